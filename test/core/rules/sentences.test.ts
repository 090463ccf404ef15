import { describe, expect, test } from 'vitest'
import type { Comparison, RuleCondition } from '../../../shared/rule.ts'
import { categoryPhrases } from '../../../worker/core/rules/when.ts'
import { branchOf, conditionsOf, ruleOf } from './support.ts'

const is = (field: string, ...values: string[]): RuleCondition => ({
  field,
  not: false,
  test: { kind: 'is', values },
})
const so = (field: string): RuleCondition => ({ field, not: false, test: { kind: 'holds' } })
const not = (condition: RuleCondition): RuleCondition => ({ ...condition, not: true })
const compare = (field: string, how: Comparison, value: number, currency?: string) => ({
  field,
  not: false,
  test: { kind: 'compare' as const, how, value, ...(currency !== undefined && { currency }) },
})
const between = (field: string, from: number, to: number): RuleCondition => ({
  field,
  not: false,
  test: { kind: 'between', from, to },
})

const CONDITIONS: [string, ...RuleCondition[]][] = [
  ['the order is unshipped', is('order.state', 'unshipped')],
  ["the order hasn't been shipped yet", is('order.state', 'unshipped')],
  ['the parcel is on its way', is('order.state', 'in transit')],
  ['the order is shipped or delivered', is('order.state', 'shipped', 'delivered')],
  ['the order is not shipped or delivered', not(is('order.state', 'shipped', 'delivered'))],
  ['the order has already been refunded', is('order.payment', 'refunded')],
  ['the order is not paid', not(is('order.payment', 'paid'))],
  ['the order is late', so('order.late')],
  ['the delivery is overdue', so('order.late')],
  ['the order is on time', not(so('order.late'))],
  ['the order number is not known', not(so('order.known'))],
  ['the request is within 30 days', compare('order.placedDays', 'at most', 30)],
  ['the order is older than two weeks', compare('order.placedDays', 'over', 14)],
  ['the order was placed less than a month ago', compare('order.placedDays', 'under', 30)],
  ['the order is less than 48 hours old', compare('order.placedDays', 'under', 2)],
  ['the order was placed today', compare('order.placedDays', 'at most', 0)],
  ['the order is 30 days old or less', compare('order.placedDays', 'at most', 30)],
  ['the order is not more than 30 days old', compare('order.placedDays', 'at most', 30)],
  ['the order is between 10 and 20 days old', between('order.placedDays', 10, 20)],
  ['it was delivered within the last 14 days', compare('order.deliveredDays', 'at most', 14)],
  ['the request is within 30 days of delivery', compare('order.deliveredDays', 'at most', 30)],
  [
    'the order was delivered more than 2 days ago and less than 10 days ago',
    compare('order.deliveredDays', 'over', 2),
    compare('order.deliveredDays', 'under', 10),
  ],
  ['the order is over €100', compare('order.total', 'over', 10_000, 'EUR')],
  ['the order costs more than 1,000 EUR', compare('order.total', 'over', 100_000, 'EUR')],
  ['the order total is at most $19.99', compare('order.total', 'at most', 1999, 'USD')],
  ['the order total is at most 19,99 €', compare('order.total', 'at most', 1999, 'EUR')],
  ['the order is under ¥5000', compare('order.total', 'under', 5000, 'JPY')],
  ['the order is 20 pounds or more', compare('order.total', 'at least', 2000, 'GBP')],
  ['the amount is under €50', compare('money', 'under', 5000, 'EUR')],
  ['the refund is at most €30', compare('money', 'at most', 3000, 'EUR')],
  ['the customer has spent over 500 euros', compare('customer.spent', 'over', 50_000, 'EUR')],
  ['the order contains more than 5 items', compare('order.units', 'over', 5)],
  ['the customer has at least 3 orders', compare('customer.orders', 'at least', 3)],
  ['the customer ordered more than three times', compare('customer.orders', 'over', 3)],
  ['the customer is new', compare('customer.orders', 'at most', 1)],
  ['they are a returning customer', compare('customer.orders', 'at least', 2)],
  ['the customer has complained before', compare('customer.complaints', 'at least', 1)],
  ['the customer has never complained before', compare('customer.complaints', 'under', 1)],
  ['the customer complained at least twice', compare('customer.complaints', 'at least', 2)],
  ["the customer isn't a VIP", not(so('customer.vip'))],
  ['the customer is verified', is('customer.identity', 'verified')],
  ['the product is tagged final sale', is('order.tag', 'final sale')],
  ['the product is not tagged “final sale”', not(is('order.tag', 'final sale'))],
  ['nothing is tagged perishable', not(is('order.tag', 'perishable'))],
  ['the order contains a product tagged "a" or "b"', is('order.tag', 'a', 'b')],
  ['the order goes to Germany', is('order.country', 'DE')],
  ['the country is Germany, Austria or Switzerland', is('order.country', 'DE', 'AT', 'CH')],
  ['the country is AT or BE', is('order.country', 'AT', 'BE')],
  ['the order ships outside the EU', not(is('order.country', 'EU'))],
  ['the country is neither Germany nor France', not(is('order.country', 'DE', 'FR'))],
  ['the customer lives in the U.S. or the UK', is('order.country', 'US', 'GB')],
  ['the message is in German', is('language', 'de')],
  ['the customer writes in French or Spanish', is('language', 'fr', 'es')],
  ['the message came by e-mail', is('channel', 'e-mail')],
  ['the customer is angry', is('signs', 'anger')],
  ['the message mentions a lawyer', is('signs', 'legal action')],
  ['the customer is not happy', not(is('customer.mood', 'satisfied'))],
  ['the urgency is high', is('urgency', 'high')],
  ['the severity is high or critical', is('severity', 'high', 'critical')],
  ['it is outside opening hours', not(so('clock.open'))],
  ['it is Saturday or Sunday', is('clock.weekday', 'Saturday', 'Sunday')],
  ['it is a weekend', is('clock.weekday', 'a weekend')],
  ['it is after 6 pm', compare('clock.minutes', 'over', 1080)],
  ['it is between 22:00 and 6:00', between('clock.minutes', 1320, 360)],
  ['the desk is at least 90 % sure', compare('desk.sure', 'at least', 90)],
  ['the customer only asks how', so('message.asks')],
]

