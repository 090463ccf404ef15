import type { Incident } from './incident.ts'
import type { Policy } from './policy.ts'
import type { Stage } from './stage.ts'

/** A customer by address, as the shop's records have them; nothing of it is told to anybody. */
export type KnownCustomer = {
  /** As `emailKey` makes it. */
  email: string
  vip: boolean
  /** A VIP who wants the desk's answers all the same. */
  optedIn: boolean
  orders: number
  /** Minor units of the merchant's currency, refunds taken off. */
  spent: number
  /** When the customer complained before, on any channel, within 30 days. */
  complaints: Date[]
}

/** What holds at the moment a contact is decided: the merchant's policy, the cell's stage, and who may have written. */
export type Standing = {
  /** Absent where the merchant has none of its own, and what ships with the desk holds. */
  policy?: Policy
  /** Some cell of the shop is past shadow: the desk is known to its customers. */
  speaks: boolean
  /** Absent where the cell has no stage of its own. */
  stage?: Stage
  customers: KnownCustomer[]
  /** What troubles many customers at once, the newest first. */
  incidents?: Incident[]
  /** Tags of products by SKU, lower case; looked up only where a rule asks for them. */
  tags?: Record<string, string[]>
}
