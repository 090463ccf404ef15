import type { ActionChange } from './action-record.ts'
import type { Contact } from './contact.ts'
import type { Conversation } from './conversation.ts'
import type { EvidenceSeen, Judgement, Trial } from './evidence.ts'
import type {
  ActionId,
  ContactId,
  ConversationId,
  IncidentId,
  JournalId,
  MerchantId,
} from './ids.ts'
import type { JournalKind } from './journal.ts'
import type { Message } from './message.ts'
import type { Notice } from './notice.ts'
import type { LedgerChange } from './promise.ts'
import type { Cell } from './stage.ts'
import type { ResolutionMethod, RootCause, Ticket } from './ticket.ts'

/** A message on its way into the record, with the contact it belongs to. */
export type NewMessage = Message & { contact?: ContactId }

export type JournalEvent = {
  id: JournalId
  kind: JournalKind
  at: Date
  actor: string
  data: Record<string, unknown>
}

/** An effect on the outside, done once per `key`. */
export type OutboxItem = { key: string; due: Date } & (
  | { kind: 'mail.reply'; body: MailReply }
  | { kind: 'mail.receipt'; body: MailReceipt }
  | { kind: 'mail.code'; body: MailCode }
  | { kind: 'mail.notice'; body: Notice }
  | { kind: 'mail.stock'; body: MailStock }
  | { kind: 'mail.incident'; body: MailIncident }
)
/** `cell` is named where the desk answers by itself: its stage is looked at again when the mail leaves. */
export type MailReply = {
  conversation: ConversationId
  seq: number
  cell?: Cell
  /** The incident whose text it is: it must be active still when the mail leaves. */
  incident?: IncidentId
}
/** A message of a chat that also goes to the address of the action it is the receipt of. */
export type MailReceipt = { conversation: ConversationId; seq: number; action: ActionId }
/** A code for this address, made anew when the mail leaves. `hour` counts from the epoch. */
export type MailCode = { email: string; hour: number; language: string }

/** Something that was sold out is back, for one who asked to be told. */
export type MailStock = { sku: string; email: string }
/** An incident told to the customer of an order, by its full key, before they ask. */
export type MailIncident = { incident: IncidentId; order: string }

/** A code to be mailed, once an hour and address at most; `known` is false where nothing may be sent. */
export type CodeAsked = {
  /** Of its mail in the outbox; it tells nothing of the address. */
  key: string
  email: string
  hour: number
  language: string
  known: boolean
  at: Date
}

export type TicketChange =
  | { kind: 'open'; ticket: Ticket }
  | { kind: 'assign'; assignee: Ticket['assignee'] | null; due: Date }
  | { kind: 'due'; due: Date }
  | { kind: 'escalate'; due: Date }
  | {
      kind: 'learn'
      email?: string
      brief?: Ticket['brief']
      orders?: Ticket['orders']
      due?: Date
    }
  | { kind: 'resolve'; at: Date; rootCause: RootCause; method: ResolutionMethod; note?: string }

/**
 * Proofs of identity that were checked. `keys` are what tries are counted against (visitor, network, orders); `failed`
 * counts the wrong ones. A window that is full already refuses the whole change, right or wrong.
 */
export type CheckedProofs = { keys: string[]; failed: { key: string; weight: number }[]; at: Date }

/** Everything one flow decided, committed in one transaction or not at all. */
export type Change = {
  merchant: MerchantId
  /** The conversation after the change; absent where only messages and a contact are stored. */
  conversation?: Conversation
  /** When the conversation began, where it is new. */
  opened?: Date
  /** The version the flow saw, 0 for a new conversation; a commit on any other is a conflict. */
  seen: number
  conversationId: ConversationId
  messages: NewMessage[]
  contact?: { kind: 'receive' | 'finish'; contact: Contact }
  ticket?: TicketChange
  journal: JournalEvent[]
  outbox: OutboxItem[]
  proofs?: CheckedProofs
  /** What is promised to the customer, and what became of earlier promises. */
  promises?: LedgerChange
  /** What the customer agreed to have done, or what became of it. */
  actions?: ActionChange[]
  code?: CodeAsked
  rating?: { score: number; comment?: string; at: Date }
  /** What the desk would have said, to be compared with a person's reply; or the outcome of the comparison. */
  trial?:
    | { kind: 'open'; trial: Trial }
    | { kind: 'judge'; trials: ContactId[]; judgement: Judgement; at: Date }
  /** What was seen of the desk's quality. */
  evidence?: EvidenceSeen[]
  /** A reply that never left, and why. */
  recalled?: { seq: number; because: string }
}
