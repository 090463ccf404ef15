import type { Change } from '../../shared/change.ts'
import type { Memory } from '../../shared/conversation.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Ticket } from '../../shared/ticket.ts'
import { afterOpenMinutes } from '../../shared/business-hours.ts'
import { briefOf } from '../core/brief.ts'
import type { Contact as Read, Outcome } from '../core/decide.ts'
import { draftOf } from '../core/draft.ts'
import { handoverReply } from '../core/handover-reply.ts'
import { ANSWER_MINUTES, urgencyOf } from '../core/urgency.ts'
import type { Deps } from './deps.ts'
import type { Gathered } from './gather.ts'
import { advance, changeOf, mailsFor, say } from './turn.ts'

/** Gives the conversation to the team: a ticket with brief, facts and draft, and the truth for the customer. */
export function passOn(
  deps: Deps,
  merchant: Merchant,
  seen: { contact: Read; outcome: Outcome; facts: Gathered },
): Change {
  const { contact, outcome } = seen
  const { conversation, understanding } = contact
  const now = deps.clock.now()
  const urgency = urgencyOf(understanding, outcome.decision)
  const due = afterOpenMinutes(merchant.hours, now, ANSWER_MINUTES[urgency])
  const email = knownEmail(contact)
  const ticket = ticketFor(deps, merchant, seen, {
    urgency,
    now,
    due,
    ...(email && { email }),
  })

  const reply = handoverReply(outcome, understanding, merchant, { now, due, askEmail: !email })
  const author = { kind: 'desk' as const, name: merchant.look.deskName }
  const messages = say(deps, conversation, author, { replies: [reply], language: outcome.language })
  const after = advance(conversation, {
    language: outcome.language,
    status: 'open',
    owner: { kind: 'helpdesk' },
    deadline: due,
    lastSeq: conversation.lastSeq + messages.length,
    memory: waitingForPerson(outcome.memory, email === undefined),
    ...(email && { customerEmail: email }),
  })
  return {
    ...changeOf(conversation, after),
    messages,
    ticket: { kind: 'open', ticket },
    outbox: mailsFor(conversation, messages, now),
  }
}

type Terms = Pick<Ticket, 'urgency'> & { now: Date; due: Date; email?: string }

function ticketFor(
  deps: Deps,
  merchant: Merchant,
  { contact, outcome, facts }: { contact: Read; outcome: Outcome; facts: Gathered },
  { urgency, now, due, email }: Terms,
): Ticket {
  const { conversation, understanding, text } = contact
  const orders = facts.orders === 'unavailable' ? [] : facts.orders
  return {
    id: deps.ids.make('tkt'),
    conversation: conversation.id,
    lane: outcome.decision.lane,
    category: outcome.topic.category,
    urgency,
    language: understanding.language,
    reason: outcome.decision.because,
    brief: briefOf(outcome, { understanding, orders, ...(email && { email }) }),
    draft: draftOf(
      outcome,
      { understanding, orders, articles: facts.articles, text },
      merchant,
      now,
    ),
    orders,
    status: 'open',
    ...(email && { customerEmail: email }),
    openedAt: now.toISOString(),
    dueAt: due.toISOString(),
  }
}

function knownEmail({ conversation, understanding }: Read): string | undefined {
  return (
    conversation.customerEmail ??
    understanding.entities.emails.at(-1)?.value ??
    conversation.memory.proofs.email
  )
}

function waitingForPerson(memory: Memory, askedEmail: boolean): Memory {
  const { expecting: _before, pending: _request, ...rest } = memory
  return { ...rest, stuck: 0, ...(askedEmail && { expecting: 'email' as const }) }
}
