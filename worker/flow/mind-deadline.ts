import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { afterOpenMinutes } from '../../shared/business-hours.ts'
import { stringsOf } from '../core/replies/index.ts'
import { sayWhen } from '../core/replies/phrases.ts'
import type { Deps } from './deps.ts'
import { send } from './send.ts'
import { commit, advance, changeOf, merchantOf, PATIENCE, type Turn } from './turn.ts'

const NEXT_LOOK = 60

/**
 * A conversation's deadline has passed. Waiting for the customer, it closes as it stands, unless something that was
 * promised is open still. Waiting for a person, its ticket becomes urgent, the customer is told the truth once, and a new
 * deadline is set.
 */
export async function mindDeadline(deps: Deps, conversation: Conversation): Promise<Turn> {
  const now = deps.clock.now()
  const { deadline, status } = conversation
  if (status === 'resolved' || !deadline || deadline > now) return { conversation, messages: [] }
  const change =
    status === 'waiting'
      ? await closeOrWait(deps, conversation, now)
      : await escalate(deps, conversation, now)
  await commit(deps, change)
  return { conversation: change.conversation ?? conversation, messages: change.messages }
}

/** Who was promised something is not forgotten: the ticket stays where the promise can be found. */
async function closeOrWait(deps: Deps, conversation: Conversation, now: Date): Promise<Change> {
  const open = await deps.promises.open(conversation.merchant, conversation.id)
  if (open.length === 0) return closeQuietly(deps, conversation, now)
  const deadline = new Date(now.getTime() + PATIENCE)
  return changeOf(conversation, advance(conversation, { deadline }))
}

function closeQuietly(deps: Deps, conversation: Conversation, now: Date): Change {
  const withPerson = conversation.owner.kind !== 'desk'
  const { toldOverdue: _told, ...memory } = conversation.memory
  const after = advance(conversation, {
    memory,
    status: 'resolved',
    deadline: null,
    owner: { kind: 'desk' },
  })
  return {
    ...changeOf(conversation, after),
    ...(withPerson && {
      ticket: {
        kind: 'resolve',
        at: now,
        rootCause: 'other',
        method: 'answered',
        note: 'The customer did not write again.',
      },
    }),
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'conversation.resolved',
        at: now,
        actor: 'desk',
        data: { confirmed: false },
      },
    ],
  }
}

async function escalate(deps: Deps, conversation: Conversation, now: Date): Promise<Change> {
  const merchant = await merchantOf(deps, conversation)
  const { language, memory } = conversation
  const due = afterOpenMinutes(merchant.hours, now, NEXT_LOOK)
  const strings = stringsOf(language)
  const text = strings.overdue(sayWhen(strings, merchant.hours, { now, due, language }))
  const { messages, outbox } = send(deps, conversation, {
    author: { kind: 'system' },
    replies: memory.toldOverdue ? [] : [{ text }],
    leaving: { kind: 'notice', silent: memory.silent === true },
  })
  const after = advance(conversation, {
    deadline: due,
    lastSeq: conversation.lastSeq + messages.length,
    memory: { ...memory, toldOverdue: true },
  })
  return {
    ...changeOf(conversation, after),
    messages,
    ticket: { kind: 'escalate', due },
    outbox,
    journal: [
      { id: deps.ids.make('jrn'), kind: 'conversation.overdue', at: now, actor: 'desk', data: {} },
    ],
  }
}
