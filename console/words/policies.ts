import type { Duty, Limits, Policy } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { CATEGORY_WORDS } from './categories.ts'
import { moneyWords } from './money.ts'
import { termWords } from './terms.ts'

/** Who signs, in a word. */
export const DUTY_WORDS = {
  owner: 'the owner',
  operations: 'operations',
  finance: 'finance',
  support: 'support',
} satisfies Record<Duty, string>

/** What a state of a version is called. */
export const VERSION_STATE_WORDS = {
  proposed: 'Proposed',
  live: 'Live',
  past: 'Was live',
} satisfies Record<PolicyVersion['state'], string>

export type Difference = { kind: 'added' | 'removed' | 'other'; words: string }

/** What is different in another policy, a line each. */
export function differencesOf(from: Policy, to: Policy, currency: string): Difference[] {
  const removed = from.rules.filter((rule) => !to.rules.includes(rule))
  const added = to.rules.filter((rule) => !from.rules.includes(rule))
  const reordered =
    String(from.rules.filter((rule) => to.rules.includes(rule))) !==
    String(to.rules.filter((rule) => from.rules.includes(rule)))
  return [
    ...added.map((words) => ({ kind: 'added' as const, words })),
    ...removed.map((words) => ({ kind: 'removed' as const, words })),
    ...[
      reordered && 'The rules are asked in another order',
      ...limitWords(from.limits, to.limits, currency),
      ...termWords(from.terms, to.terms, currency),
      ...bypassWords(from.bypass, to.bypass),
      ...autonomyWords(from, to),
      isOther(from.sureness, to.sureness) && 'How sure the desk must be',
      isOther(from.signers, to.signers) && `Signed by ${namesOf(to.signers)}`,
    ]
      .filter((words) => typeof words === 'string')
      .map((words) => ({ kind: 'other' as const, words })),
  ]
}

/** Duties as a list: "the owner and finance". */
export function namesOf(duties: Duty[]): string {
  return duties.map((duty) => DUTY_WORDS[duty]).join(' and ')
}

function limitWords(from: Limits, to: Limits, currency: string): (string | false)[] {
  const money = (amount: number): string => moneyWords({ amount, currency })
  return [
    from.money !== to.money && `A person decides from ${money(to.money)} on`,
    from.vipSpend !== to.vipSpend &&
      (to.vipSpend === null
        ? 'Only marked customers are VIPs'
        : `VIP from ${money(to.vipSpend)} spent`),
    from.complaintDays !== to.complaintDays &&
      `A second complaint within ${to.complaintDays} days goes to a person`,
    from.occasionDays !== to.occasionDays &&
      `A special day within ${to.occasionDays} days brings a person`,
  ]
}

function bypassWords(from: Policy['bypass'], to: Policy['bypass']): (string | false)[] {
  const topics = to.categories.map((category) => CATEGORY_WORDS[category]).join(', ')
  return [
    isOther(from.categories, to.categories) && `Always to people: ${topics || 'no topic'}`,
    isOther(from.words, to.words) && `Words that bring a person: ${to.words.join(', ') || 'none'}`,
  ]
}

function autonomyWords({ autonomy: from }: Policy, { autonomy: to }: Policy): (string | false)[] {
  const { automatic: _a, blind: _b, ...rest } = from
  const { automatic, blind, ...others } = to
  return [
    from.automatic !== automatic &&
      (automatic ? 'Ready steps are taken without asking' : 'Each ready step is asked for'),
    from.blind !== blind &&
      (blind ? 'Agents do not see drafts in shadow' : 'Agents see drafts in shadow'),
    isOther(rest, others) && 'How topics climb',
  ]
}

function isOther(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
