import type { Condition } from '../../../shared/lane.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Rule, RuleBranch, RuleCondition } from '../../../shared/rule.ts'
import { holds } from './compare.ts'
import { fieldOf } from './fields.ts'
import { sayCategory } from './when.ts'
import { sayCondition, sayFact } from './words.ts'

/** What a rule says about a contact: the branch that counts and why; `missing` are facts that are not known, in words. */
export type Applied = {
  branch: RuleBranch
  held: boolean
  missing: string[]
  conditions: Condition[]
  because: string
}

type Looked = Condition & { missing?: string }

/** Asks a rule about a contact of its category. What is not known does not hold, not even when it is turned round. */
export function applyRule(rule: Rule, facts: RoutingFacts): Applied {
  const looked = rule.conditions.map((condition) => lookedAt(condition, facts))
  const held =
    rule.joined === 'all' ? looked.every((each) => each.held) : looked.some((each) => each.held)
  const counted = looked.filter((each) => each.held === held)
  return {
    branch: held ? rule.does : rule.otherwise,
    held,
    missing: [...new Set(looked.flatMap(({ missing }) => missing ?? []))],
    conditions: looked.map(({ name, value, held: each }) => ({ name, value, held: each })),
    because: becauseOf(rule, held, counted),
  }
}

function lookedAt(condition: RuleCondition, facts: RoutingFacts): Looked {
  const name = sayCondition(condition)
  const { field: known, test } = condition
  const field = fieldOf(known)
  const fact = field?.read(facts)
  if (!field || fact === undefined)
    return { name, value: 'not known', held: false, missing: field?.what ?? known }
  const currency = 'currency' in test ? test.currency : undefined
  const value = sayFact(field, fact, currency)
  const held = holds(field, condition, fact)
  if (held !== undefined) return { name, value, held }
  return { name, value, held: false, missing: `${field.what} in ${currency}` }
}

function becauseOf({ category }: Rule, held: boolean, looked: readonly Looked[]): string {
  const rule = `the rule for “${sayCategory(category)}”`
  if (held) return `${rule} says so: ${looked.map(seen).join(' and ')}`
  const reasons = looked.map(({ missing, ...each }) =>
    missing === undefined ? `it is not so that ${seen(each)}` : `${missing} is not known`,
  )
  return `${rule} says what happens else: ${[...new Set(reasons)].join(' and ')}`
}

function seen({ name, value }: Condition): string {
  return value === 'yes' || value === 'no' || name.endsWith(value) ? name : `${name} (${value})`
}
