import type { JournalEvent } from '../../shared/change.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Duty, Policy } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'

/** A policy on its way to being live. */
export type NewPolicy = {
  policy: Omit<Policy, 'version'>
  note: string
  by: string
  at: Date
  event: JournalEvent
}
export type Signature = { duty: Duty; agent: string; name: string; at: Date; event: JournalEvent }

/** What merchants decided, version by version. Documents never change once stored; every step is noted in the journal. */
export interface Policies {
  /** The live one; null where the merchant has none of its own. */
  live(merchant: MerchantId): Promise<Policy | null>
  /** The newest versions first, at most 50, with who signed them. */
  versions(merchant: MerchantId): Promise<PolicyVersion[]>
  find(merchant: MerchantId, version: number): Promise<PolicyVersion | null>
  /** Stores the next version, not live. Answers its number. @throws LanewayError `conflict` when two are made at once */
  add(merchant: MerchantId, made: NewPolicy): Promise<number>
  /** Adds a signature; the same duty twice counts once. */
  sign(merchant: MerchantId, version: number, signature: Signature): Promise<void>
  /** Makes this version the live one; the one before is kept. */
  activate(merchant: MerchantId, version: number, at: Date, event: JournalEvent): Promise<void>
}
