import type { NewMessage, TicketChange } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { orderKey } from '../../shared/order.ts'
import { orderFact } from '../core/brief.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Deps } from './deps.ts'
import type { Received } from './received.ts'
import { send } from './send.ts'

/** What a person is to know of a message besides its words, to be stored together with it. */
export type Note = {
  conversation: Conversation
  messages: NewMessage[]
  learnt?: Extract<TicketChange, { kind: 'learn' }>
}

/**
 * While a person owns the conversation the desk is silent, with one exception it was asked for: an address to be reached
 * at is noted and confirmed, as a system line. Orders named meanwhile are looked up for the person.
 */
export async function noteForPerson(
  deps: Deps,
  { conversation, read, contact }: Received,
): Promise<Note> {
  const email =
    conversation.memory.expecting === 'email'
      ? read.understanding.entities.emails.at(-1)?.value
      : undefined
  const found = await newFacts(deps, { conversation, read })
  const learnt = found ?? (email ? {} : undefined)
  if (!learnt) return { conversation, messages: [] }

  const reply = { text: stringsOf(conversation.language).emailNoted(email ?? '') }
  const { messages } = send(deps, conversation, {
    author: { kind: 'system' },
    replies: email ? [reply] : [],
    leaving: { kind: 'notice', silent: false },
  })
  const { expecting: _answered, ...memory } = conversation.memory
  return {
    conversation: {
      ...conversation,
      memory: email ? memory : conversation.memory,
      ...(email && { customerEmail: email }),
      lastSeq: conversation.lastSeq + messages.length,
    },
    messages: messages.map((message) => ({ ...message, contact: contact.id })),
    learnt: { kind: 'learn', ...(email && { email }), ...learnt },
  }
}

/** The ticket's facts with the orders that were named since; undefined where there is nothing new. */
async function newFacts(
  deps: Deps,
  { conversation, read }: Pick<Received, 'conversation' | 'read'>,
) {
  const keys = read.wanted.orders.map(({ key }) => key)
  if (keys.length === 0 || read.understanding.entities.orderNumbers.length === 0) return undefined
  const [ticket, orders] = await Promise.all([
    deps.helpdesk.openTicket(conversation.merchant, conversation.id),
    deps.store.ordersByShortKey(conversation.merchant, keys).catch(() => []),
  ])
  const known = new Set(ticket?.orders.map(({ number }) => orderKey(number)))
  const added = orders.filter(({ number }) => !known.has(orderKey(number)))
  if (!ticket || added.length === 0) return undefined
  const facts = [...ticket.brief.facts, ...added.map((order) => orderFact(order, false))]
  return { brief: { ...ticket.brief, facts }, orders: [...ticket.orders, ...added] }
}
