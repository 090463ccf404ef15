import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Rule, RuleCondition, RuleProblem } from '../../../shared/rule.ts'
import { parseRule } from '../../../worker/core/rules/parse.ts'

/** The rule of a sentence that must be understood. */
export function ruleOf(text: string): Rule {
  const read = parseRule(text)
  if (!read.ok) throw new Error(`${text}\n${JSON.stringify(read.problems, undefined, 2)}`)
  return read.rule
}

export function problemsOf(text: string): RuleProblem[] {
  const read = parseRule(text)
  if (read.ok) throw new Error(`understood: ${text}`)
  return read.problems
}

export function conditionsOf(condition: string): RuleCondition[] {
  return ruleOf(`When a customer asks for a refund, if ${condition}, then draft, else hand over.`)
    .conditions
}

export function branchOf(actions: string): Rule['does'] {
  return ruleOf(
    `When a customer asks for a refund, if in any case, then ${actions}, else hand over.`,
  ).does
}

/** A contact of somebody unknown about nothing in particular, on a Wednesday at ten, with the given facts. */
export function contact(facts: Partial<RoutingFacts> = {}): RoutingFacts {
  return {
    channel: 'chat',
    language: 'en',
    category: 'refund.request',
    probability: 0.9,
    signals: [],
    mood: { kind: 'neutral', degree: 0 },
    severity: 'low',
    urgency: 'normal',
    identity: 0,
    loop: { sameAnswers: 0, rephrased: 0, stuck: 0, turns: 0 },
    proposal: { kind: 'none', because: 'no skill', messages: 0 },
    stage: 'automation',
    clock: { weekday: 3, minutes: 600, open: true },
    ...facts,
  }
}

export const ORDER: NonNullable<RoutingFacts['order']> = {
  number: '1042',
  state: 'preparing',
  payment: 'paid',
  placedDays: 12,
  total: { amount: 8000, currency: 'EUR' },
  refunded: 0,
  units: 2,
}
