import type { Article } from '../../../shared/article.ts'
import type { Channel } from '../../../shared/conversation.ts'
import type { Language } from '../../../shared/language.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Policy } from '../../../shared/policy.ts'

/** A past ticket of whatever helpdesk: what the customer wrote first, as plain text, and what is known of the answer. */
export type PastTicket = {
  /** Where it stands in the file, counted from 1; the header is line 1. */
  line: number
  id?: string
  subject: string
  body: string
  channel: Channel
  language?: Language
  /** Address of the customer; never shown. */
  customer?: string
  tags: string[]
  status?: string
  createdAt?: Date
  /** The first answer of a person. */
  reply?: string
  /** Minutes until the first answer, until it was solved, and of a person's work on it. */
  firstReplyMinutes?: number
  resolutionMinutes?: number
  handleMinutes?: number
}

/** The shop the tickets are read for. */
export type AuditSetup = {
  merchant: Merchant
  articles: Article[]
  /** What ships with the desk where the shop has none of its own. */
  policy?: Policy
  /** Whether the desk can look up orders. */
  orders: boolean
  /** Stands in for the day of a ticket without one. */
  now: Date
}
