import type { Change, NewMessage } from '../../shared/change.ts'
import type { Contact, ContactState } from '../../shared/contact.ts'
import type { Lane } from '../../shared/lane.ts'
import { decide, type Contact as Read, type Outcome } from '../core/decide.ts'
import type { Deps } from './deps.ts'
import type { Gathered } from './gather.ts'
import { passOn } from './pass-on.ts'
import { advance, changeOf, mailsFor, merchantOf, PATIENCE, say, type Turn } from './turn.ts'

const FINISHED: Record<Lane, ContactState> = {
  automation: 'answered',
  draft: 'drafted',
  handover: 'handed_over',
}

/** Decides a received contact and makes the outcome real: an answer by the desk, or a ticket with brief and draft. */
export async function answerContact(
  deps: Deps,
  contact: Contact,
  read: { contact: Read; facts: Gathered },
): Promise<Turn> {
  const { conversation } = read.contact
  const merchant = await merchantOf(deps, conversation)
  const outcome = decide(read.contact, read.facts, merchant, deps.clock.now())
  const change =
    outcome.decision.lane === 'automation'
      ? answerAsDesk(deps, read.contact, outcome, merchant.look.deskName)
      : await passOn(deps, merchant, { ...read, outcome })
  const finished: Change = {
    ...change,
    contact: { kind: 'finish', contact: finish(contact, outcome, read.contact, deps.clock.now()) },
    messages: change.messages.map((message): NewMessage => ({ ...message, contact: contact.id })),
  }
  await Promise.all([
    deps.conversations.commit(finished),
    ...(outcome.releases.length > 0
      ? [deps.tries.release(conversation.merchant, outcome.releases)]
      : []),
  ])
  return { conversation: change.conversation ?? conversation, messages: finished.messages }
}

function answerAsDesk(deps: Deps, { conversation }: Read, outcome: Outcome, desk: string): Change {
  const now = deps.clock.now()
  const { replies, language, memory } = outcome
  const messages = say(deps, conversation, { kind: 'desk', name: desk }, { replies, language })
  const after = advance(conversation, {
    language,
    memory,
    status: 'waiting',
    lastSeq: conversation.lastSeq + messages.length,
    deadline: new Date(now.getTime() + PATIENCE),
  })
  return {
    ...changeOf(conversation, after),
    messages,
    outbox: mailsFor(conversation, messages, now),
  }
}

function finish(contact: Contact, outcome: Outcome, read: Read, at: Date): Contact {
  const { topic, decision } = outcome
  return {
    ...contact,
    state: FINISHED[decision.lane],
    due: null,
    outcome: { category: topic.category, language: read.understanding.language, decision, at },
  }
}
