import type { Change, NewMessage } from '../../shared/change.ts'
import type { Contact, ContactState } from '../../shared/contact.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Lane } from '../../shared/lane.ts'
import type { Merchant } from '../../shared/merchant.ts'
import { decide, type Contact as Read, type Outcome } from '../core/decide.ts'
import type { Deps } from './deps.ts'
import type { Gathered } from './gather.ts'
import { passOn } from './pass-on.ts'
import {
  commit,
  advance,
  changeOf,
  mailsFor,
  merchantOf,
  PATIENCE,
  say,
  type Turn,
} from './turn.ts'

const FINISHED: Record<Lane, ContactState> = {
  automation: 'answered',
  draft: 'drafted',
  handover: 'handed_over',
}

type Found = { contact: Read; facts: Gathered }

/** Decides a received contact and makes the outcome real: an answer by the desk, or a ticket with brief and draft. */
export async function answerContact(deps: Deps, contact: Contact, found: Found): Promise<Turn> {
  const merchant = await merchantOf(deps, found.contact.conversation)
  try {
    return await decideAndCommit(deps, merchant, contact, found)
  } catch (error) {
    // Too many proofs have failed: the outcome was not told, and the contact is decided without looking.
    if (!(error instanceof LanewayError) || error.code !== 'too_many') throw error
    return decideAndCommit(deps, merchant, contact, {
      ...found,
      facts: { ...found.facts, locked: true },
    })
  }
}

async function decideAndCommit(
  deps: Deps,
  merchant: Merchant,
  contact: Contact,
  found: Found,
): Promise<Turn> {
  const { conversation } = found.contact
  const now = deps.clock.now()
  const outcome = decide(found.contact, found.facts, merchant, now)
  const change =
    outcome.decision.lane === 'automation'
      ? answerAsDesk(deps, found.contact, outcome, merchant.look.deskName)
      : passOn(deps, merchant, { ...found, outcome })
  const finished: Change = {
    ...change,
    contact: { kind: 'finish', contact: finish(contact, outcome, found.contact, now) },
    messages: change.messages.map((message): NewMessage => ({ ...message, contact: contact.id })),
    ...(outcome.proofs && { proofs: outcome.proofs }),
  }
  await commit(deps, finished)
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
