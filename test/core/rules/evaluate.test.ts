import { describe, expect, test } from 'vitest'
import type { RoutingFacts } from '../../../shared/routing.ts'
import { applyRule } from '../../../worker/core/rules/evaluate.ts'
import { contact, ORDER, ruleOf } from './support.ts'

const CUSTOMER = { orders: 3, spent: 60_000, complaints: 0 }
const order = (more: Partial<typeof ORDER> = {}) => ({ order: { ...ORDER, ...more } })
const clock = (weekday: number, minutes: number, open = true) => ({
  clock: { weekday, minutes, open },
})
const asked = (condition: string, facts: Partial<RoutingFacts>) =>
  applyRule(
    ruleOf(`When a customer asks for a refund, if ${condition}, then draft, else hand over`),
    contact(facts),
  )

const TABLE: [string, string, Partial<RoutingFacts>, boolean][] = [
  ['the order is unshipped', 'an order in preparation', order(), true],
  ['the order is unshipped', 'one of two parcels sent', order({ state: 'partly_shipped' }), false],
  ['the order is not shipped', 'a cancelled order', order({ state: 'cancelled' }), false],
  ['the order is shipped', 'a delivered order', order({ state: 'delivered' }), true],
  ['the order is not delivered', 'an order in preparation', order(), true],
  ['the order is paid', 'a part paid back', order({ payment: 'partially_refunded' }), true],
  ['the order is late', 'a late order', order({ late: true }), true],
  ['the order is late', 'an order in time', order(), false],
  ['the order is at most 12 days old', 'placed 12 days ago', order(), true],
  ['the order is less than 12 days old', 'placed 12 days ago', order(), false],
  ['the order is between 10 and 12 days old', 'placed 12 days ago', order(), true],
  ['the order is not between 10 and 12 days old', 'placed 12 days ago', order(), false],
  ['the order was delivered at most 3 days ago', '3 days', order({ deliveredDays: 3 }), true],
  ['the order is over €79.99', '€80', order(), true],
  ['the order is over €80', '€80', order(), false],
  [
    'the amount is under €50',
    '€30 named',
    { money: { value: { amount: 3000, currency: 'EUR' }, from: 'named' } },
    true,
  ],
  ['the order has exactly 2 items', '2 items', order(), true],
  ['the country is Germany', 'a code', order({ country: 'de' }), true],
  ['the country is Germany', 'a name', order({ country: 'Germany' }), true],
  ['the country is in the EU', 'France', order({ country: 'FR' }), true],
  ['the country is not in the EU', 'France', order({ country: 'FR' }), false],
  ['the country is not Germany', 'an unknown name', order({ country: 'Atlantis' }), true],
  ['the product is tagged "final sale"', 'that tag', order({ tags: ['final sale', 'red'] }), true],
  ['the product is not tagged "final sale"', 'other tags', order({ tags: ['red'] }), true],
  ['the customer is a VIP', 'a VIP', { customer: { ...CUSTOMER, vip: true } }, true],
  ['the customer is not a VIP', 'another', { customer: CUSTOMER }, true],
  ['the customer is new', 'three orders', { customer: CUSTOMER }, false],
  ['the customer has spent over €500', '€600', { customer: CUSTOMER }, true],
  ['the customer has complained before', 'no complaint', { customer: CUSTOMER }, false],
  ['the customer is proven', 'a verified address', { identity: 2 }, true],
  ['the customer is verified', 'order and proof', { identity: 1 }, false],
  ['the customer is angry', 'anger', { signals: [{ signal: 'anger', words: 'argh' }] }, true],
  ['the customer is not angry', 'nothing', {}, true],
  ['the customer is frustrated', 'frustrated', { mood: { kind: 'frustrated', degree: 1 } }, true],
  ['the language is German or French', 'French', { language: 'fr' }, true],
  ['the channel is e-mail', 'mail', { channel: 'email' }, true],
  ['the urgency is high', 'normal', {}, false],
  ['the severity is high or critical', 'critical', { severity: 'critical' }, true],
  ['it is outside opening hours', 'nobody in', clock(3, 600, false), true],
  ['it is a weekend', 'Saturday', clock(6, 600), true],
  ['it is after 18:00', '18:01', clock(3, 1081), true],
  ['it is between 22:00 and 6:00', '23:00', clock(3, 1380), true],
  ['it is between 22:00 and 6:00', '5:00', clock(3, 300), true],
  ['it is between 22:00 and 6:00', 'noon', clock(3, 720), false],
  ['the desk is at least 90 % sure', '90 %', { probability: 0.9 }, true],
  ['the desk is at least 90 % sure', '89 %', { probability: 0.89 }, false],
  ['the customer only asks how', 'a question', { asksHow: true }, true],
  ['the customer only asks how', 'a wish', {}, false],
  ['the order is known', 'no order', {}, false],
  ['the order is not known', 'no order', {}, true],
  ['in any case', 'nothing', {}, true],
  [
    'the order is late or the customer is new',
    'only new',
    { ...order(), customer: { ...CUSTOMER, orders: 1 } },
    true,
  ],
  [
    'the order is late and the customer is new',
    'only new',
    { ...order(), customer: { ...CUSTOMER, orders: 1 } },
    false,
  ],
]

describe('a rule holds or not', () => {
  test.each(TABLE)('%s: %s', (condition, _, facts, held) => {
    const applied = asked(condition, facts)
    expect(applied).toMatchObject({ held, missing: [] })
    expect(applied.branch.lane).toBe(held ? 'draft' : 'handover')
  })
})

const UNKNOWN: [string, Partial<RoutingFacts>, string][] = [
  ['the order is unshipped', {}, 'the state of the order'],
  ['the order is not delivered', {}, 'the state of the order'],
  ['the order was delivered less than 9 days ago', order(), 'how long ago the order was delivered'],
  ['the country is not Germany', order(), 'the country'],
  ['the product is not tagged "final sale"', order(), 'the tags of the products'],
  ['the customer is not a VIP', {}, 'whether the customer is a VIP'],
  ['the amount is under €50', {}, 'the amount at stake'],
  ['the order is over $10', order(), 'the order total in USD'],
  ['the order is at most $1000', order(), 'the order total in USD'],
]

describe('a fact that is not known does not hold, not even turned round, and is named', () => {
  test.each(UNKNOWN)('%s', (condition, facts, missing) => {
    const applied = asked(condition, facts)
    expect(applied).toMatchObject({ held: false, missing: [missing] })
    expect(applied.because).toContain(`${missing} is not known`)
  })

  test('one known condition is enough where any is', () => {
    const applied = asked('the order is late or it is a weekend', clock(7, 600))
    expect(applied).toMatchObject({ held: true, missing: ['whether the order is late'] })
    expect(applied.because).not.toContain('not known')
  })
})

describe('the reason is a sentence', () => {
  test('where the conditions hold', () => {
    expect(asked('the order is unshipped and at most 30 days old', order())).toMatchObject({
      conditions: [
        { name: 'the order is unshipped', value: 'preparing', held: true },
        { name: 'the order is at most 30 days old', value: '12 days', held: true },
      ],
      because:
        'the rule for “asks for a refund” says so: the order is unshipped (preparing) and the order is at most 30 days old (12 days)',
    })
  })

  test('where one does not', () => {
    const { because } = asked(
      'the order is late and the country is France',
      order({ country: 'DE' }),
    )
    expect(because).toBe(
      'the rule for “asks for a refund” says what happens else: it is not so that the order is late and it is not so that the country is France (Germany)',
    )
  })
})
