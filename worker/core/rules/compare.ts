import type { Comparison, RuleCondition } from '../../../shared/rule.ts'
import type { Fact, Field } from './field.ts'

/** Whether a condition holds for a fact; undefined where the two cannot be compared: money of another currency. */
export function holds(field: Field, condition: RuleCondition, fact: Fact): boolean | undefined {
  const met = meets(field, condition, fact)
  return met === undefined ? undefined : met !== condition.not
}

function meets(field: Field, { test }: RuleCondition, fact: Fact): boolean | undefined {
  if (test.kind === 'holds') return fact === true
  if (test.kind === 'is') return test.values.some((value) => isOne(field, value, fact))
  const number = numberOf(fact, test.currency)
  if (number === undefined) return undefined
  if (test.kind === 'compare') return compared(number, test.how, test.value)
  const { from, to } = test
  return from <= to ? number >= from && number <= to : number >= from || number <= to
}

function isOne(field: Field, value: string, fact: Fact): boolean {
  const known =
    field.kind === 'choice' ? field.values.find((each) => each.value === value) : undefined
  const covered = known?.covers ?? [value]
  const facts = typeof fact === 'string' ? [fact] : Array.isArray(fact) ? fact : []
  return facts.some((each) => covered.includes(each))
}

/** The number to compare. What a customer spent is in the shop's currency, whatever the rule says. */
function numberOf(fact: Fact, currency: string | undefined): number | undefined {
  if (typeof fact === 'number') return fact
  if (typeof fact !== 'object' || !('amount' in fact)) return undefined
  return fact.currency === currency ? fact.amount : undefined
}

function compared(number: number, how: Comparison, value: number): boolean {
  if (how === 'under') return number < value
  if (how === 'at most') return number <= value
  if (how === 'exactly') return number === value
  return how === 'at least' ? number >= value : number > value
}
