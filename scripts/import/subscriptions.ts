import { ImportedSubscription } from '../../shared/import.ts'
import type { Subscription } from '../../shared/subscription.ts'
import { date, money, text, whole, type Cells } from './cells.ts'
import { readRecords, required } from './records.ts'
import type { Read } from './orders.ts'

/**
 * Reads standing orders, which Shopify leaves to its apps: ID, Email, SKU, Title, Quantity, Price, Every Days, Next
 * Delivery, State (active, paused or cancelled) and Paused Until, one a row.
 */
export function readSubscriptions(csv: string, currency: string): Read<Subscription> {
  return readRecords(
    csv,
    (cells) => toSubscription(cells, currency),
    (row) => ImportedSubscription.safeParse(row),
  )
}

function toSubscription(cells: Cells, currency: string): Subscription {
  const everyDays = whole(cells, 'Every Days')
  const nextAt = date(cells, 'Next Delivery')
  if (everyDays === undefined || nextAt === undefined)
    throw new Error('"Every Days" or "Next Delivery" is missing.')
  const pausedUntil = date(cells, 'Paused Until')
  const sku = required(cells, 'SKU')
  return {
    id: required(cells, 'ID'),
    email: required(cells, 'Email'),
    sku,
    title: text(cells, 'Title') ?? sku,
    quantity: whole(cells, 'Quantity') ?? 1,
    price: money(cells, 'Price', currency),
    everyDays,
    nextAt,
    state: stateOf(text(cells, 'State') ?? 'active'),
    ...(pausedUntil && { pausedUntil }),
  }
}

function stateOf(said: string): Subscription['state'] {
  const state = (['active', 'paused', 'cancelled'] as const).find(
    (one) => one === said.toLowerCase(),
  )
  if (!state) throw new Error(`"State" ${said} is unknown.`)
  return state
}
