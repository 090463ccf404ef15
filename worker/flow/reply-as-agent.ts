import type { Change, NewMessage } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { Ticket } from '../../shared/ticket.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { joinedLine, mayTake, takenBy } from './agent-turn.ts'
import { commit, advance, changeOf, mailsFor, PATIENCE, type Turn } from './turn.ts'

/**
 * A person answers. Writing takes the conversation over if nobody has it; somebody else's stays theirs.
 * @throws LanewayError `conflict`
 */
export async function replyAsAgent(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  reply: { id: string; text: string; ticket: Ticket },
): Promise<Turn> {
  const { owner } = conversation
  mayTake(conversation, agent)
  const now = deps.clock.now()
  const { ticket } = reply
  const joined = owner.kind === 'agent' ? [] : joinedLine(deps, conversation, agent)
  const answer: NewMessage = {
    id: reply.id,
    text: reply.text,
    seq: conversation.lastSeq + joined.length + 1,
    at: now.toISOString(),
    author: { kind: 'agent', name: agent.name },
    language: conversation.language,
    ai_generated: false,
  }
  const after = advance(conversation, {
    ...takenBy(agent),
    status: 'waiting',
    lastSeq: answer.seq,
    deadline: new Date(now.getTime() + PATIENCE),
  })
  const asIs = ticket.draft.trim() === reply.text.trim()
  const change: Change = {
    ...changeOf(conversation, after),
    messages: [...joined, answer],
    outbox: mailsFor(conversation, [answer], now),
    ...(owner.kind !== 'agent' && {
      ticket: { kind: 'assign', assignee: agent, due: new Date(ticket.dueAt) },
    }),
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: asIs ? 'draft.sent' : 'reply.sent',
        at: now,
        actor: agent.id,
        data: { seq: answer.seq },
      },
    ],
  }
  await commit(deps, change)
  return { conversation: after, messages: change.messages }
}
