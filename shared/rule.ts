import type { Category } from './category.ts'
import type { Money } from './money.ts'
import type { Urgency } from './urgency.ts'

/**
 * A merchant's rule, read from a sentence. Where its conditions hold, `does` is done, else `otherwise`; a condition whose
 * facts are not known does not hold.
 */
export type Rule = {
  /** As it was written. */
  text: string
  category: Category
  /** Whether all conditions must hold or any of them. */
  joined: 'all' | 'any'
  conditions: RuleCondition[]
  does: RuleBranch
  otherwise: RuleBranch
}

/** One condition over one field. `not` turns it round, for facts that are known. */
export type RuleCondition = { field: string; not: boolean; test: RuleTest }

export type RuleTest =
  | { kind: 'is'; values: string[] }
  | { kind: 'compare'; how: Comparison; value: number; currency?: string }
  | { kind: 'between'; from: number; to: number; currency?: string }
  | { kind: 'holds' }
export type Comparison = 'under' | 'at most' | 'exactly' | 'at least' | 'over'

/** What a branch does. `usual` leaves the lane to the next rule and to the stage. */
export type RuleBranch = {
  lane: 'automation' | 'draft' | 'handover' | 'usual'
  /** Who takes it over, as the merchant calls them. */
  team?: string
  actions: RuleAction[]
  add?: string
  priority?: Urgency
}

/** Money or order changed by a rule; a refund is whole unless it says a share or a cap. */
export type RuleAction = { kind: 'refund'; percent?: number; upTo?: Money } | { kind: 'cancel' }

/** What is wrong with a rule, where in its text, and the nearest thing that would be understood. */
export type RuleProblem = { message: string; words: string; suggestion: string }
