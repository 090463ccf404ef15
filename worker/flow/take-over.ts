import type { Conversation } from '../../shared/conversation.ts'
import type { Ticket } from '../../shared/ticket.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { joinedLine, takenBy } from './agent-turn.ts'
import { advance, changeOf, type Turn } from './turn.ts'

/** An agent takes the conversation, from the queue or from a colleague; from here on the desk is silent. */
export async function takeOver(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  ticket: Pick<Ticket, 'dueAt'>,
): Promise<Turn> {
  const { owner } = conversation
  if (owner.kind === 'agent' && owner.agent === agent.id) return { conversation, messages: [] }
  const { messages } = joinedLine(deps, conversation, agent)
  const after = advance(conversation, {
    ...takenBy(agent),
    lastSeq: conversation.lastSeq + messages.length,
  })
  await deps.conversations.commit({
    ...changeOf(conversation, after),
    messages,
    ticket: { kind: 'assign', assignee: agent, due: new Date(ticket.dueAt) },
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'conversation.taken-over',
        at: deps.clock.now(),
        actor: agent.id,
        data: {},
      },
    ],
  })
  return { conversation: after, messages }
}
