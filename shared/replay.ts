import type { Category } from './category.ts'
import type { ContactId, ConversationId } from './ids.ts'
import type { Action } from './action.ts'
import type { Lane } from './lane.ts'
import type { ReadLanguage } from './language.ts'
import type { Money } from './money.ts'

/** What a decision came to, in the numbers a merchant compares. */
export type Effect = { lane: Lane; because: string; messages: number; actions: Action[] }

/** A contact that would have gone another way. */
export type ReplayedContact = {
  contact: ContactId
  conversation: ConversationId
  /** ISO 8601 UTC. */
  at: string
  category: Category
  language: ReadLanguage
  before: Effect
  after: Effect
}

/** A number before and after, and the contacts that make the difference. */
export type Compared<Value> = { before: Value; after: Value; contacts: ContactId[] }

/** What a change would have done to the contacts of the last days. Nothing is changed or sent. */
export type ReplayReport = {
  days: number
  contacts: number
  lanes: Record<Lane, Compared<number>>
  /** Replies of the desk. */
  messages: Compared<number>
  refunds: Compared<number>
  /** The refunds' sum, one amount a currency. */
  money: Compared<Money[]>
  cancellations: Compared<number>
  /** The first contacts that would have gone another way, oldest first; the lists above have all of them. */
  changed: ReplayedContact[]
}
