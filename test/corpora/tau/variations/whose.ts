import type { Action } from '../../../../shared/action.ts'
import { emailKey } from '../../../../shared/customer.ts'
import type { TauOrder, TauShop } from '../shop.ts'
import { TAU_POLICY, TAU_TERMS } from '../policy.ts'
import {
  dearest,
  orderIn,
  paidWith,
  stranger,
  type OnOrder,
  type Right,
  type Variation,
} from './source.ts'

/** The wrong person, or an order that is not there. */
export function wrongPerson(shop: TauShop, rights: Right[]): Variation[] {
  return rights.flatMap(({ user, email, action }): Variation[] => [
    { code: 'identity', what: 'nobody is verified', email: undefined, action },
    {
      code: 'not_yours',
      what: 'somebody else is verified',
      email: emailKey(stranger(shop, user).email),
      action,
    },
    ...('order' in action
      ? [
          {
            code: 'not_found' as const,
            what: 'there is no such order',
            email,
            action: { ...action, order: '#W0000000' },
          },
        ]
      : []),
  ])
}

const WRONG_STATES: Record<string, [status: string, code: Variation['code']][]> = {
  pending: [
    ['processed', 'shipped'],
    ['delivered', 'shipped'],
    ['cancelled', 'cancelled'],
  ],
  delivered: [
    ['pending', 'not_delivered'],
    ['processed', 'not_delivered'],
    ['cancelled', 'cancelled'],
  ],
}

/** The right action on an order that is in the wrong state for it. */
export function wrongState(shop: TauShop, rights: OnOrder[]): Variation[] {
  return rights.flatMap((right, turn) =>
    (WRONG_STATES[right.order.status] ?? []).flatMap(([status, code]): Variation[] => {
      const order = orderIn(shop, right.user, status, turn)
      const owner = order && shop.users[order.user_id]
      const action = order && onOrder(shop, right.action, order)
      return owner && action
        ? [{ code, what: `the order is ${status}`, email: emailKey(owner.email), action }]
        : []
    }),
  )
}

/** The same kind of action, as it would be right for another order if only its state were. */
function onOrder(shop: TauShop, action: Action, order: TauOrder): Action | undefined {
  const { order_id } = order
  const method = paidWith(order)
  const swap = dearest(shop, order)
  if (!swap) return undefined
  const { difference: _unused, ...change } = swap
  switch (action.kind) {
    case 'order.items':
      return { ...action, order: order_id, swaps: [change], method }
    case 'return.exchange':
      return { ...action, order: order_id, items: [change], method }
    case 'return.open':
      return { ...action, order: order_id, items: [{ sku: change.sku, quantity: 1 }], method }
    default:
      return 'order' in action ? { ...action, order: order_id } : undefined
  }
}

/** What this shop does not do at all. */
export function notOffered(rights: OnOrder[]): Variation[] {
  return onePerOrder(rights).flatMap(({ email, order }, turn) => {
    const { order_id } = order
    const [item] = order.items
    const amount = { amount: 100, currency: 'USD' }
    const actions: Action[] = [
      { kind: 'refund.pay', order: order_id, amount },
      { kind: 'order.quantity', order: order_id, sku: item?.item_id ?? '', quantity: 2 },
      { kind: 'claim.open', order: order_id },
      { kind: 'return.withdraw', order: order_id, id: 'R-000000' },
      { kind: 'account.email', email, to: 'new@mail.example' },
      { kind: 'privacy.erase', email },
    ]
    const taken = actions.filter((_action, index) => index % 3 === turn % 3)
    return taken.map((action) => ({
      code: 'not_offered' as const,
      what: `${action.kind} is not offered`,
      email,
      action,
    }))
  })
}

/** The shop as it is, if it paid money back without a return: then never more than was paid. */
const WITH_REFUNDS = {
  ...TAU_POLICY,
  terms: {
    ...TAU_TERMS,
    offers: [...TAU_TERMS.offers, 'refund.pay' as const],
    refund: { days: null },
  },
}

export function overPaid(rights: OnOrder[]): Variation[] {
  return onePerOrder(rights).map(({ email, order }) => {
    const paid = order.payment_history.reduce((sum, entry) => sum + entry.amount, 0)
    const amount = { amount: Math.round(paid * 100) + 1, currency: 'USD' }
    return {
      code: 'over_paid',
      what: 'a cent more than was paid',
      email,
      action: { kind: 'refund.pay', order: order.order_id, amount },
      policy: WITH_REFUNDS,
    }
  })
}

function onePerOrder(rights: OnOrder[]): OnOrder[] {
  return [...new Map(rights.map((right) => [right.order.order_id, right])).values()]
}
