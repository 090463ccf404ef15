import { describe, expect, test } from 'vitest'
import { REFUSALS, type Action, type Refusal } from '../../../shared/action.ts'
import type { Order } from '../../../shared/order.ts'
import {
  judged,
  cancel,
  move,
  swap,
  change,
  more,
  pay,
  back,
  trade,
  refund,
  claim,
  invoice,
  subscription,
  pause,
  home,
  mail,
  changing,
  returns,
  cancelling,
  changed,
  returned,
  poor,
  tagged,
  paidByCard,
  promised,
  there,
  type Twist,
} from './judging.ts'
import { EMAIL, eur, tinyShop } from './tiny-shop.ts'

describe('what is possible is allowed', () => {
  test.each([
    cancel,
    move,
    change,
    more,
    pay,
    back,
    trade,
    refund,
    claim,
    invoice,
    pause,
    home,
    mail,
  ])('$kind', (action) => {
    expect(judged(action)).toMatchObject({ kind: 'allowed' })
  })
})

const TABLE: [Refusal, string, Action, Twist?][] = [
  ['not_offered', 'the shop does not do it', cancel, { terms: (all) => ({ ...all, offers: [] }) }],
  ['not_offered', 'no exchanges', trade, { terms: returns({ exchange: false }) }],
  ['not_offered', 'a pause of years', { ...pause, months: 25 }],
  ['identity', 'nobody', cancel, { who: { level: 0 } }],
  ['identity', 'an order number and its postcode', cancel, { who: { level: 1 } }],
  ['not_yours', 'somebody else', cancel, { who: { level: 2, email: 'bob@mail.example' } }],
  [
    'not_yours',
    'an order without an address',
    cancel,
    { order: ({ email: _no, ...order }) => order },
  ],
  ['not_yours', 'another account', { ...home, email: 'bob@mail.example' }],
  ['not_yours', 'another subscription', pause, { who: { level: 2, email: 'bob@mail.example' } }],
  ['not_found', 'no such order', { ...cancel, order: '#404' }],
  ['not_found', 'no such subscription', { ...pause, subscription: 'sub404' }],
  ['not_found', 'no such variant', { ...change, swaps: [{ ...swap, to: 'nothing' }] }],
  ['not_found', 'no such return', { kind: 'return.withdraw', order: '#2', id: 'R-404' }],
  ['shipped', 'on its way', { ...cancel, order: '#4' }],
  ['shipped', 'on its way', { ...move, order: '#4' }],
  ['shipped', 'delivered', { ...change, order: '#2' }],
  ['shipped', 'delivered', { ...pay, order: '#2' }],
  ['not_delivered', 'not sent yet', { ...back, order: '#1' }],
  ['not_delivered', 'on its way', { ...trade, order: '#4' }],
  ['not_delivered', 'on its way', { ...claim, order: '#4' }],
  ['cancelled', 'a second time', { ...cancel, order: '#5' }],
  ['cancelled', 'changed after', { ...change, order: '#5' }],
  ['cancelled', 'returned after', { ...back, order: '#5' }],
  ['unpaid', 'money back', { ...refund, order: '#6' }],
  ['unpaid', 'an invoice', { ...invoice, order: '#6' }],
  ['changed_before', 'items', change, { terms: changing({ once: true }), order: changed }],
  ['changed_before', 'cancel', cancel, { terms: changing({ once: true }), order: changed }],
  ['changed_before', 'address', move, { terms: changing({ once: true }), order: changed }],
  ['changed_before', 'payment', pay, { terms: changing({ once: true }), order: changed }],
  ['returned_before', 'a second return', back, { terms: returns({ once: true }), order: returned }],
  [
    'returned_before',
    'an exchange after',
    trade,
    { terms: returns({ once: true }), order: returned },
  ],
  [
    'returned_before',
    'the same units',
    { ...back, items: [{ sku: 'mug-blue', quantity: 2 }] },
    { order: returned },
  ],
  ['out_of_window', 'cancel', cancel, { terms: cancelling({ withinHours: 24 }) }],
  ['out_of_window', 'change', change, { terms: changing({ withinHours: 24 }) }],
  ['out_of_window', 'address', move, { terms: changing({ withinHours: 24 }) }],
  ['out_of_window', 'return', back, { terms: returns({ days: 5 }) }],
  ['out_of_window', 'refund', refund, { terms: (all) => ({ ...all, refund: { days: 5 } }) }],
  ['not_returnable', 'a tag', back, { terms: returns({ never: ['sale'] }), world: tagged }],
  [
    'not_in_order',
    'another item',
    { ...change, swaps: [{ ...swap, sku: 'lamp-b', to: 'lamp-a' }] },
  ],
  ['not_in_order', 'too many', { ...change, swaps: [{ ...swap, quantity: 3 }] }],
  ['not_in_order', 'too many, one by one', { ...change, swaps: [swap, swap, swap] }],
  ['not_in_order', 'less than one', { ...change, swaps: [{ ...swap, quantity: -1 }] }],
  ['not_in_order', 'half of one', { ...back, items: [{ sku: 'mug-red', quantity: 0.5 }] }],
  ['not_in_order', 'too many come back', { ...back, items: [{ sku: 'mug-red', quantity: 2 }] }],
  ['not_in_order', 'quantity of another', { ...more, sku: 'lamp-b' }],
  ['not_available', 'sold out', { ...change, swaps: [{ ...swap, to: 'mug-gone' }] }],
  [
    'not_available',
    'switched off',
    { ...change, swaps: [{ sku: 'lamp-a', quantity: 1, to: 'lamp-off' }] },
  ],
  ['not_available', 'two of the last one', { ...change, swaps: [swap, swap] }],
  ['not_available', 'more than there is', { ...more, quantity: 9 }],
  ['other_product', 'a lamp for a mug', { ...change, swaps: [{ ...swap, to: 'lamp-a' }] }],
  ['same_item', 'itself', { ...trade, items: [{ ...swap, to: 'mug-red' }] }],
  ['payment_method', 'unknown', { ...change, method: 'nobody’s' }],
  ['payment_method', 'the same', { ...pay, order: '#1' }],
  [
    'payment_method',
    'another card',
    { ...back, method: 'paypal' },
    { terms: returns({ refundTo: 'original_or_gift_card' }) },
  ],
  [
    'payment_method',
    'a gift card',
    { ...back, order: '#8' },
    { terms: returns({ refundTo: 'original' }), world: paidByCard },
  ],
  ['balance', 'a dearer one', { ...change, method: 'gift' }, { world: poor }],
  ['balance', 'a dearer exchange', trade, { world: poor }],
  ['balance', 'the whole order', { ...pay, method: 'gift' }, { world: poor }],
  ['reason', 'none', cancel, { terms: cancelling({ reasons: ['by mistake'] }) }],
  [
    'reason',
    'another',
    { ...cancel, reason: 'too dear' },
    { terms: cancelling({ reasons: ['by mistake'] }) },
  ],
  ['reason', 'of a return', back, { terms: returns({ reasons: ['does not fit'] }) }],
  ['over_paid', 'a cent too much', { ...refund, amount: eur(4_001) }],
  ['over_paid', 'nothing', { ...refund, amount: eur(0) }],
  ['over_paid', 'another currency', { ...refund, amount: { amount: 1, currency: 'USD' } }],
  ['over_paid', 'what a return will pay', { ...refund, amount: eur(4_000) }, { order: promised }],
  ['address', 'no street', { ...move, address: { ...there, street: '' } }],
  ['address', 'a wrong postcode', { ...home, address: { ...there, postcode: '1' } }],
  [
    'country',
    'not delivered to',
    { ...move, address: { ...there, country: 'AT', postcode: '1010' } },
    { terms: changing({ countries: ['DE'] }) },
  ],
  [
    'nothing_changes',
    'the same address',
    { ...move, address: tinyShop().orders['#1']?.shipTo ?? {} },
  ],
  ['nothing_changes', 'no items', { ...change, swaps: [] }],
  ['nothing_changes', 'no items', { ...back, items: [] }],
  ['nothing_changes', 'the same quantity', { ...more, quantity: 2 }],
  ['nothing_changes', 'the same address', { ...mail, to: EMAIL }],
  ['subscription_state', 'not paused', { kind: 'subscription.resume', subscription }],
  ['email', 'somebody else has it', mail, { taken: true }],
  ['email', 'no address', { ...mail, to: 'new mail' }],
]

