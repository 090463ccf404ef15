import type { Category } from './category.ts'
import type { Channel } from './conversation.ts'
import type { ContactId, ConversationId, IncidentId, MerchantId } from './ids.ts'
import type { Decision } from './lane.ts'
import type { RoutingFacts } from './routing.ts'
import type { ReadLanguage } from './language.ts'

/** Where one inbound request stands. `received` is unfinished; `passed_on` went straight to the person in charge. */
export type ContactState = 'received' | 'answered' | 'drafted' | 'handed_over' | 'passed_on'

/** One inbound request for something, on one channel: a message, or a burst of messages answered as one. */
export type Contact = {
  id: ContactId
  merchant: MerchantId
  conversation: ConversationId
  channel: Channel
  externalId?: string
  state: ContactState
  /** When the sweeper takes it up if nobody has finished it; null once finished. */
  due: Date | null
  receivedAt: Date
  firstSeq: number
  outcome?: {
    category: Category
    language: ReadLanguage
    decision: Decision
    at: Date
    /** The incident whose text answered it. */
    incident?: IncidentId
    /** What the decision rested on; absent where nothing was read. */
    grounds?: { facts: RoutingFacts; policy: number; complaint: boolean }
  }
}
