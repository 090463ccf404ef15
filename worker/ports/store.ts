import type { Action, Effect, Refusal } from '../../shared/action.ts'
import type { Customer, StoredCustomer } from '../../shared/customer.ts'
import type { Discount } from '../../shared/discount.ts'
import type { OrderEvent, StockEvent } from '../../shared/event.ts'
import type { Kept, Moment } from '../../shared/effects/kept.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Order } from '../../shared/order.ts'
import type { KnownVariant, Product } from '../../shared/product.ts'
import type { Subscription } from '../../shared/subscription.ts'

/** What became of an action. `refused`: the store was asked and nothing was changed. */
export type Performed = { kind: 'done'; effect: Effect } | { kind: 'refused'; refusal: Refusal }

/**
 * The shop's system of record. What is unknown is absent; an outage throws `unavailable`: the two are never confused.
 * Shopify, WooCommerce and Medusa all know these nouns; a store that lacks one answers that there is none of it.
 */
export interface Store {
  /** Every order that people may mean by these keys (`shortOrderKey`), in no particular order; at most 5 keys. */
  ordersByShortKey(merchant: MerchantId, keys: string[]): Promise<Order[]>
  /** A customer's latest orders by address, newest first, at most 10. */
  ordersOf(merchant: MerchantId, email: string): Promise<Order[]>
  /** Whether there is anything to look up. */
  hasOrders(merchant: MerchantId): Promise<boolean>
  customer(merchant: MerchantId, email: string): Promise<Customer | null>
  /** A customer's subscriptions, at most 10. */
  subscriptions(merchant: MerchantId, email: string): Promise<Subscription[]>
  /** Tags of the products these SKUs belong to, lower case; unknown SKUs are absent. */
  tags(merchant: MerchantId, skus: string[]): Promise<Record<string, string[]>>
  /** Products that have these words in title, options, type or tags, best first, at most 5. */
  products(merchant: MerchantId, words: string[]): Promise<Product[]>
  /** Every variant of the products that these SKUs belong to; at most 50 SKUs. */
  variants(merchant: MerchantId, skus: string[]): Promise<KnownVariant[]>
  /** A code that lowers a price; upper and lower case are the same. */
  discount(merchant: MerchantId, code: string): Promise<Discount | null>
  /** What an action would read and change, as it is now. */
  kept(merchant: MerchantId, action: Action): Promise<Kept>
  /**
   * Does it once per key: the same key again answers what it did the first time. Conditions are checked at the moment it is
   * done. @throws LanewayError `unavailable` when it is not known whether it was done: ask `effect` before anything else.
   */
  perform(merchant: MerchantId, action: Action, moment: Moment): Promise<Performed>
  /** What was done under this key, or null where nothing was. */
  effect(merchant: MerchantId, key: string): Promise<Effect | null>
}

/** A store that keeps its own records, filled by import. */
export interface ImportableStore extends Store {
  putOrders(merchant: MerchantId, orders: Order[]): Promise<void>
  putProducts(merchant: MerchantId, products: Product[]): Promise<void>
  putCustomers(merchant: MerchantId, customers: StoredCustomer[]): Promise<void>
  putSubscriptions(merchant: MerchantId, subscriptions: Subscription[]): Promise<void>
  putDiscounts(merchant: MerchantId, discounts: Discount[]): Promise<void>
  /** An order by its full key (`orderKey`). */
  order(merchant: MerchantId, key: string): Promise<Order | null>
  /** Notes what was reported of an order; what is newer already stays. Null where there is no such order. */
  report(merchant: MerchantId, event: OrderEvent): Promise<Order | null>
  /** Notes the stock of an SKU as it was at that time; what is newer already stays, an unknown SKU is left out. */
  restock(merchant: MerchantId, change: Pick<StockEvent, 'sku' | 'stock' | 'at'>): Promise<void>
  /** Orders by the time they were placed, from one page's last order to the next; `keys` are full ones. */
  ordersPlaced(
    merchant: MerchantId,
    window: { from: Date; to: Date; keys?: string[]; after?: { at: Date; key: string } },
    limit: number,
  ): Promise<Order[]>
}
