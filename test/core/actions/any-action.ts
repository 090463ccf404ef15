import * as fc from 'fast-check'
import type { Action, Swap, Units } from '../../../shared/action.ts'
import { EMAIL, eur, type World } from './tiny-shop.ts'

const skus = fc.constantFrom(
  'mug-red',
  'mug-blue',
  'mug-gone',
  'lamp-a',
  'lamp-b',
  'lamp-off',
  'no',
)
const orderNumbers = fc.constantFrom('#1', '#2', '#3', '#4', '#5', '#6', '#7', '#404')
const counts = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5, 1.5, 1e9) },
)
const method = fc.option(fc.constantFrom('card', 'paypal', 'gift', 'other'), { nil: undefined })
const units: fc.Arbitrary<Units[]> = fc.array(fc.record({ sku: skus, quantity: counts }), {
  maxLength: 3,
})
const swaps: fc.Arbitrary<Swap[]> = fc.array(fc.record({ sku: skus, quantity: counts, to: skus }), {
  maxLength: 3,
})
const anyNumber = fc.oneof(fc.integer({ min: -5, max: 400 }), fc.constantFrom(1e9, -1e9, 0.5))
const address = fc.constantFrom(
  { street: 'Am Markt 1', postcode: '10115', city: 'Berlin', country: 'DE' },
  { street: '', city: 'Berlin' },
  { street: 'Lindenweg 5', postcode: '04177', city: 'Leipzig', country: 'DE' },
)
const returnId = fc.constantFrom('first', 'last', 'R-NONE')

/** Anything that could be asked of the tiny shop, possible or not. */
export const anyAction: fc.Arbitrary<Action> = fc
  .tuple(orderNumbers, units, swaps, method, counts)
  .chain(([order, items, swapped, by, quantity]) => {
    const paid = by === undefined ? {} : { method: by }
    return fc.oneof(
      fc.constant<Action>({ kind: 'order.cancel', order }),
      address.map((to): Action => ({ kind: 'order.address', order, address: to })),
      fc.constant<Action>({ kind: 'order.items', order, swaps: swapped, ...paid }),
      skus.map((sku): Action => ({ kind: 'order.quantity', order, sku, quantity })),
      fc.constant<Action>({ kind: 'order.payment', order, method: by ?? 'gift' }),
      fc.constant<Action>({ kind: 'return.open', order, items, ...paid }),
      fc.constant<Action>({ kind: 'return.exchange', order, items: swapped, ...paid }),
      returnId.map((id): Action => ({ kind: 'return.withdraw', order, id })),
      fc
        .integer({ min: -100, max: 9_000 })
        .map((amount): Action => ({ kind: 'refund.pay', order, amount: eur(amount) })),
      fc.constantFrom<Action>({ kind: 'claim.open', order }, { kind: 'invoice.send', order }),
      otherActions,
    )
  })

const subscription = 'sub1'
const otherActions: fc.Arbitrary<Action> = fc.oneof(
  anyNumber.map((months): Action => ({ kind: 'subscription.pause', subscription, months })),
  anyNumber.map((days): Action => ({ kind: 'subscription.frequency', subscription, days })),
  skus.map((sku): Action => ({ kind: 'subscription.swap', subscription, sku })),
  fc.constantFrom<Action>(
    { kind: 'subscription.resume', subscription },
    { kind: 'subscription.skip', subscription },
    { kind: 'subscription.cancel', subscription },
    { kind: 'account.reset', email: EMAIL },
    { kind: 'newsletter.stop', email: EMAIL },
  ),
  address.map((to): Action => ({ kind: 'account.address', email: EMAIL, address: to })),
)

/** Names the return that was meant: the order's first or last one. */
export function resolved(world: World, action: Action): Action {
  if (action.kind !== 'return.withdraw') return action
  const returns = world.orders[action.order]?.returns ?? []
  const meant = action.id === 'first' ? returns[0] : returns.at(-1)
  return action.id === 'R-NONE' || !meant ? action : { ...action, id: meant.id }
}
