import type { MerchantId } from '../../shared/ids.ts'
import type { Merchant } from '../../shared/merchant.ts'

/** The tenants. Reads may be up to 30 seconds old. */
export interface Merchants {
  find(id: MerchantId): Promise<Merchant | null>
  /** The merchant whose support address this is. */
  findByAddress(email: string): Promise<Merchant | null>
  put(merchant: Merchant): Promise<void>
}
