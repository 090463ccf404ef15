import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rule, RuleAction, RuleBranch, RuleCondition } from '../../../shared/rule.ts'
import type { Field } from '../../../worker/core/rules/field.ts'
import { FIELDS } from '../../../worker/core/rules/fields.ts'
import { parseRule } from '../../../worker/core/rules/parse.ts'
import { categoryPhrases } from '../../../worker/core/rules/when.ts'
import { inWords } from '../../../worker/core/rules/words.ts'
import { ruleOf } from './support.ts'

const comparisons = fc.constantFrom('under', 'at most', 'exactly', 'at least', 'over' as const)
const currencies = fc.constantFrom('EUR', 'USD', 'GBP', 'CHF', 'JPY')
const quoted = fc.stringMatching(/^[A-Za-z0-9äé][A-Za-z0-9äé ,.!?/'-]{0,20}[A-Za-z0-9äé!]$/)

function testOf(field: Field): fc.Arbitrary<Pick<RuleCondition, 'not' | 'test'>> {
  if (field.kind === 'flag')
    return fc.record({ not: fc.boolean(), test: fc.constant({ kind: 'holds' as const }) })
  if (!('unit' in field)) {
    const value =
      field.kind === 'choice'
        ? fc.constantFrom(...field.values.map((each) => each.value))
        : quoted.map((tag) => tag.toLowerCase())
    const values = fc.uniqueArray(value, { minLength: 1, maxLength: 3 })
    return fc
      .record({ not: fc.boolean(), values })
      .filter((each) => !(each.not && each.values.join() === 'shipped')) // is said as unshipped
      .map((each) => ({ not: each.not, test: { kind: 'is', values: each.values } }))
  }
  const most = field.unit === 'percent' ? 100 : field.unit === 'clock' ? 1439 : 100_000
  const value = fc.integer({ min: 0, max: most })
  const currency =
    field.unit === 'money' ? currencies.map((code) => ({ currency: code })) : fc.constant({})
  const compare = fc
    .tuple(comparisons, value, currency, fc.boolean())
    .map(([how, number, code, not]) => ({
      not: not && how === 'exactly',
      test: { kind: 'compare' as const, how, value: number, ...code },
    }))
  const between = fc.tuple(value, value, currency, fc.boolean()).map(([one, other, code, not]) => ({
    not,
    test: {
      kind: 'between' as const,
      from: Math.min(one, other),
      to: Math.max(one, other),
      ...code,
    },
  }))
  return fc.oneof(compare, between)
}

const condition: fc.Arbitrary<RuleCondition> = fc
  .constantFrom(...FIELDS)
  .chain((field) => testOf(field).map((each) => ({ field: field.name, ...each })))
const conditions = fc.uniqueArray(condition, {
  minLength: 1,
  maxLength: 4,
  selector: ({ field }) => field,
})

const refund: fc.Arbitrary<RuleAction> = fc.record(
  {
    kind: fc.constant('refund' as const),
    percent: fc.integer({ min: 1, max: 99 }),
    upTo: fc.record({ amount: fc.integer({ min: 0, max: 100_000 }), currency: currencies }),
  },
  { requiredKeys: ['kind'] },
)
const cancel: fc.Arbitrary<RuleAction> = fc.constant({ kind: 'cancel' })
const acts = fc.oneof(
  fc.constant<RuleAction[]>([]),
  refund.map((action) => [action]),
  fc.tuple(cancel, refund),
)
const details = fc.record(
  { add: quoted, priority: fc.constantFrom('urgent', 'high', 'normal' as const) },
  { requiredKeys: [] },
)
const team = fc.constantFrom('finance', 'Returns team', 'Anna', 'the-shop')
const does: fc.Arbitrary<RuleBranch> = fc
  .tuple(fc.constantFrom('automation', 'draft', 'handover' as const), acts, details)
  .map(([lane, actions, more]) => ({ lane, actions, ...more }))
const otherwise: fc.Arbitrary<RuleBranch> = fc
  .oneof(
    fc.constantFrom('draft', 'handover', 'usual' as const).map((lane) => ({ lane })),
    team.map((name) => ({ lane: 'handover' as const, team: name })),
  )
  .chain((branch) => details.map((more) => ({ ...branch, actions: [], ...more })))

const rules: fc.Arbitrary<Rule> = fc
  .record({
    text: fc.constant(''),
    category: fc.constantFrom(...categoryPhrases().map(({ category }) => category)),
    joined: fc.constantFrom('all', 'any' as const),
    conditions,
    does,
    otherwise,
  })
  .map((rule) => (rule.conditions.length === 1 ? { ...rule, joined: 'all' } : rule))

test('a rule said back in words is read as the same rule', () => {
  fc.assert(
    fc.property(rules, (rule) => {
      const text = inWords(rule)
      fc.pre(text.length <= 500)
      expect(parseRule(text)).toEqual({ ok: true, rule: { ...rule, text } })
    }),
    { numRuns: 2000 },
  )
})

test('the reference rule in words', () => {
  const reference =
    'When a customer requests a refund / If the order is unshipped AND the request is within 30 days / Then process the refund and confirm / Else escalate with a recommended action.'
  expect(inWords(ruleOf(reference))).toBe(
    'When a customer asks for a refund, if the order is unshipped and the order is at most 30 days old, then refund the order, else hand over.',
  )
})
