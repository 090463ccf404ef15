import { afterOpenMinutes } from '../../shared/business-hours.ts'
import type { Change, NewMessage, TicketChange } from '../../shared/change.ts'
import type { Contact } from '../../shared/contact.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { isScrap } from '../core/facts/topic.ts'
import { readContact } from '../core/read-contact.ts'
import { ANSWER_MINUTES } from '../core/urgency.ts'
import type { Deps } from './deps.ts'
import { gather } from './gather.ts'
import { noteForPerson } from './note-for-person.ts'
import type { Incoming, Received } from './received.ts'
import { advance, changeOf, merchantOf } from './turn.ts'

/** Time the desk has to finish a contact before the sweeper takes it up. */
export const DESK_TIME = 20_000

/**
 * Stores what arrived as one contact, due until somebody finishes it, and looks up what an answer needs in the same
 * round trip; where a person has the conversation, with what they are to know of it. Once this resolves the messages are safe. `earlier` is the part of the same burst that is stored already.
 * @throws LanewayError `conflict` when a message id is stored already or the conversation moved on.
 */
export async function receiveMessages(
  deps: Deps,
  before: Conversation,
  arrived: Incoming[],
  more: { earlier?: Received; externalId?: string } = {},
): Promise<Received> {
  const { earlier } = more
  const deskOwns = before.owner.kind === 'desk'
  const contact = earlier?.contact ?? newContact(deps, before, more.externalId)
  const added = asMessages(before, contact, arrived)
  const last = { ...before, lastSeq: before.lastSeq + added.length }
  const due = deskOwns || before.status === 'open' ? undefined : await nextAnswerDue(deps, before)
  const conversation = deskOwns
    ? last
    : advance(last, { status: 'open', ...(due && { deadline: due }) })
  const incoming = [...(earlier?.incoming ?? []), ...arrived]
  const text = incoming.map((message) => message.text).join('\n')
  const { network } = incoming.at(-1) ?? {}
  const read = { ...readContact(before, { text, network }), conversation }
  const received = {
    conversation,
    contact,
    incoming,
    messages: [...(earlier?.messages ?? []), ...added],
    read,
    scrap: isScrap(read.understanding),
  }

  const { conversation: _unchanged, ...stored } = changeOf(before, conversation)
  const change: Change = {
    ...stored,
    messages: added,
    ...(!earlier && { contact: { kind: 'receive', contact } }),
  }
  if (!deskOwns) return leaveToPerson(deps, received, change, due)
  const [, found] = await Promise.all([deps.conversations.commit(change), gather(deps, read)])
  return { ...received, found }
}

/** Stored in one transaction with what the person in charge is to know of it. */
async function leaveToPerson(
  deps: Deps,
  received: Received,
  change: Change,
  due: Date | undefined,
): Promise<Received> {
  const { conversation, messages, learnt } = await noteForPerson(deps, received)
  const ticket: TicketChange | undefined = learnt
    ? { ...learnt, ...(due && { due }) }
    : due && { kind: 'due', due }
  await deps.conversations.commit({
    ...change,
    conversation,
    messages: [...change.messages, ...messages],
    ...(ticket && { ticket }),
  })
  return { ...received, conversation, messages: [...received.messages, ...messages] }
}

/** Once the customer has written again, the person in charge owes an answer anew. */
async function nextAnswerDue(deps: Deps, conversation: Conversation): Promise<Date> {
  const { hours } = await merchantOf(deps, conversation)
  return afterOpenMinutes(hours, deps.clock.now(), ANSWER_MINUTES.high)
}

function newContact(
  deps: Deps,
  conversation: Conversation,
  externalId: string | undefined,
): Contact {
  const now = deps.clock.now()
  const deskOwns = conversation.owner.kind === 'desk'
  return {
    id: deps.ids.make('con'),
    merchant: conversation.merchant,
    conversation: conversation.id,
    channel: conversation.channel,
    ...(externalId && { externalId }),
    state: deskOwns ? 'received' : 'passed_on',
    due: deskOwns ? new Date(now.getTime() + DESK_TIME) : null,
    receivedAt: now,
    firstSeq: conversation.lastSeq + 1,
  }
}

function asMessages(
  conversation: Conversation,
  contact: Contact,
  arrived: Incoming[],
): NewMessage[] {
  return arrived.map((message, index) => ({
    id: message.id,
    text: message.text,
    seq: conversation.lastSeq + 1 + index,
    at: contact.receivedAt.toISOString(),
    author: { kind: 'customer' },
    language: conversation.language,
    ai_generated: false,
    contact: contact.id,
  }))
}
