import type { MerchantId } from '../../shared/ids.ts'
import type { StoredCustomer } from '../../shared/customer.ts'
import type { Order } from '../../shared/order.ts'
import type { Product } from '../../shared/product.ts'

/** The system of record for orders. An unknown order is absent; an outage throws `unavailable`: never confused. */
export interface Store {
  /** Every order that people may mean by these keys (`shortOrderKey`), in no particular order; at most 5 keys. */
  ordersByShortKey(merchant: MerchantId, keys: string[]): Promise<Order[]>
  /** Whether there is anything to look up. */
  hasOrders(merchant: MerchantId): Promise<boolean>
  /** Tags of the products these SKUs belong to, lower case; unknown SKUs are absent. */
  tags(merchant: MerchantId, skus: string[]): Promise<Record<string, string[]>>
}

/** A store that keeps its own records, filled by import. */
export interface ImportableStore extends Store {
  putOrders(merchant: MerchantId, orders: Order[]): Promise<void>
  putProducts(merchant: MerchantId, products: Product[]): Promise<void>
  putCustomers(merchant: MerchantId, customers: StoredCustomer[]): Promise<void>
}
