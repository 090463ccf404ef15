import type { Refusal } from '../action.ts'
import type { Customer } from '../customer.ts'
import { orderState, type Order, type OrderLine } from '../order.ts'
import {
  credited,
  daysFor,
  methodOf,
  methodRefusal,
  moved,
  originalMethod,
  paidBy,
  paidIn,
  paymentsOf,
  undoUntil,
} from './kept.ts'
import type { Law, Moment } from './kept.ts'
import { swapped, swapsRefusal } from './swaps.ts'

/** Why an order cannot be changed any more, whatever the shop's terms. */
export function closed(order: Order | undefined): Refusal | undefined {
  if (!order) return 'not_found'
  const state = orderState(order)
  if (state === 'cancelled') return 'cancelled'
  return state === 'preparing' || state === 'unpaid' ? undefined : 'shipped'
}

/** All that was paid goes back the way it came; what was ordered goes back on the shelf. */
export const cancelOrder: Law<'order.cancel'> = (action, kept, moment) => {
  const { order, customer } = kept
  const shut = closed(order)
  if (shut || !order) return shut ?? 'not_found'
  const back = [...paidBy(order)].filter(([, amount]) => amount > 0)
  const { currency } = order.total
  const total = back.reduce((sum, [, amount]) => sum + amount, 0)
  const method = originalMethod(order)
  return {
    order: {
      ...order,
      cancelledAt: moment.at.toISOString(),
      ...(action.reason && { cancelReason: action.reason }),
      payment: total > 0 ? 'refunded' : 'voided',
      refunded: { amount: order.refunded.amount + total, currency },
      payments: [
        ...paymentsOf(order),
        ...back.flatMap(([id, amount]) =>
          moved({ amount: -amount, currency }, id || undefined, moment),
        ),
      ],
    },
    ...withCustomer(
      back.reduce<Customer | undefined>(
        (now, [id, amount]) => credited(now, id, { amount, currency }),
        customer,
      ),
    ),
    stock: shelved(order.lines),
    effect: {
      action,
      ...(total > 0 && {
        money: { amount: { amount: total, currency }, ...(method && { method }) },
        days: daysFor(method === undefined ? undefined : methodOf(customer, method), moment),
      }),
    },
  }
}

export const changeAddress: Law<'order.address'> = (action, { order }, moment) => {
  const shut = closed(order)
  if (shut || !order) return shut ?? 'not_found'
  const { name } = order.shipTo
  const shipTo = { ...(name && { name }), ...action.address }
  if (JSON.stringify(sorted(shipTo)) === JSON.stringify(sorted(order.shipTo)))
    return 'nothing_changes'
  return {
    order: { ...order, shipTo },
    effect: {
      action,
      ...undoUntil(moment, { kind: 'order.address', order: order.number, address: order.shipTo }),
    },
  }
}

/** Variants become others of the same product; the difference is paid or given back by one method. */
export const changeItems: Law<'order.items'> = (action, kept, moment) => {
  const { order, customer, variants } = kept
  const shut = closed(order)
  if (shut || !order) return shut ?? 'not_found'
  const wrong = swapsRefusal(action.swaps, order.lines, variants)
  if (wrong) return wrong
  const lines = swapped(order.lines, action.swaps, variants)
  return repriced(action, { order, customer, lines }, moment)
}

/** More or fewer of one thing; none takes it off the order, unless nothing would be left. */
export const changeQuantity: Law<'order.quantity'> = (action, kept, moment) => {
  const { order, customer, variants } = kept
  const shut = closed(order)
  if (shut || !order) return shut ?? 'not_found'
  const line = order.lines.find(({ sku }) => sku === action.sku)
  if (!line) return 'not_in_order'
  if (!Number.isInteger(action.quantity) || action.quantity < 0) return 'nothing_changes'
  if (line.quantity === action.quantity) return 'nothing_changes'
  const variant = variants.find(({ sku }) => sku === action.sku)
  const more = action.quantity - line.quantity
  const short =
    variant?.available === false || (variant?.stock !== undefined && variant.stock < more)
  if (more > 0 && short) return 'not_available'
  const lines = order.lines
    .map((one) => (one === line ? { ...one, quantity: action.quantity } : one))
    .filter(({ quantity }) => quantity > 0)
  return lines.length === 0
    ? 'nothing_changes'
    : repriced(action, { order, customer, lines }, moment)
}

