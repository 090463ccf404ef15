import type { JournalEvent } from '../../shared/change.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Merchant } from '../../shared/merchant.ts'

/** The tenants. Reads may be up to 30 seconds old. */
export interface Merchants {
  find(id: MerchantId): Promise<Merchant | null>
  /** The merchant whose support address this is. */
  findByAddress(email: string): Promise<Merchant | null>
  /** Stores the settings; the generation of the identity secret stays what it is. */
  put(merchant: Merchant): Promise<void>
  /** Moves the shop to its next identity secret; null where there is no such shop. */
  rotateIdentity(id: MerchantId, event: JournalEvent): Promise<Merchant | null>
}
