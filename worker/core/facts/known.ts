import type { Action } from '../../../shared/action.ts'
import type { Customer } from '../../../shared/customer.ts'
import type { Discount } from '../../../shared/discount.ts'
import type { ActionId } from '../../../shared/ids.ts'
import type { Order } from '../../../shared/order.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { KnownVariant, Product } from '../../../shared/product.ts'
import type { Subscription } from '../../../shared/subscription.ts'
import type { Level } from './levels.ts'

/** What was looked up for a contact beyond orders and articles; what was not asked for is absent. */
export type Looked = {
  /** The latest orders of a customer whose address is verified. */
  own?: Order[]
  customer?: Customer | null
  subscriptions?: Subscription[]
  products?: Product[]
  /** Every variant of the products of the orders at hand. */
  variants?: KnownVariant[]
  discounts?: { code: string; found: Discount | null }[]
  /** The address whose code was typed rightly with this message. */
  justVerified?: string
  /** A code was typed, and it was wrong. */
  wrongCode?: boolean
  /** What would have been done has been done too often lately. */
  capped?: boolean
}

/** What a skill may know: cut to the identity level, the only way from the store's records to a sentence. */
export type Known = Pick<Looked, 'products' | 'discounts'> & {
  level: Level
  /** The address that is verified. */
  email?: string
  /** Whole orders, at level 2 only: the ones the message is about. */
  orders: Order[]
  own: Order[]
  customer?: Customer
  subscriptions: Subscription[]
  variants: KnownVariant[]
  wrongCode: boolean
  capped: boolean
  /** The address on the order at hand, masked. */
  codeTo?: string
  policy: Policy
  /** What a rule of the merchant allows for this request. */
  planned: Action[]
  /** Under which an action of this turn is done, once. */
  id: ActionId
}
