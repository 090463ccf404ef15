import type { Money } from './money.ts'

/** A sellable product with its variants, as imported from the store. `stock` is units on hand. */
export type Product = {
  handle: string
  title: string
  description: string
  vendor?: string
  type?: string
  tags: string[]
  imageUrl?: string
  variants: { sku: string; title: string; price: Money; stock?: number }[]
}
