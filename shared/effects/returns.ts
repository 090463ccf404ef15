import type { Refusal, Units } from '../action.ts'
import { orderState, type Order, type Return } from '../order.ts'
import {
  credited,
  daysFor,
  methodOf,
  methodRefusal,
  moved,
  originalMethod,
  paidIn,
  paymentsOf,
  refundable,
  undoUntil,
} from './kept.ts'
import type { Law, Moment } from './kept.ts'
import { withCustomer } from './order.ts'
import { isCount, priceDifference, swapsRefusal, unitsOf } from './swaps.ts'

/** What has arrived and is not on its way back yet. */
export function returnable(order: Order): Units[] {
  const back = (order.returns ?? [])
    .filter(({ state }) => state !== 'withdrawn' && state !== 'rejected')
    .flatMap(({ items }) => items)
  const skus = new Set(order.lines.map(({ sku }) => sku))
  return [...skus]
    .map((sku) => ({ sku, quantity: arrived(order, sku) - unitsOf(back as Order['lines'], sku) }))
    .filter(({ quantity }) => quantity > 0)
}

export const openReturn: Law<'return.open'> = (action, kept, moment) => {
  const { order } = kept
  const shut = notHere(order)
  if (shut || !order) return shut ?? 'not_found'
  const wrong = itemsRefusal(action.items, order) ?? methodRefusal(kept, action.method, 0)
  if (wrong) return wrong
  const amount = action.items.reduce(
    (sum, { sku, quantity }) => sum + quantity * priceOf(order, sku),
    0,
  )
  const method = action.method ?? originalMethod(order)
  const paid = {
    amount: Math.min(amount, refundable(order)),
    currency: order.total.currency,
  }
  const opened: Return = {
    id: idOf(moment),
    kind: 'return',
    items: action.items,
    state: 'requested',
    at: moment.at.toISOString(),
    ...(action.reason && { reason: action.reason }),
    ...(method && { method }),
    amount: paid,
  }
  return {
    order: { ...order, returns: [...(order.returns ?? []), opened] },
    effect: {
      action,
      id: opened.id,
      money: { amount: paid, ...(method && { method }) },
      days: daysFor(method === undefined ? undefined : methodOf(kept.customer, method), moment),
      ...undoUntil(moment, { kind: 'return.withdraw', order: order.number, id: opened.id }),
    },
  }
}

/** Things come back and other variants go out; what they cost more is paid, what they cost less comes back. */
export const openExchange: Law<'return.exchange'> = (action, kept, moment) => {
  const { order, variants } = kept
  const shut = notHere(order)
  if (shut || !order) return shut ?? 'not_found'
  const there = returnable(order)
  const wrong = itemsRefusal(action.items, order) ?? swapsRefusal(action.items, there, variants)
  if (wrong) return wrong
  const difference = priceDifference(action.items, order.lines, variants)
  const method = action.method ?? originalMethod(order)
  const poor = methodRefusal(kept, method, difference)
  if (poor) return poor
  const amount = { amount: -difference, currency: order.total.currency }
  const opened: Return = {
    id: idOf(moment),
    kind: 'exchange',
    items: action.items,
    state: 'requested',
    at: moment.at.toISOString(),
    ...(action.reason && { reason: action.reason }),
    ...(method && { method }),
    amount,
  }
  return {
    order: { ...order, returns: [...(order.returns ?? []), opened] },
    stock: outgoing(action.items),
    effect: {
      action,
      id: opened.id,
      ...(difference !== 0 && { money: { amount, ...(method && { method }) } }),
      ...undoUntil(moment, { kind: 'return.withdraw', order: order.number, id: opened.id }),
    },
  }
}

