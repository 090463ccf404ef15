import type { Action } from '../../../../shared/action.ts'
import { addressOf } from '../actions.ts'
import { cents, type TauOrder, type TauShop, type TauUser } from '../shop.ts'
import {
  dearest,
  methodsOf,
  ofKind,
  paidWith,
  stranger,
  type OnOrder,
  type Right,
  type Variation,
} from './source.ts'

const REASONS = ['found it cheaper', 'it takes too long', 'changed my mind', '', undefined]

/** Cancelling for a reason that is not one of the two. */
export function wrongReasons(rights: Right[]): Variation[] {
  return ofKind(rights, 'order.cancel').flatMap(({ email, action: { kind, order } }) =>
    REASONS.map((reason) => ({
      code: 'reason' as const,
      what: `the reason is ${reason ?? 'missing'}`,
      email,
      action: { kind, order, ...(reason !== undefined && { reason }) },
    })),
  )
}

/** A payment method that is not the customer's, or not one this may be done with. */
export function wrongMethods(shop: TauShop, rights: Right[]): Variation[] {
  const paying = ofKind(rights, 'order.items', 'order.payment', 'return.open', 'return.exchange')
  const unknown = paying.flatMap(({ email, user, action }) => {
    const [foreign] = methodsOf(stranger(shop, user))
    return [
      ['there is no such payment method', 'credit_card_0000000'],
      ['the payment method is somebody else’s', foreign?.id ?? ''],
    ].map(([what = '', method = '']) => ({
      code: 'payment_method' as const,
      what,
      email,
      action: { ...action, method },
    }))
  })
  const elsewhere = ofKind(rights, 'return.open').flatMap(({ email, user, order, action }) =>
    methodsOf(user)
      .filter(({ id, source }) => source !== 'gift_card' && id !== paidWith(order))
      .map(({ id }) => ({
        code: 'payment_method' as const,
        what: 'the money would go to another card',
        email,
        action: { ...action, method: id },
      })),
  )
  return [...unknown, ...elsewhere, ...samePayment(rights)]
}

/** Paying with what it is paid with already. */
function samePayment(rights: Right[]): Variation[] {
  return pendingOf(rights).map(({ email, order }) => ({
    code: 'payment_method',
    what: 'it is paid with that already',
    email,
    action: { kind: 'order.payment', order: order.order_id, method: paidWith(order) },
  }))
}

/** Gift cards that do not cover what is due. */
export function poorGiftCards(shop: TauShop, rights: Right[]): Variation[] {
  const users = new Map(rights.map((right) => [right.email, right.user]))
  return [...users].flatMap(([email, user]) =>
    methodsOf(user)
      .filter(({ source }) => source === 'gift_card')
      .flatMap(({ id, balance = 0 }) =>
        ordersOf(shop, user).flatMap((order) =>
          duesOf(shop, order, id)
            .filter(({ due }) => due > cents(balance))
            .map(({ action }) => ({
              code: 'balance' as const,
              what: 'the gift card does not cover it',
              email,
              action,
            })),
        ),
      ),
  )
}

/** What could be asked of this gift card for an order, and what it would cost. */
function duesOf(shop: TauShop, order: TauOrder, method: string): { action: Action; due: number }[] {
  const swap = dearest(shop, order)
  const total = order.items.reduce((sum, { price }) => sum + cents(price), 0)
  const { order_id } = order
  if (!swap) return []
  const { difference: due, ...change } = swap
  if (order.status === 'delivered')
    return [{ action: { kind: 'return.exchange', order: order_id, items: [change], method }, due }]
  if (order.status !== 'pending') return []
  return [
    { action: { kind: 'order.items', order: order_id, swaps: [change], method }, due },
    ...(paidWith(order) === method
      ? []
      : [{ action: { kind: 'order.payment' as const, order: order_id, method }, due: total }]),
  ]
}

const BLANKS = ['street', 'city', 'postcode', 'country'] as const

/** Addresses nothing can be sent to, and the one it is sent to already. */
export function wrongAddresses(rights: Right[]): Variation[] {
  return rights.flatMap(({ email, action, order }): Variation[] => {
    if (action.kind !== 'order.address' && action.kind !== 'account.address') return []
    const { address } = action
    const bad = [
      ...BLANKS.map((part) => [`without ${part}`, { ...address, [part]: '' }] as const),
      ['with half a postcode', { ...address, postcode: '123' }] as const,
      ['with a number for a street', { ...address, street: '12345' }] as const,
    ]
    const same = order && action.kind === 'order.address' && addressOf(order.address)
    return [
      ...bad.map(([what, wrong]) => ({
        code: 'address' as const,
        what: `an address ${what}`,
        email,
        action: { ...action, address: wrong },
      })),
      ...(same
        ? [
            {
              code: 'nothing_changes' as const,
              what: 'it goes there already',
              email,
              action: { ...action, address: same },
            },
          ]
        : []),
    ]
  })
}

function pendingOf(rights: Right[]): OnOrder[] {
  const pending = ofKind(rights, 'order.items', 'order.cancel', 'order.address', 'order.payment')
  const each = new Map(pending.map((right) => [right.order.order_id, right]))
  return [...each.values()].filter(({ order }) => order.status === 'pending')
}

function ordersOf({ orders }: TauShop, { user_id }: TauUser): TauOrder[] {
  return Object.values(orders).filter((order) => order.user_id === user_id)
}
