import type { Refusal, Swap } from '../action.ts'
import type { OrderLine } from '../order.ts'
import { isAvailable, type KnownVariant } from '../product.ts'

/** Why these units cannot become those: each must be there, and be another variant of the same product on the shelf. */
export function swapsRefusal(
  swaps: Swap[],
  lines: Pick<OrderLine, 'sku' | 'quantity'>[],
  variants: KnownVariant[],
): Refusal | undefined {
  if (swaps.length === 0) return 'nothing_changes'
  if (swaps.some(({ quantity }) => !isCount(quantity))) return 'not_in_order'
  const [wanted, needed] = [new Map<string, number>(), new Map<string, number>()]
  for (const { sku, to, quantity } of swaps) {
    wanted.set(sku, (wanted.get(sku) ?? 0) + quantity)
    needed.set(to, (needed.get(to) ?? 0) + quantity)
  }
  for (const [sku, units] of wanted) if (units > unitsOf(lines, sku)) return 'not_in_order'
  for (const { sku, to } of swaps) {
    const [from, into] = [variantOf(variants, sku), variantOf(variants, to)]
    if (!into) return 'not_found'
    if (!from || from.product !== into.product) return 'other_product'
    if (sku === to) return 'same_item'
    if (!isAvailable(into, needed.get(to))) return 'not_available'
  }
  return undefined
}

/** Whether it counts units. */
export function isCount(quantity: number): boolean {
  return Number.isInteger(quantity) && quantity >= 1
}

/** The lines with the swapped units in their new variant, at its price. */
export function swapped(lines: OrderLine[], swaps: Swap[], variants: KnownVariant[]): OrderLine[] {
  let now = lines
  for (const { sku, to, quantity } of swaps) {
    const into = variantOf(variants, to)
    if (!into) continue
    const fresh = { sku: to, title: titleOf(into), quantity, price: into.price }
    now = take(now, sku, quantity).concat(fresh)
  }
  return now
}

/** How much more (positive) the new variants cost than was paid for the old ones, in minor units. */
export function priceDifference(
  swaps: Swap[],
  lines: OrderLine[],
  variants: KnownVariant[],
): number {
  return swaps.reduce((sum, { sku, to, quantity }) => {
    const paid = lines.find((line) => line.sku === sku)?.price.amount ?? 0
    return sum + quantity * ((variantOf(variants, to)?.price.amount ?? 0) - paid)
  }, 0)
}

export function variantOf(variants: KnownVariant[], sku: string): KnownVariant | undefined {
  return variants.find((variant) => variant.sku === sku)
}

/** As order lines name it: the product, and the variant where there are several. */
export function titleOf({ productTitle, title }: KnownVariant): string {
  return title ? `${productTitle} - ${title}` : productTitle
}

export function unitsOf(lines: Pick<OrderLine, 'sku' | 'quantity'>[], sku: string): number {
  return lines.filter((line) => line.sku === sku).reduce((sum, line) => sum + line.quantity, 0)
}

function take(lines: OrderLine[], sku: string, units: number): OrderLine[] {
  let left = units
  return lines.flatMap((line) => {
    if (line.sku !== sku || left === 0) return [line]
    const taken = Math.min(left, line.quantity)
    left -= taken
    return line.quantity > taken ? [{ ...line, quantity: line.quantity - taken }] : []
  })
}
