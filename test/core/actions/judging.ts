import type { Action } from '../../../shared/action.ts'
import type { Order } from '../../../shared/order.ts'
import type { Terms } from '../../../shared/terms.ts'
import { ACTIONS, judgeAction } from '../../../worker/core/actions/index.ts'
import type { Verdict } from '../../../worker/core/actions/case.ts'
import { DEFAULT_POLICY } from '../../../worker/core/lanes/default-policy.ts'
import { AT, EMAIL, eur, keptIn, tinyShop, type World } from './tiny-shop.ts'

const TERMS: Terms = {
  ...DEFAULT_POLICY.terms,
  offers: Object.keys(ACTIONS) as Action['kind'][],
  returns: { ...DEFAULT_POLICY.terms.returns, days: null, refundTo: 'any' },
}

/** What is different from a shop that allows everything, asked by its customer. */
export type Twist = {
  terms?: (terms: Terms) => Terms
  order?: (order: Order) => Order
  world?: (world: World) => World
  who?: { level: 0 | 1 | 2; email?: string }
  limit?: number
  taken?: true
}

export function judged(action: Action, twist: Twist = {}): Verdict {
  const start = twist.world?.(tinyShop()) ?? tinyShop()
  const orders = Object.entries(start.orders).map(([key, one]) => [key, twist.order?.(one) ?? one])
  const world = { ...start, orders: Object.fromEntries(orders) as World['orders'] }
  const { limits } = DEFAULT_POLICY
  return judgeAction(action, {
    kept: { ...keptIn(world, action), ...(twist.taken && { taken: true }) },
    who: twist.who ?? { level: 2, email: EMAIL },
    policy: {
      terms: twist.terms?.(TERMS) ?? TERMS,
      limits: { ...limits, money: twist.limit ?? 100_000_000 },
    },
    now: AT,
    key: 'act_table',
  })
}

type Of<Kind extends Action['kind']> = Extract<Action, { kind: Kind }>
export const there = { street: 'Am Markt 1', postcode: '10115', city: 'Berlin', country: 'DE' }
export const cancel: Of<'order.cancel'> = { kind: 'order.cancel', order: '#1' }
export const move: Of<'order.address'> = { kind: 'order.address', order: '#1', address: there }
export const swap = { sku: 'mug-red', quantity: 1, to: 'mug-blue' }
export const change: Of<'order.items'> = {
  kind: 'order.items',
  order: '#1',
  swaps: [swap],
  method: 'card',
}
export const more: Of<'order.quantity'> = {
  kind: 'order.quantity',
  order: '#1',
  sku: 'mug-red',
  quantity: 1,
}
export const pay: Of<'order.payment'> = { kind: 'order.payment', order: '#3', method: 'card' }
export const back: Of<'return.open'> = {
  kind: 'return.open',
  order: '#2',
  items: [{ sku: 'mug-red', quantity: 1 }],
  method: 'gift',
}
export const trade: Of<'return.exchange'> = {
  kind: 'return.exchange',
  order: '#2',
  items: [swap],
  method: 'gift',
}
export const refund: Of<'refund.pay'> = { kind: 'refund.pay', order: '#2', amount: eur(100) }
export const claim: Of<'claim.open'> = { kind: 'claim.open', order: '#2' }
export const invoice: Of<'invoice.send'> = { kind: 'invoice.send', order: '#1' }
export const subscription = 'sub1'
export const pause: Of<'subscription.pause'> = {
  kind: 'subscription.pause',
  subscription,
  months: 2,
}
export const home: Of<'account.address'> = { kind: 'account.address', email: EMAIL, address: there }
export const mail: Of<'account.email'> = {
  kind: 'account.email',
  email: EMAIL,
  to: 'new@mail.example',
}

export const changing = (patch: Partial<Terms['change']>) => (terms: Terms) => ({
  ...terms,
  change: { ...terms.change, ...patch },
})
export const returns = (patch: Partial<Terms['returns']>) => (terms: Terms) => ({
  ...terms,
  returns: { ...terms.returns, ...patch },
})
export const cancelling = (patch: Partial<Terms['cancel']>) => (terms: Terms) => ({
  ...terms,
  cancel: { ...terms.cancel, ...patch },
})
export const changed = (order: Order) => ({ ...order, changedAt: AT.toISOString() })
export const returned = (order: Order): Order => ({
  ...order,
  returns: [
    {
      id: 'R-1',
      kind: 'return',
      items: [{ sku: 'mug-blue', quantity: 1 }],
      state: 'requested',
      at: order.placedAt,
      amount: eur(0),
    },
  ],
})
export const poor = (world: World): World => ({
  ...world,
  customer: { ...world.customer, methods: [{ id: 'gift', kind: 'gift_card', balance: eur(1) }] },
})

export function tagged(world: World): World {
  return { ...world, products: world.products.map((one) => ({ ...one, tags: ['Sale'] })) }
}

/** The delivered order, as number 8 and paid by card. */
export function paidByCard(world: World): World {
  const order = world.orders['#2']
  if (!order) return world
  const payments = order.payments?.map((payment) => ({ ...payment, method: 'card' })) ?? []
  return { ...world, orders: { ...world.orders, '#8': { ...order, number: '#8', payments } } }
}

/** With a return on its way that pays a part of it. */
export function promised(order: Order): Order {
  const { returns: all = [] } = returned(order)
  return { ...order, returns: all.map((one) => ({ ...one, amount: eur(1_500) })) }
}
