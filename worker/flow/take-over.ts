import type { Conversation } from '../../shared/conversation.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { joinedLine, mayTake, takenBy } from './agent-turn.ts'
import { advance, changeOf, type Turn } from './turn.ts'

/** An agent takes the conversation; from here on the desk is silent. @throws LanewayError `conflict` */
export async function takeOver(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
): Promise<Turn> {
  const { owner } = conversation
  if (owner.kind === 'agent' && owner.agent === agent.id) return { conversation, messages: [] }
  mayTake(conversation, agent)
  const ticket = await deps.helpdesk.openTicket(conversation.merchant, conversation.id)
  const messages = joinedLine(deps, conversation, agent)
  const after = advance(conversation, {
    ...takenBy(agent),
    lastSeq: conversation.lastSeq + messages.length,
  })
  await deps.conversations.commit({
    ...changeOf(conversation, after),
    messages,
    ...(ticket && { ticket: { kind: 'assign', assignee: agent, due: new Date(ticket.dueAt) } }),
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
