import type { Category } from '../../../shared/category.ts'
import type { Duty, Policy } from '../../../shared/policy.ts'
import type { CellStage } from '../../../shared/stage.ts'

/** How far a shop has come with the desk. What is absent is not known, and nothing is found about it. */
export type RolloutFacts = {
  /** ISO 4217, of the policy's limits. */
  currency: string
  policy?: Policy
  /** Who signed the live policy, for which duty. */
  signed?: { duty: Duty; agent: string }[]
  /** Every cell with a stage of its own, and how many replies were compared in shadow and in draft. */
  cells: (CellStage & { shadowSamples: number; draftSamples: number })[]
  /** Contacts per category. */
  volumes: { category: Category; contacts: number }[]
  /** Categories the shop's articles are about; absent where its articles are not known. */
  articles?: Category[]
  /** Whether orders can be looked up; absent where that is not known. */
  orders?: boolean
}

export const FAILURES = [
  'skipped_shadow',
  'hard_category_first',
  'too_fast',
  'no_thresholds',
  'nobody_signed',
  'one_signer',
  'unclear_rules',
  'no_articles',
  'no_order_data',
] as const

/** Why a rollout is stuck or will be: what was seen, and what to do next. */
export type Finding = {
  failure: (typeof FAILURES)[number]
  because: string
  evidence: string[]
  next: string
}

/** One way in which rollouts fail; `look` gives what shows it, and nothing where it did not happen. */
export type Failure = Omit<Finding, 'evidence'> & { look(facts: RolloutFacts): string[] }
