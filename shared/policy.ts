import type { Category } from './category.ts'
import type { Language } from './language.ts'
import type { Stage } from './stage.ts'
import type { Terms } from './terms.ts'

/** What a merchant decided: rules, limits, and how autonomy is earned. Immutable: a change is a new version. */
export type Policy = {
  /** 0 is what ships with the desk. */
  version: number
  /** Rules in plain sentences, in the order they are asked. */
  rules: string[]
  limits: Limits
  terms: Terms
  /** Topics that never reach the desk's own answers: whole categories, or words in the message. */
  bypass: { categories: Category[]; words: string[] }
  sureness: Sureness
  autonomy: Autonomy
  /** Duties that must sign a version before it goes live, each once. */
  signers: Duty[]
}

/** The parts of a policy that are to change; a part that is named replaces the one before whole. */
export type PolicyChange = Partial<Omit<Policy, 'version'>>

/** Who signs for a policy: the owner of the shop, or who answers for one side of it. */
export const DUTIES = ['owner', 'operations', 'finance', 'support'] as const
export type Duty = (typeof DUTIES)[number]

export type Limits = {
  /** At stake from this amount on, a person decides. Minor units of the merchant's currency. */
  money: number
  /** Spent in the merchant's currency from this amount on, a customer is a VIP; null where only the flag counts. */
  vipSpend: number | null
  /** A customer's second complaint within so many days goes to a person. */
  complaintDays: number
  /** A special day at most so many days away brings a person. */
  occasionDays: number
}

/** The least probability of the category at which the desk acts alone. */
export type Sureness = {
  least: number
  categories: Partial<Record<Category, number>>
  /** For one category in one language: `order.status/de`. */
  cells: Partial<Record<`${Category}/${Language}`, number>>
}

/** How cells climb. Shares are 0 to 1. */
export type Autonomy = {
  /** Where cells begin that have no stage of their own: `shadow`, or as an established shop has them. */
  begin: 'shadow' | 'established'
  /** Categories that begin at a stage of their own. */
  cells: Partial<Record<Category, Stage>>
  /** Agents do not see the draft in shadow. */
  blind: boolean
  /** Promotions are carried out without asking a person. */
  automatic: boolean
  /** The lower bound of agreement that opens draft and automation, and the acceptance that keeps automation. */
  bars: { draft: number; automation: number; keep: number }
  samples: { draft: number; automation: number }
  /** Least days in shadow and in draft, and of watching one category before the next is automated. */
  days: { shadow: number; draft: number; observe: number }
  /** Seconds an automatic mail waits before it leaves, so that it can be recalled. */
  sendDelay: number
}
