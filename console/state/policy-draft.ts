import type { Limits, Policy, PolicyChange } from '../../shared/policy.ts'
import type { Terms } from '../../shared/terms.ts'

export type RuleRow = { key: string; text: string }

/** What an owner is changing. `base` is the version that was live when it began. */
export type PolicyDraft = {
  base: number
  rules: RuleRow[]
  limits: Limits
  terms: Terms
  bypass: Policy['bypass']
  automatic: boolean
  blind: boolean
}

/** A draft in which nothing is changed yet. */
export function draftOf({ version, rules, limits, terms, bypass, autonomy }: Policy): PolicyDraft {
  const { automatic, blind } = autonomy
  const rows = rules.map((text, index) => ({ key: `live-${index}`, text }))
  return { base: version, rules: rows, limits, terms, bypass, automatic, blind }
}

/** The parts that differ from the live policy. */
export function changeOf(draft: PolicyDraft, live: Policy): PolicyChange {
  const { limits, terms, bypass, automatic, blind } = draft
  const rules = textsOf(draft).filter(Boolean)
  const { autonomy } = live
  const changesAutonomy = automatic !== autonomy.automatic || blind !== autonomy.blind
  return {
    ...(isOther(rules, live.rules) && { rules }),
    ...(isOther(limits, live.limits) && { limits }),
    ...(isOther(terms, live.terms) && { terms }),
    ...(isOther(bypass, live.bypass) && { bypass }),
    ...(changesAutonomy && { autonomy: { ...autonomy, automatic, blind } }),
  }
}

/** The sentences of a draft in their order; one that was only begun is empty. */
export function textsOf({ rules }: PolicyDraft): string[] {
  return rules.map(({ text }) => text.trim())
}

/** A new rule goes first: what comes before it may already decide. */
export function withNewRule(draft: PolicyDraft, key: string): PolicyDraft {
  return { ...draft, rules: [{ key, text: '' }, ...draft.rules] }
}

/** With another text for one rule. */
export function withText(draft: PolicyDraft, key: string, text: string): PolicyDraft {
  return { ...draft, rules: draft.rules.map((row) => (row.key === key ? { key, text } : row)) }
}

/** Without one rule. */
export function withoutRule(draft: PolicyDraft, key: string): PolicyDraft {
  return { ...draft, rules: draft.rules.filter((row) => row.key !== key) }
}

/** With one rule a place up (-1) or down (1). */
export function withMoved(draft: PolicyDraft, key: string, by: -1 | 1): PolicyDraft {
  const from = draft.rules.findIndex((row) => row.key === key)
  const [row, other] = [draft.rules[from], draft.rules[from + by]]
  if (!row || !other) return draft
  return { ...draft, rules: draft.rules.with(from, other).with(from + by, row) }
}

/** With a removed rule where it was. */
export function withBroughtBack(draft: PolicyDraft, live: Policy, text: string): PolicyDraft {
  const at = live.rules.indexOf(text)
  return { ...draft, rules: draft.rules.toSpliced(at, 0, { key: `back-${at}`, text }) }
}

/** A draft that a reload of the page cut off. */
export function revivedDraft(kept: unknown): PolicyDraft | undefined {
  const [draft] = Array.isArray(kept) ? kept : []
  return isDraft(draft) ? draft : undefined
}

/** Only this module's own drafts are kept in the tab, so their parts need no closer look. */
function isDraft(value: unknown): value is PolicyDraft {
  if (typeof value !== 'object' || value === null) return false
  return ['base', 'rules', 'limits', 'terms', 'bypass', 'automatic', 'blind'].every(
    (part) => part in value,
  )
}

function isOther(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
