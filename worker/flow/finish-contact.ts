import type { Contact } from '../../shared/contact.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { ContactId } from '../../shared/ids.ts'
import type { Decision } from '../../shared/lane.ts'
import type { Message } from '../../shared/message.ts'
import { readContact } from '../core/read-contact.ts'
import { answerContact } from './answer-contact.ts'
import type { Deps } from './deps.ts'
import { gather } from './gather.ts'
import { handOver } from './hand-over.ts'
import { changeOf, type Turn } from './turn.ts'

const TRIES = 3
const MINUTE = 60_000

/**
 * Takes up a contact that was stored but never finished. A person who has the conversation meanwhile keeps it; after
 * three failed tries a person gets it, without reading or looking up anything again.
 */
export async function finishContact(
  deps: Deps,
  conversation: Conversation,
  id: ContactId,
): Promise<Turn> {
  const nothing = { conversation, messages: [] }
  const found = await deps.conversations.contact(conversation.merchant, id)
  if (!found || found.contact.state !== 'received') return nothing
  const due = new Date(deps.clock.now().getTime() + MINUTE)
  const attempts = await deps.conversations.retryContact(conversation.merchant, id, due)
  if (attempts === 0) return nothing
  if (conversation.owner.kind !== 'desk') return leaveToPerson(deps, conversation, found.contact)
  if (attempts > TRIES) return giveUp(deps, conversation, found)

  const text = found.messages.map((message) => message.text).join('\n')
  const read = readContact(conversation, { text })
  const [gathered, later] = await Promise.all([
    gather(deps, read),
    deps.conversations.messages(
      conversation.merchant,
      conversation.id,
      found.messages.at(-1)?.seq ?? 0,
    ),
  ])
  const newer = later.some(({ author }) => author.kind === 'customer')
  return answerContact(deps, found.contact, { read, found: gathered, newer })
}

async function giveUp(
  deps: Deps,
  conversation: Conversation,
  { contact, messages }: { contact: Contact; messages: Message[] },
): Promise<Turn> {
  const said = messages.map(({ text }) => text.slice(0, 300))
  const memory = { ...conversation.memory, said: [...conversation.memory.said, ...said].slice(-5) }
  const turn = await handOver(deps, { ...conversation, memory }, COULD_NOT)
  await leaveToPerson(deps, turn.conversation, contact)
  return turn
}

async function leaveToPerson(
  deps: Deps,
  conversation: Conversation,
  contact: Contact,
): Promise<Turn> {
  const { conversation: _unchanged, ...change } = changeOf(conversation, conversation)
  const passedOn: Contact = { ...contact, state: 'passed_on', due: null }
  await deps.conversations.commit({ ...change, contact: { kind: 'finish', contact: passedOn } })
  return { conversation, messages: [] }
}

const COULD_NOT: Decision = {
  lane: 'handover',
  rule: 'failure',
  because: 'the desk could not finish this contact in three tries',
  conditions: [],
  silent: false,
  actions: [],
}
