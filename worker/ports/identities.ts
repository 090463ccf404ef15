import type { Identity, OfferedIdentity } from '../../shared/identity.ts'
import type { Merchant } from '../../shared/merchant.ts'

/** What a shop's server signs with: tokens with one, the older hashes with the other. */
export type IdentitySecrets = { token: string; hash: string }

/** Who a shop says its customers are. */
export interface Identities {
  /**
   * The customer the shop has signed for; undefined where an id came without a hash, which says nothing.
   * @throws LanewayError `unauthorised` when it is not from this shop, or not for now
   */
  read(merchant: Merchant, offered: OfferedIdentity, now: Date): Promise<Identity | undefined>
  secretsOf(merchant: Merchant): Promise<IdentitySecrets>
  /** A token as the shop's server would make it, valid for an hour. */
  sign(merchant: Merchant, identity: Identity, now: Date): Promise<string>
}
