import type { Merchant } from '../../shared/merchant.ts'

/** A delivery as it came: the three headers of Standard Webhooks, and the body as it was sent. */
export type Delivery = { id: string; timestamp: string; signatures: string; body: string }

/** Whether it was the shop that sent something. */
export interface Webhooks {
  /** Signed by this shop within five minutes of now. */
  isSigned(merchant: Merchant, delivery: Delivery, now: Date): Promise<boolean>
  /** What the shop's server signs with: `whsec_` and base64. */
  secretOf(merchant: Merchant): Promise<string>
}
