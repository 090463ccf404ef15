import type { MerchantId } from '../../shared/ids.ts'

/** Something tries are counted against, and how many orders this try asks about. */
export type Claim = { key: string; weight: number }

/** Counts failed proofs of identity in windows of 15 minutes. */
export interface Tries {
  /** Counts before anything is looked at; answers the highest count so far, this try included. */
  claim(merchant: MerchantId, claims: Claim[], now: Date): Promise<number>
  /** Takes claims back: the proof was right. */
  release(merchant: MerchantId, claims: Claim[]): Promise<void>
}
