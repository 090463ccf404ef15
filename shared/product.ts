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
  /** What the shop states about it, by name: `{ Material: 'Wool', Weight: '520 g' }`. */
  facts?: Record<string, string>
  sizeChart?: SizeChart
  variants: Variant[]
}

/** One thing that can be bought. `stock` is units on hand; sold out at 0 or where `available` is false. */
export type Variant = {
  sku: string
  title: string
  price: Money
  stock?: number
  available?: boolean
  options?: Record<string, string>
  /** When the store reported this stock; absent where it was imported. */
  stockAt?: string
}

/** A variant with the product it belongs to. */
export type KnownVariant = Variant & { product: string; productTitle: string; tags: string[] }

/** Which body measures fit which size, from and to, in one unit. */
export type SizeChart = {
  unit: 'cm' | 'in'
  rows: { size: string; measures: Record<string, [number, number]> }[]
}

/** Whether so many units can be sold. A store that does not count its stock sells. */
export function isAvailable({ available, stock }: Variant, units = 1): boolean {
  return available !== false && (stock === undefined || stock >= units)
}
