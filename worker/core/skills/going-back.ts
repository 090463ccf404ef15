import type { Refusal, Units } from '../../../shared/action.ts'
import { returnable } from '../../../shared/effects/returns.ts'
import type { OrderCard } from '../../../shared/message.ts'
import type { Order } from '../../../shared/order.ts'
import { itemsNamed } from '../facts/find-items.ts'
import { toldFor, type Situation } from './skill.ts'

/** Only what has arrived can come back. */
export function notThere({ state }: OrderCard): Refusal | undefined {
  if (state === 'cancelled') return 'cancelled'
  return state === 'delivered' || state === 'partly_delivered' ? undefined : 'not_delivered'
}

/** What is meant of what could go back: named now or before, or all there is. */
export function itemsBack(
  { text, memory, understanding }: Situation,
  order: Order,
): Units[] | 'none' {
  const there = returnable(order)
  if (there.length === 0) return 'none'
  const lines = order.lines.filter(({ sku }) => there.some((units) => units.sku === sku))
  const quantity = understanding.entities.quantities.at(-1)?.value
  const now = itemsNamed(text, lines, quantity)
  const before = memory.details?.items ?? itemsNamed(toldFor({ text, memory }), lines, quantity)
  const meant = now.length > 0 ? now : before
  return meant.map(({ sku, quantity: units }) => ({
    sku,
    quantity: Math.min(units, there.find((one) => one.sku === sku)?.quantity ?? 0),
  }))
}
