import type { Comparison, RuleCondition } from '../../../shared/rule.ts'
import type { Field } from './field.ts'

const DENIALS = new Set(['not', 'outsid', 'except', 'other'])
const OPPOSITE: Partial<Record<Comparison, Comparison>> = {
  under: 'at least',
  'at most': 'over',
  'at least': 'under',
  over: 'at most',
}

/** Whether the words around a value speak of the field, and of nothing else. */
export function fits({ words, key }: Field, stems: readonly string[]): boolean {
  const isNamed = key.length === 0 || key.some((stem) => stems.includes(stem))
  return isNamed && stems.every((stem) => words.has(stem))
}

/** The words without those that deny, and whether they deny. */
export function denied(stems: readonly string[]): { not: boolean; rest: string[] } {
  const rest = stems.filter((stem) => !DENIALS.has(stem))
  return { not: (stems.length - rest.length) % 2 === 1, rest }
}

/** The opposite condition. */
export function turned({ field, not, test }: RuleCondition): RuleCondition {
  const how = test.kind === 'compare' ? OPPOSITE[test.how] : undefined
  if (test.kind !== 'compare' || how === undefined) return { field, not: !not, test }
  return { field, not, test: { ...test, how } }
}
