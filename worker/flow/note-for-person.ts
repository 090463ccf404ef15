import type { Change } from '../../shared/change.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Deps } from './deps.ts'
import type { Received } from './receive-messages.ts'
import { advance, changeOf, say, type Turn } from './turn.ts'

/**
 * While a person owns the conversation the desk is silent, with one exception it was asked for: an address to be
 * reached at is noted and confirmed, as a system line.
 */
export async function noteForPerson(deps: Deps, received: Received): Promise<Turn> {
  const { conversation, messages, read } = received
  const email = read.understanding.entities.emails.at(-1)?.value
  if (conversation.memory.expecting !== 'email' || !email) return { conversation, messages }
  const reply = { text: stringsOf(conversation.language).emailNoted(email) }
  const notes = say(
    deps,
    conversation,
    { kind: 'system' },
    { replies: [reply], contact: received.contact.id },
  )
  const { expecting: _answered, ...memory } = conversation.memory
  const after = advance(conversation, {
    memory,
    customerEmail: email,
    lastSeq: conversation.lastSeq + notes.length,
  })
  const change: Change = {
    ...changeOf(conversation, after),
    messages: notes,
    ticket: { kind: 'reach', email },
  }
  await deps.conversations.commit(change)
  return { conversation: after, messages: [...messages, ...notes] }
}
