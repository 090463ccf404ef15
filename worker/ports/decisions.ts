import type { Category } from '../../shared/category.ts'
import type { Channel } from '../../shared/conversation.ts'
import type { ContactId, ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Decision } from '../../shared/lane.ts'
import type { RoutingFacts } from '../../shared/routing.ts'

/** A contact that was decided, with all that its decision rested on. */
export type Decided = {
  contact: ContactId
  conversation: ConversationId
  at: Date
  facts: RoutingFacts
  /** The version of the policy it was decided by. */
  policy: number
  decision: Omit<Decision, 'conditions'>
}

/** The record of decisions, for explaining and replaying them. */
export interface Decisions {
  find(merchant: MerchantId, contact: ContactId): Promise<Decided | null>
  /** How many contacts came by category and channel, of at most the last 20,000 since a moment. */
  volumes(
    merchant: MerchantId,
    since: Date,
  ): Promise<{ category: Category; channel: Channel; contacts: number }[]>
  /** Decisions since a moment, oldest first; `after` is the last of the page before. */
  page(
    merchant: MerchantId,
    since: Date,
    after: Decided | undefined,
    limit: number,
  ): Promise<Decided[]>
}
