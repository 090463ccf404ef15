import type { Action, Units } from './action.ts'
import type { Category } from './category.ts'
import type { Cell } from './stage.ts'
import type { ActionId, AgentId, ConversationId, IncidentId, MerchantId } from './ids.ts'
import type { Language } from './language.ts'
import type { Address } from './order.ts'
import type { Expecting } from './understanding.ts'

/** Where a contact came from. Phone calls and public reviews always reach a person. */
export const CHANNELS = ['chat', 'email', 'api', 'social', 'review', 'sms', 'phone'] as const
export type Channel = (typeof CHANNELS)[number]
export type ConversationStatus = 'open' | 'waiting' | 'resolved'
export type Owner = { kind: 'desk' | 'helpdesk' | 'agent'; name?: string }

/** A conversation as the shopper sees it. `waiting` means: for the customer. */
export type ConversationView = {
  id: ConversationId
  status: ConversationStatus
  owner: Owner
  language: string
}

/** What the desk keeps in mind between two messages. Proofs are claims until an order confirmed them. */
export type Memory = {
  /** The answer the desk is waiting for. */
  expecting?: Expecting
  /** The request that waits for that answer. */
  pending?: Category
  /** Orders the customer named, as they wrote them. */
  orders: string[]
  /** E-mail addresses or postcodes the customer gave to prove an order is theirs. */
  proofs: { email?: string; postcode?: string }
  /** Keys of the orders proven at level 1. */
  proven: string[]
  /** The desk's last answers, newest last, so that it never says the same thing a third time. */
  answered: { category: Category; text: string; asked?: string; cell?: Cell }[]
  /** Turns of the desk since it last told something new. */
  turns?: number
  /** Whose stage counted for the last contact. */
  cell?: Cell
  /** Desk turns in a row that brought the customer no further. */
  stuck: number
  /** What the customer said last, cut short, for the brief of whoever takes over. */
  said: string[]
  /** The customer has no order number and was told where to find it. */
  hasNoNumber?: boolean
  /** The last answer offered a person, so that "yes, please" means one. */
  offeredPerson?: boolean
  /** The desk says nothing here: the category is off or in shadow. */
  silent?: boolean
  /** Incidents that were told here: who asks on is answered as ever. */
  incidents?: IncidentId[]
  /** The customer has been told that the answer is late. */
  toldOverdue?: boolean
  /** Identity level 2: the address is the customer's, by a code sent to it, the shop's signed token, or their own mail. */
  verified?: Verified
  /** The shop's own id of the customer, where the shop has signed for it. By itself it opens nothing. */
  named?: string
  /** A code is on its way to this address, made in this hour since the epoch; it is never stored. */
  code?: { email: string; hour: number }
  /** The words of the request that is pending, whatever was asked in between. */
  request?: string
  /** What the customer has told so far for the request that is pending. */
  details?: Details
  /** What was done last and can still be taken back (ISO 8601), by this action. */
  undoable?: { action: Action; category: Category; until: string }
  /** What the desk offered to do, done when the customer agrees; `amount` is what goes back, in minor units. */
  proposed?: { id: ActionId; action: Action; amount: number }
  /** Subject and Message-ID of the customer's last mail, to answer in its thread. */
  subject?: string
  mailId?: string
}

/** What a request needs before it can be offered; what is known is not asked for twice. */
export type Details = {
  items?: Units[]
  to?: string
  quantity?: number
  address?: Address
  reason?: string
  months?: number
  days?: number
  subscription?: string
  /** An address that was named, and that it was shown to be theirs. */
  email?: string
  confirmed?: string
  sku?: string
  /** The customer has said yes before it was clear who they are. */
  agreed?: true
}

/** Who the customer is, beyond doubt. `subject` is the shop's own id of the customer, as its token named it. */
export type Verified = { email: string; by: 'code' | 'token' | 'mail'; subject?: string }

/** The thread of messages with one customer about one matter. Only its room writes it; `version` guards that. */
export type Conversation = {
  id: ConversationId
  merchant: MerchantId
  channel: Channel
  language: Language
  status: ConversationStatus
  owner: Owner & { agent?: AgentId }
  deadline: Date | null
  lastSeq: number
  version: number
  memory: Memory
  customerEmail?: string
}

/** A memory with nothing in it. */
export function emptyMemory(): Memory {
  return { orders: [], proofs: {}, proven: [], answered: [], said: [], stuck: 0 }
}

/** The shopper's view: no memory, no address, no agent id. */
export function viewOf(conversation: Conversation): ConversationView {
  const { kind, name } = conversation.owner
  return {
    id: conversation.id,
    status: conversation.status,
    owner: name === undefined ? { kind } : { kind, name },
    language: conversation.language,
  }
}
