import { describe, expect, test } from 'vitest'
import { conflictsOf } from '../../../worker/core/rules/conflicts.ts'
import { CATEGORIES, type Category } from '../../../shared/category.ts'
import { tierOf } from '../../../worker/core/lanes/tiers.ts'
import { LIBRARY } from '../../../worker/core/rules/library.ts'
import { ruleOf } from './support.ts'

const refund = (condition: string, then: string, otherwise = 'answer as usual') =>
  ruleOf(`When a customer asks for a refund, if ${condition}, then ${then}, else ${otherwise}`)

describe('two rules of a category', () => {
  test('contradict where both can hold and say different things, with an example', () => {
    const rules = [
      refund('the order is at most 30 days old', 'refund the order'),
      refund('the order is over €100', 'hand over'),
    ]
    expect(conflictsOf(rules)).toEqual([
      {
        kind: 'contradiction',
        rules: [0, 1],
        because:
          'for a contact with the age of the order: 30 days, the order total: €100.01, rule 1 says “refund the order” and rule 2 says “hand over”',
      },
    ])
  })

  test('overlap where both can hold and say the same', () => {
    const rules = [refund('the order is late', 'draft'), refund('the customer is new', 'draft')]
    expect(conflictsOf(rules)).toMatchObject([{ kind: 'overlap', rules: [0, 1] }])
  })

  test('the second is unreachable where the first always decides', () => {
    const rules = [
      refund('the order is late', 'draft', 'hand over'),
      refund('the order is paid', 'draft'),
    ]
    expect(conflictsOf(rules)).toMatchObject([{ kind: 'unreachable', rules: [0, 1] }])
  })

  test.each([
    ['the order is over €100', 'the order is at most €100'],
    ['the order is unshipped', 'the order was delivered at most 30 days ago'],
    ['the order is shipped', 'the order is not shipped'],
    ['the order is late', 'the order is delivered'],
    ['the country is Germany', 'the country is Austria or Switzerland'],
    ['the country is Germany', 'the order ships outside the EU'],
    ['the customer is new', 'the customer is a returning customer'],
    ['it is a weekend', 'it is Monday'],
    ['it is between 22:00 and 6:00', 'it is between 9:00 and 12:00'],
    ['the order is over €100', 'the order is over $100'],
    ['the order is not known', 'the order is unshipped'],
    ['the product is tagged "sale"', 'the product is not tagged "sale"'],
    [
      'the order is late and the customer is new',
      'the order is on time or the customer has 5 orders',
    ],
  ])('do not conflict where they exclude each other: %s, %s', (one, other) => {
    expect(conflictsOf([refund(one, 'draft'), refund(other, 'hand over')])).toEqual([])
  })

  test.each([
    ['the product is tagged "sale"', 'the product is tagged "red"'],
    ['the customer is angry', 'the message mentions a lawyer'],
    ['the country is in the EU', 'the country is Germany'],
    ['it is between 22:00 and 6:00', 'it is before 3:00'],
    ['the order is late or the order is paid', 'the customer is a VIP'],
  ])('conflict where one contact can be both: %s, %s', (one, other) => {
    const conflicts = conflictsOf([refund(one, 'draft'), refund(other, 'hand over')])
    expect(conflicts).toMatchObject([{ kind: 'contradiction' }])
  })

  test('do not conflict where one goes on as usual', () => {
    const rules = [
      refund('the order is late', 'set the priority to high'),
      refund('the order is paid', 'draft'),
    ]
    expect(conflictsOf(rules)).toEqual([])
  })
})

test('rules of different categories never conflict', () => {
  const other = ruleOf(
    'When a customer wants to return something, if in any case, then draft, else draft',
  )
  expect(conflictsOf([refund('in any case', 'hand over', 'hand over'), other])).toEqual([])
})

describe('a rule that can never hold', () => {
  test.each([
    'the order is unshipped and the order is delivered',
    'the order is over €100 and the order is under €50',
    'the order is over €100 and the order is under $500',
    'the order is unshipped and delivered less than 5 days ago',
    'the customer is a VIP and the customer is not a VIP',
    'the desk is more than 100 % sure',
    'the order is less than 0 days old',
  ])('%s', (condition) => {
    expect(conflictsOf([refund(condition, 'draft')])).toEqual([
      {
        kind: 'never',
        rules: [0],
        because: 'the conditions of rule 1 can never hold together',
      },
    ])
  })
})

describe('the rules that ship', () => {
  const rules = LIBRARY.map(ruleOf)

  test('are understood and do not conflict', () => {
    expect(conflictsOf(rules)).toEqual([])
  })

  test('are there for every request of tiers 1 and 2', () => {
    const covered = new Set(rules.map(({ category }) => category))
    const talk = new Set<Category>([
      'small.talk',
      'detail.given',
      'feedback.given',
      'other.unclear',
    ])
    const asked = CATEGORIES.filter((category) => tierOf(category) <= 2 && !talk.has(category))
    expect(asked.filter((category) => !covered.has(category))).toEqual([])
  })

  test('do not send a question about the shop, or an order not known yet, to a person', () => {
    const mayHandOver = new Set(['refund.request', 'order.cancel'])
    const strict = rules.filter(({ otherwise }) => otherwise.lane === 'handover')
    expect(strict.every(({ category }) => mayHandOver.has(category))).toBe(true)
  })
})