/** Another method pays; what was paid goes back to the first. */
export const changePayment: Law<'order.payment'> = (action, kept, moment) => {
  const { order, customer } = kept
  const shut = closed(order)
  if (shut || !order) return shut ?? 'not_found'
  const [paid, ...others] = [...paidBy(order)].filter(([, amount]) => amount > 0)
  if (!paid || others.length > 0) return 'payment_method'
  const [before, amount] = paid
  if (!customer || !methodOf(customer, action.method) || before === action.method)
    return 'payment_method'
  const poor = methodRefusal(kept, action.method, amount)
  if (poor) return poor
  const { currency } = order.total
  const charged = credited(customer, action.method, { amount: -amount, currency })
  return {
    order: {
      ...order,
      payments: [
        ...paymentsOf(order),
        ...moved({ amount, currency }, action.method, moment),
        ...moved({ amount: -amount, currency }, before || undefined, moment),
      ],
    },
    ...withCustomer(credited(charged, before, { amount, currency })),
    effect: {
      action,
      money: { amount: { amount, currency }, ...(before && { method: before }) },
      days: daysFor(methodOf(customer, before), moment),
    },
  }
}

type Repriced = { order: Order; customer: Customer | undefined; lines: OrderLine[] }

function repriced(
  action: Parameters<Law<'order.items' | 'order.quantity'>>[0],
  { order, customer, lines }: Repriced,
  moment: Moment,
) {
  const { currency } = order.total
  const priced = worth(lines) - worth(order.lines)
  const paid = order.payment !== 'pending' && order.payment !== 'voided'
  // No more goes back than there is: some of it may have gone back already. What is not paid yet does not move at all.
  const difference = { amount: paid ? Math.max(priced, -paidIn(order)) : 0, currency }
  const method = ('method' in action ? action.method : undefined) ?? originalMethod(order)
  const poor = methodRefusal(
    customer ? { customer, variants: [] } : { variants: [] },
    method,
    difference.amount,
  )
  if (poor) return poor
  return {
    order: {
      ...order,
      lines,
      total: { amount: order.total.amount + priced, currency },
      changedAt: moment.at.toISOString(),
      payments: [...paymentsOf(order), ...moved(difference, method, moment)],
    },
    ...withCustomer(credited(customer, method, { amount: -difference.amount, currency })),
    stock: taken(order.lines, lines),
    effect: {
      action,
      ...(difference.amount !== 0 && {
        money: { amount: { amount: -difference.amount, currency }, ...(method && { method }) },
        days: daysFor(method === undefined ? undefined : methodOf(customer, method), moment),
      }),
    },
  }
}

export function withCustomer(customer: Customer | undefined): { customer?: Customer } {
  return customer ? { customer } : {}
}

function worth(lines: OrderLine[]): number {
  return lines.reduce((sum, { quantity, price }) => sum + quantity * price.amount, 0)
}

function shelved(lines: OrderLine[]): Record<string, number> {
  return taken(lines, [])
}

/** Units taken from the shelf, by SKU; negative ones go back. */
function taken(before: OrderLine[], after: OrderLine[]): Record<string, number> {
  const units: Record<string, number> = {}
  for (const { sku, quantity } of after) units[sku] = (units[sku] ?? 0) + quantity
  for (const { sku, quantity } of before) units[sku] = (units[sku] ?? 0) - quantity
  return Object.fromEntries(Object.entries(units).filter(([, count]) => count !== 0))
}

function sorted(address: object): [string, unknown][] {
  return Object.entries(address)
    .filter(([, value]) => value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
}
