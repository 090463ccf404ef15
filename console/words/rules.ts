import type { CheckedRule, RuleConflict } from '../../shared/policy-api.ts'

/** What a rule is about, e.g. "asks for a refund"; read off the desk's own wording of it. */
export function topicOf(checked: CheckedRule | undefined): string | undefined {
  if (!checked?.ok) return undefined
  return /^When a customer (.+?), if /.exec(checked.words)?.[1]
}

/** What kind of clash it is. */
export const CONFLICT_WORDS = {
  contradiction: 'Contradiction',
  overlap: 'Said twice',
  never: 'Never holds',
  unreachable: 'Never asked',
} satisfies Record<RuleConflict['kind'], string>

/** A sentence to begin a rule from. */
export const EXAMPLE_RULE =
  'When a customer requests a refund, if the amount at stake is over €100, then hand over with a recommended action, else answer as usual.'
