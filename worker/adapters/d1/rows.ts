import type { Contact, ContactState } from '../../../shared/contact.ts'
import type {
  Channel,
  Conversation,
  ConversationStatus,
  Memory,
  Owner,
} from '../../../shared/conversation.ts'
import type {
  AgentId,
  ContactId,
  ConversationId,
  MerchantId,
  TicketId,
} from '../../../shared/ids.ts'
import type { Language, ReadLanguage } from '../../../shared/language.ts'
import type { Lane } from '../../../shared/lane.ts'
import type { Author, Message } from '../../../shared/message.ts'
import type { Order } from '../../../shared/order.ts'
import type { Brief, Ticket } from '../../../shared/ticket.ts'
import { URGENCIES } from '../../../shared/urgency.ts'
import type { Category } from '../../../shared/category.ts'

/**
 * Reads rows back into the vocabulary. The casts are safe because only this folder writes the tables, from these
 * same types, and `CHECK`s hold the closed ones.
 */
type Row = Record<string, unknown>

export function toConversation(row: Row): Conversation {
  const agent = row.owner_agent as AgentId | null
  const name = row.owner_name as string | null
  const email = row.customer_email as string | null
  return {
    id: row.id as ConversationId,
    merchant: row.merchant_id as MerchantId,
    channel: row.channel as Channel,
    language: row.language as Language,
    status: row.status as ConversationStatus,
    owner: {
      kind: row.owner_kind as Owner['kind'],
      ...(name && { name }),
      ...(agent && { agent }),
    },
    deadline: toDate(row.deadline_at),
    lastSeq: Number(row.last_seq ?? 0),
    version: row.version as number,
    memory: JSON.parse(row.memory as string) as Memory,
    ...(email && { customerEmail: email }),
  }
}

export function toMessage(row: Row): Message {
  const kind = row.author as Author['kind']
  const extra = row.extra
    ? (JSON.parse(row.extra as string) as Pick<Message, 'card' | 'choices' | 'recalled'>)
    : {}
  return {
    id: row.id as string,
    seq: row.seq as number,
    at: new Date(row.at as number).toISOString(),
    author:
      kind === 'desk' || kind === 'agent' ? { kind, name: row.author_name as string } : { kind },
    text: row.text as string,
    language: row.language as string,
    ai_generated: kind === 'desk',
    ...extra,
  }
}

export function toContact(row: Row): Contact {
  const external = row.external_id as string | null
  return {
    id: row.id as ContactId,
    merchant: row.merchant_id as MerchantId,
    conversation: row.conversation_id as ConversationId,
    channel: row.channel as Channel,
    ...(external && { externalId: external }),
    state: row.state as ContactState,
    due: toDate(row.due_at),
    receivedAt: new Date(row.received_at as number),
    firstSeq: row.first_seq as number,
  }
}

export function toTicket(row: Row): Ticket {
  const assignee = row.assignee_id as AgentId | null
  const email = row.customer_email as string | null
  return {
    id: row.id as TicketId,
    conversation: row.conversation_id as ConversationId,
    lane: row.lane as Lane,
    category: row.category as Category,
    urgency: URGENCIES[row.urgency as number] ?? 'normal',
    language: row.language as ReadLanguage,
    reason: row.reason as string,
    brief: JSON.parse(row.brief as string) as Brief,
    draft: row.draft as string,
    orders: JSON.parse(row.orders as string) as Order[],
    status: row.status as Ticket['status'],
    ...(assignee && { assignee: { id: assignee, name: row.assignee_name as string } }),
    ...(typeof row.team === 'string' && { team: row.team }),
    ...(email && { customerEmail: email }),
    openedAt: new Date(row.opened_at as number).toISOString(),
    dueAt: new Date(row.due_at as number).toISOString(),
  }
}

function toDate(value: unknown): Date | null {
  return typeof value === 'number' ? new Date(value) : null
}
