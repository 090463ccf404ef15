import type { Category } from '../../../shared/category.ts'
import type { Lane } from '../../../shared/lane.ts'
import type { ReadLanguage } from '../../../shared/language.ts'
import type { Mood, Signal, Understanding } from '../../../shared/understanding.ts'
import type { Finding } from './rollout.ts'
import type { Checked } from '../../../shared/workflow.ts'

/**
 * Whether the desk could end a ticket by itself once its stage is earned: `automates`, `needs` something named first, or
 * `never`, because a person has to answer or to read what is sent.
 */
export const KINDS = ['automates', 'needs', 'never'] as const
export type Kind = (typeof KINDS)[number]

export type AuditedTicket = {
  line: number
  id?: string
  /** At most 160 characters together with what `because` quotes; addresses and numbers are masked. */
  excerpt: string
  category: Category
  language: ReadLanguage
  mood: Mood
  signals: Signal[]
  severity: Understanding['severity']['level']
  financialRisk: Understanding['financialRisk']['level']
  /** How it would go today if its stage were earned. */
  lane: Lane
  kind: Kind
  /** What it takes, each as `an article about delivery.options`. */
  missing: string[]
  because: string
  handleMinutes?: number
  firstReplyMinutes?: number
}

/** A ticket that needs attention most: why, and what a person does first. */
export type WorstTicket = AuditedTicket & { score: number; reasons: string[]; todo: string }

/** One category in one language. Shares are of all tickets, of moods of its own; minutes are medians. */
export type BaselineRow = {
  category: Category
  language: ReadLanguage
  tickets: number
  share: number
  moods: Record<Mood, number>
  kinds: Record<Kind, number>
  handleMinutes: number | null
  firstReplyMinutes: number | null
}

/** What one missing thing is worth: it touches `tickets`, and by itself would automate `alone` of them. */
export type MissingThing = { missing: string; tickets: number; alone: number; because: string }

export type Counted = { tickets: number; share: number }
export type NeverReason = Counted & { because: string }
export type RepeatedQuestion = Pick<
  AuditedTicket,
  'excerpt' | 'category' | 'language' | 'kind' | 'missing'
> & { tickets: number }

export type AuditTotals = {
  tickets: number
  lanes: Record<Lane, Counted>
  kinds: Record<Kind, Counted>
  /** Automating tickets whose answer stands in the order data. */
  fromOrders: number
  /** By volume. */
  missing: MissingThing[]
  never: NeverReason[]
  /** Tickets without a message of their own, read by their subject. */
  subjectOnly: number
  /** Medians over all tickets that tell them. */
  minutes: { handle: number | null; firstReply: number | null; resolution: number | null }
}

export type AuditReport = {
  /** In the order of the file. */
  tickets: AuditedTicket[]
  /** The 20 that need attention most, worst first. */
  worst: WorstTicket[]
  baseline: BaselineRow[]
  totals: AuditTotals
  repeated: RepeatedQuestion[]
  workflow: Checked[]
  diagnosis: Finding[]
}
