import type { RuleProblem } from '../../../shared/rule.ts'

const SAYS = {
  'too long': 'A rule has at most 500 characters',
  'no when': 'The rule does not say when it applies',
  'no if': 'The rule has no If',
  'no then': 'The rule has no Then',
  'no else': 'The rule does not say what happens else',
  'wrong order': 'The parts come in the order When, If, Then, Else',
  'said twice': 'A rule has each part once',
  'too many sentences': 'A rule has at most two sentences',
  'empty part': 'This part is empty',
  'unknown category': 'I do not know this as something a customer wants; limits belong behind If',
  'two categories': 'A rule is about one thing a customer wants; write one rule for each',
  'unknown condition': 'I do not know this condition',
  'unknown value': 'I do not know this value',
  'no number': 'The condition does not say how many or how much',
  'no unit': 'The number does not say of what: days, items, orders, %, or a currency',
  'negative number': 'A number cannot be negative',
  'and with or': 'One If cannot mix “and” with “or”; write two rules',
  'unknown action': 'I do not know this action',
  'over 100 %': 'A refund is more than 0 % and at most 100 %',
  contradiction: 'These cannot be done together',
  'else acts': 'Else can only hand over, draft or go on as usual',
} as const

/** The kinds of problems a rule can have. */
export type ProblemKind = keyof typeof SAYS

/** A problem: its kind, the exact words it is about, and what could be written instead. */
export function problem(kind: ProblemKind, words: string, suggestion: string): RuleProblem {
  const quoted = words === '' ? '' : `: “${words}”`
  return { message: `${SAYS[kind]}${quoted}.`, words, suggestion }
}