describe('what is not possible is refused for its reason', () => {
  test.each(TABLE)('%s: %s (%o)', (refusal, _what, action, twist) => {
    expect(judged(action, twist)).toEqual({ kind: 'refused', refusal })
  })

  test('every reason is in the table, but for the two that are not judged here', () => {
    const tried = new Set(TABLE.map(([refusal]) => refusal))
    const elsewhere: Refusal[] = ['over_limit', 'cap']
    expect(REFUSALS.filter((one) => !tried.has(one))).toEqual(elsewhere)
  })
})

describe('what a person decides', () => {
  test('from the shop’s limit on', () => {
    expect(judged(cancel, { limit: 7_001 })).not.toHaveProperty('approval')
    expect(judged(cancel, { limit: 7_000 })).toHaveProperty('approval')
  })

  test.each(['privacy.export', 'privacy.erase'] as const)('%s, always', (kind) => {
    expect(judged({ kind, email: EMAIL })).toMatchObject({
      kind: 'allowed',
      approval: expect.any(String),
    })
  })
})

describe('reasons and tags are compared as words', () => {
  test('case and spaces do not count', () => {
    const terms = cancelling({ reasons: ['By Mistake'] })
    expect(judged({ ...cancel, reason: ' by mistake ' }, { terms }).kind).toBe('allowed')
  })

  test('a return that was taken back does not count against the next one', () => {
    const withdrawn = (order: Order) => {
      const { returns: all = [] } = returned(order)
      return { ...order, returns: all.map((one) => ({ ...one, state: 'withdrawn' as const })) }
    }
    const terms = returns({ once: true })
    expect(judged(back, { terms, order: withdrawn }).kind).toBe('allowed')
  })
})
