import type { Action, ActionKind } from '../../shared/action.ts'
import type { StoredCustomer } from '../../shared/customer.ts'
import type { Kept } from '../../shared/effects/kept.ts'
import type { Order } from '../../shared/order.ts'
import type { Subscription } from '../../shared/subscription.ts'
import { customerFor, ordersFor, subscriptionFor, type Shopper } from './outfitter.ts'

/** Whoever an action is tried with. */
export const SHOPPER: Shopper = { email: 'shopper700@mail.example', key: '700' }
const { email } = SHOPPER
const { open, other, arrived } = ordersFor(SHOPPER)
const subscription = subscriptionFor(SHOPPER)
const customer = customerFor(SHOPPER)
const gift = {
  id: 'gift',
  kind: 'gift_card' as const,
  balance: { amount: 99_000, currency: 'EUR' },
}
const home = { street: 'Lindenweg 5', postcode: '04177', city: 'Leipzig', country: 'DE' }
const asked = {
  id: 'R-1',
  kind: 'return' as const,
  items: [{ sku: 'MB', quantity: 1 }],
  state: 'requested' as const,
  at: '2026-11-17T09:00:00.000Z',
  amount: { amount: 5900, currency: 'EUR' },
}

/** What a shop keeps when something is asked of it. */
export type Records = {
  order?: Order
  customer?: StoredCustomer
  subscription?: Subscription
}

type Case = {
  /** What is different from a shopper with the order that is named. */
  records?: Records
  action: Action
  /** How the records show that it was done once; absent where the store only sends something. */
  done?(kept: Kept): unknown
}

/** Every kind of action with a shop in which it is possible, and what the shop looks like afterwards. */
export const ACTION_CASES: { [Kind in ActionKind]: Case & { action: { kind: Kind } } } = {
  'order.cancel': {
    action: { kind: 'order.cancel', order: open.number },
    done: (kept) => kept.order?.refunded.amount === 8800 && kept.order.payments?.length === 2,
  },
  'order.address': {
    action: { kind: 'order.address', order: open.number, address: home },
    done: (kept) => kept.order?.shipTo.street === home.street,
  },
  'order.items': {
    action: {
      kind: 'order.items',
      order: open.number,
      swaps: [{ sku: 'FS-M', quantity: 1, to: 'FS-L' }],
    },
    done: (kept) => kept.order?.lines.map(({ sku }) => sku).join() === 'MB,FS-L',
  },
  'order.quantity': {
    action: { kind: 'order.quantity', order: open.number, sku: 'MB', quantity: 3 },
    done: (kept) => kept.order?.total.amount === 8800 + 2 * 5900,
  },
  'order.payment': {
    records: {
      customer: {
        ...customer,
        profile: { ...customer.profile, methods: [...(customer.profile?.methods ?? []), gift] },
      },
    },
    action: { kind: 'order.payment', order: open.number, method: 'gift' },
    done: ({ customer: now }) => now?.methods.at(-1)?.balance?.amount === 99_000 - 8800,
  },
  'return.open': {
    action: { kind: 'return.open', order: arrived.number, items: [{ sku: 'MB', quantity: 1 }] },
    done: (kept) => kept.order?.returns?.length === 1,
  },
  'return.exchange': {
    action: {
      kind: 'return.exchange',
      order: arrived.number,
      items: [{ sku: 'FS-M', quantity: 1, to: 'FS-L' }],
    },
    done: (kept) => kept.order?.returns?.length === 1,
  },
  'return.withdraw': {
    records: { order: { ...arrived, returns: [asked] } },
    action: { kind: 'return.withdraw', order: arrived.number, id: asked.id },
    done: (kept) => kept.order?.returns?.[0]?.state === 'withdrawn',
  },
  'refund.pay': {
    action: {
      kind: 'refund.pay',
      order: open.number,
      amount: { amount: 1000, currency: 'EUR' },
    },
    done: (kept) => kept.order?.refunded.amount === 1000,
  },
  'claim.open': {
    action: { kind: 'claim.open', order: arrived.number },
    done: (kept) => kept.order?.claimedAt !== undefined,
  },
  'subscription.pause': {
    action: { kind: 'subscription.pause', subscription: subscription.id, months: 2 },
    done: (kept) => kept.subscription?.state === 'paused',
  },
  'subscription.resume': {
    records: { subscription: { ...subscription, state: 'paused', pausedUntil: '2027-01-01' } },
    action: { kind: 'subscription.resume', subscription: subscription.id },
    done: (kept) => kept.subscription?.state === 'active',
  },
  'subscription.skip': {
    action: { kind: 'subscription.skip', subscription: subscription.id },
    done: (kept) => kept.subscription?.nextAt === '2026-12-29',
  },
  'subscription.swap': {
    action: { kind: 'subscription.swap', subscription: subscription.id, sku: 'FS-M' },
    done: (kept) => kept.subscription?.sku === 'FS-M',
  },
  'subscription.frequency': {
    action: { kind: 'subscription.frequency', subscription: subscription.id, days: 56 },
    done: (kept) => kept.subscription?.everyDays === 56,
  },
  'subscription.cancel': {
    action: { kind: 'subscription.cancel', subscription: subscription.id },
    done: (kept) => kept.subscription?.state === 'cancelled',
  },
  'account.reset': { action: { kind: 'account.reset', email } },
  'account.email': {
    action: { kind: 'account.email', email, to: `new.${email}` },
    done: (kept) => kept.customer === undefined,
  },
  'account.address': {
    action: { kind: 'account.address', email, address: home },
    done: (kept) => kept.customer?.address?.street === home.street,
  },
  'stock.watch': { action: { kind: 'stock.watch', sku: 'AT', email, language: 'en' } },
  'newsletter.stop': {
    action: { kind: 'newsletter.stop', email },
    done: (kept) => kept.customer?.newsletter === false,
  },
  'invoice.send': { action: { kind: 'invoice.send', order: arrived.number } },
  'privacy.export': { action: { kind: 'privacy.export', email } },
  'privacy.erase': {
    action: { kind: 'privacy.erase', email },
    done: (kept) => kept.customer === undefined,
  },
}

/** Everything of the shopper, changed as the case needs it. */
export function recordsFor({ records = {} }: Case): Required<Records> & { orders: Order[] } {
  const changed = records.order ?? open
  const orders = [open, other, arrived].filter(({ number }) => number !== changed.number)
  return { customer, subscription, ...records, order: changed, orders: [changed, ...orders] }
}
