import type { MerchantId } from '../../shared/ids.ts'

/** Six digits that only the owner of an address can know: never stored, made anew from a secret whenever needed. */
export interface Codes {
  /** The code for this address in the hour that began at `hour` (hours since the epoch). */
  of(merchant: MerchantId, email: string, hour: number): Promise<string>
  /** A name for the mail of that code, the same each time, that tells nothing of the address. */
  keyFor(merchant: MerchantId, email: string, hour: number): Promise<string>
}
