import type { Change, TicketChange } from '../../shared/change.ts'
import { orderKey } from '../../shared/order.ts'
import { orderFact } from '../core/brief.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Deps } from './deps.ts'
import type { Received } from './receive-messages.ts'
import { send } from './send.ts'
import { advance, changeOf, type Turn } from './turn.ts'

/**
 * While a person owns the conversation the desk is silent, with one exception it was asked for: an address to be reached
 * at is noted and confirmed, as a system line. Orders named meanwhile are looked up for the person.
 */
export async function noteForPerson(deps: Deps, received: Received): Promise<Turn> {
  const { conversation, messages, read } = received
  const email =
    conversation.memory.expecting === 'email'
      ? read.understanding.entities.emails.at(-1)?.value
      : undefined
  const found = await newFacts(deps, received)
  if (!email && !found) return { conversation, messages }

  const reply = { text: stringsOf(conversation.language).emailNoted(email ?? '') }
  const notes = send(deps, conversation, {
    author: { kind: 'system' },
    replies: email ? [reply] : [],
    leaving: { kind: 'notice', silent: false },
  }).messages.map((message) => ({ ...message, contact: received.contact.id }))
  const { expecting: _answered, ...memory } = conversation.memory
  const after = advance(conversation, {
    memory: email ? memory : conversation.memory,
    ...(email && { customerEmail: email }),
    lastSeq: conversation.lastSeq + notes.length,
  })
  const learnt: TicketChange = { kind: 'learn', ...(email && { email }), ...found }
  const change: Change = { ...changeOf(conversation, after), messages: notes, ticket: learnt }
  await deps.conversations.commit(change)
  return { conversation: after, messages: [...messages, ...notes] }
}

/** The ticket's facts with the orders that were named since; undefined where there is nothing new. */
async function newFacts(deps: Deps, { conversation, read }: Received) {
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
