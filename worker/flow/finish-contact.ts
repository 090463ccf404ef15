import type { Conversation } from '../../shared/conversation.ts'
import type { Decision } from '../../shared/lane.ts'
import type { ContactId } from '../../shared/ids.ts'
import type { Deps } from './deps.ts'
import { answerContact } from './answer-contact.ts'
import { gather } from './gather.ts'
import { passOn } from './pass-on.ts'
import { readContact } from './receive-messages.ts'
import { merchantOf, type Turn } from './turn.ts'
import { decide } from '../core/decide.ts'

const TRIES = 3
const MINUTE = 60_000

/** Takes up a contact that was stored but never finished; after three failed tries a person gets it. */
export async function finishContact(
  deps: Deps,
  conversation: Conversation,
  id: ContactId,
): Promise<Turn> {
  const nothing = { conversation, messages: [] }
  const found = await deps.conversations.contact(conversation.merchant, id)
  if (!found || found.contact.state !== 'received') return nothing
  const now = deps.clock.now()
  const attempts = await deps.conversations.retryContact(
    conversation.merchant,
    id,
    new Date(now.getTime() + MINUTE),
  )
  if (attempts === 0) return nothing

  const contact = readContact(
    conversation,
    found.messages.map(({ id: messageId, text }) => ({ id: messageId, text })),
  )
  const facts = await gather(deps, conversation.merchant, contact.wanted)
  if (attempts <= TRIES) return answerContact(deps, found.contact, { contact, facts })

  const merchant = await merchantOf(deps, conversation)
  const outcome = { ...decide(contact, facts, merchant, now), decision: COULD_NOT, replies: [] }
  const change = passOn(deps, merchant, { contact, outcome, facts })
  await deps.conversations.commit({
    ...change,
    contact: {
      kind: 'finish',
      contact: {
        ...found.contact,
        state: 'handed_over',
        due: null,
        outcome: {
          category: outcome.topic.category,
          language: contact.understanding.language,
          decision: COULD_NOT,
          at: now,
        },
      },
    },
  })
  return { conversation: change.conversation ?? conversation, messages: change.messages }
}

const COULD_NOT: Decision = {
  lane: 'handover',
  rule: 'failure',
  because: 'the desk could not finish this contact in three tries',
  conditions: [],
}
