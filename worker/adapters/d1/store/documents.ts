import type { Customer } from '../../../../shared/customer.ts'
import type { Order } from '../../../../shared/order.ts'
import type { KnownVariant, Product } from '../../../../shared/product.ts'

type Row = Record<string, unknown>
export type ProductRow = { document: unknown }

/** Documents are written only by this folder, from the same types. */
export function toOrder(row: Row): Order {
  return JSON.parse(String(row.document)) as Order
}

export function toProduct(row: Row): Product {
  return JSON.parse(String(row.document)) as Product
}

/** A customer of whom only counts were imported has no methods and no address. */
export function toCustomer(row: Row): Customer {
  const known =
    typeof row.document === 'string' ? (JSON.parse(row.document) as Partial<Customer>) : {}
  return { methods: [], ...known, email: String(row.email) }
}

export function toVariants(row: ProductRow): KnownVariant[] {
  const { handle, title, tags, variants } = toProduct(row)
  return variants.map((variant) => ({ ...variant, product: handle, productTitle: title, tags }))
}