describe('a condition is understood as merchants write it', () => {
  test.each(CONDITIONS)('%s', (said, ...expected) => {
    expect(conditionsOf(said)).toEqual(expected)
  })
})

const BRANCHES: [string, Partial<ReturnType<typeof branchOf>>][] = [
  ['automate it', { lane: 'automation' }],
  ['reply automatically', { lane: 'automation' }],
  ['prepare a draft', { lane: 'draft' }],
  ['hand it over to the Finance team', { lane: 'handover', team: 'Finance team' }],
  ['escalate to Anna with a recommended action', { lane: 'handover', team: 'Anna' }],
  ['send it to returns', { lane: 'handover', team: 'returns' }],
  ['pass it on to a colleague', { lane: 'handover' }],
  ['hand over urgently', { lane: 'handover', priority: 'urgent' }],
  ['process the refund and confirm', { lane: 'automation', actions: [{ kind: 'refund' }] }],
  ['refund 50 %', { actions: [{ kind: 'refund', percent: 50 }] }],
  ['refund half of the order', { actions: [{ kind: 'refund', percent: 50 }] }],
  ['refund 100 %', { actions: [{ kind: 'refund' }] }],
  [
    'refund 20% up to $30',
    { actions: [{ kind: 'refund', percent: 20, upTo: { amount: 3000, currency: 'USD' } }] },
  ],
  [
    'cancel the order, refund it and confirm',
    { actions: [{ kind: 'cancel' }, { kind: 'refund' }] },
  ],
  ['draft a reply and refund 30%', { lane: 'draft', actions: [{ kind: 'refund', percent: 30 }] }],
  ['answer and say "Thanks, and bye."', { lane: 'automation', add: 'Thanks, and bye.' }],
  ["say 'Sorry for the wait'", { lane: 'usual', add: 'Sorry for the wait' }],
  ['set the priority to high', { lane: 'usual', priority: 'high' }],
  ['go on as usual', { lane: 'usual', actions: [] }],
]

describe('an action is understood as merchants write it', () => {
  test.each(BRANCHES)('%s', (said, expected) => {
    expect(branchOf(said)).toMatchObject(expected)
  })
})

const WRITTEN = [
  'When a customer requests a refund / If the order is unshipped AND the request is within 30 days / Then process the refund and confirm / Else escalate with a recommended action.',
  'when a customer requests a refund, if the order is unshipped and the request is within 30 days, then process the refund and confirm, else escalate with a recommended action',
  'When someone asks for their money back, if the order is unshipped and the request is within 30 days, then refund the order. Otherwise, escalate.',
  'WHEN A CUSTOMER REQUESTS A REFUND\nIF THE ORDER IS UNSHIPPED AND THE REQUEST IS WITHIN 30 DAYS\nTHEN PROCESS THE REFUND\nELSE ESCALATE',
  'When a shopper wants a refund if the order hasn’t shipped & the request is within 30 days then refund else hand over',
  '  When refund.request,   if the order is unshipped, and is at most 30 days old, then give the money back. If not, ask a person.',
]

describe('one rule, however it is written', () => {
  test.each(WRITTEN)('%s', (text) => {
    expect(ruleOf(text)).toEqual({
      text,
      category: 'refund.request',
      joined: 'all',
      conditions: [is('order.state', 'unshipped'), compare('order.placedDays', 'at most', 30)],
      does: { lane: 'automation', actions: [{ kind: 'refund' }] },
      otherwise: { lane: 'handover', actions: [] },
    })
  })

  test('conditions joined by “or” hold where any of them does', () => {
    const rule = ruleOf(
      'When a customer asks for a refund, if the order is late, the customer is new or the order is paid, then draft, else hand over',
    )
    expect(rule.joined).toBe('any')
    expect(rule.conditions).toHaveLength(3)
  })

  test('the words of a part may stand in another: “asks if”, “someone else”, a quoted “then”', () => {
    const rule = ruleOf(
      'When a customer asks if something is in stock, if the order is late, then say "If so, then else", else draft',
    )
    expect(rule.category).toBe('product.availability')
    expect(rule.does.add).toBe('If so, then else')
  })
})

describe('what a customer wants is understood by any of its phrases, and by its id', () => {
  test.each(categoryPhrases())('$category', ({ category, phrases }) => {
    for (const phrase of [...phrases, category]) {
      const text = `When a customer ${phrase}, if the order is late, then draft, else hand over`
      expect(ruleOf(text).category, phrase).toBe(category)
    }
  })

  test.each([
    ['asks where their order is', 'order.status'],
    ['wants to know where the parcel is', 'order.status'],
    ['is asking for tracking', 'order.status'],
    ['wants to return an item from the order', 'return.start'],
    ['complains about a damaged parcel', 'order.problem'],
    ['has a question about sizing', 'product.sizing'],
    ['asks about shipping costs and times', 'delivery.options'],
    ['would like an exchange or a replacement', 'return.exchange'],
  ])('a shopper %s: %s', (said, category) => {
    const text = `When a shopper ${said}, if the order is late, then draft, else hand over`
    expect(ruleOf(text).category).toBe(category)
  })
})