export const withdrawReturn: Law<'return.withdraw'> = (action, { order }) => {
  const found = order?.returns?.find(({ id }) => id === action.id)
  if (!order || !found) return 'not_found'
  if (found.state !== 'requested') return 'nothing_changes'
  const back = found.items.map(({ sku, quantity, to = sku }) => ({ sku, quantity: -quantity, to }))
  return {
    order: {
      ...order,
      returns: (order.returns ?? []).map((one) =>
        one === found ? { ...one, state: 'withdrawn' as const } : one,
      ),
    },
    ...(found.kind === 'exchange' && { stock: outgoing(back) }),
    effect: { action },
  }
}

/** Money back without anything coming back; never more than was paid. */
export const payRefund: Law<'refund.pay'> = (action, { order, customer }, moment) => {
  if (!order) return 'not_found'
  if (order.payment === 'pending' || order.payment === 'voided') return 'unpaid'
  const { amount, currency } = action.amount
  if (currency !== order.total.currency || amount <= 0 || amount > refundable(order))
    return 'over_paid'
  const method = originalMethod(order)
  return {
    order: {
      ...order,
      refunded: { amount: order.refunded.amount + amount, currency },
      payment: amount === paidIn(order) ? 'refunded' : 'partially_refunded',
      payments: [...paymentsOf(order), ...moved({ amount: -amount, currency }, method, moment)],
    },
    ...withCustomer(credited(customer, method, { amount, currency })),
    effect: {
      action,
      money: { amount: action.amount, ...(method && { method }) },
      days: daysFor(method === undefined ? undefined : methodOf(customer, method), moment),
    },
  }
}

/** The carrier is asked for a parcel that is said to be delivered. */
export const openClaim: Law<'claim.open'> = (action, { order }, moment) => {
  if (!order) return 'not_found'
  if (!order.parcels.some(({ state }) => state === 'delivered')) return 'not_delivered'
  if (order.claimedAt) return 'nothing_changes'
  return {
    order: { ...order, claimedAt: moment.at.toISOString() },
    effect: { action, id: idOf(moment) },
  }
}

function notHere(order: Order | undefined): Refusal | undefined {
  if (!order) return 'not_found'
  const state = orderState(order)
  if (state === 'cancelled') return 'cancelled'
  return order.parcels.some((parcel) => parcel.state === 'delivered') ? undefined : 'not_delivered'
}

function itemsRefusal(items: Units[], order: Order): Refusal | undefined {
  if (items.length === 0) return 'nothing_changes'
  const there = returnable(order)
  if (items.some(({ quantity }) => !isCount(quantity))) return 'not_in_order'
  const asked = new Map<string, number>()
  for (const { sku, quantity } of items) asked.set(sku, (asked.get(sku) ?? 0) + quantity)
  for (const [sku, units] of asked) {
    if (unitsOf(order.lines, sku) < units) return 'not_in_order'
    if (unitsOf(there as Order['lines'], sku) < units)
      return arrived(order, sku) < units ? 'not_delivered' : 'returned_before'
  }
  return undefined
}

/** Units of a variant in delivered parcels; what a store leaves out of its parcels counts as in all of them. */
function arrived(order: Order, sku: string): number {
  const delivered = order.parcels.filter(({ state }) => state === 'delivered')
  const named = order.parcels.some(({ lines }) => lines.length > 0)
  if (!named) return delivered.length > 0 ? unitsOf(order.lines, sku) : 0
  return delivered
    .flatMap(({ lines }) => lines)
    .filter((line) => line.sku === sku)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

function priceOf({ lines }: Order, sku: string): number {
  return lines.find((line) => line.sku === sku)?.price.amount ?? 0
}

function outgoing(items: { to: string; quantity: number }[]): Record<string, number> {
  const units: Record<string, number> = {}
  for (const { to, quantity } of items) units[to] = (units[to] ?? 0) + quantity
  return units
}

/** A number to write on the parcel: the same key gives the same one. */
function idOf({ key }: Moment): string {
  const tail = key
    .replaceAll(/[^a-zA-Z0-9]/g, '')
    .slice(-6)
    .toUpperCase()
  return `R-${tail}`
}
