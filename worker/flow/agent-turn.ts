import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { send, type Sent } from './send.ts'

/** Refuses when somebody else has the conversation. @throws LanewayError `conflict` */
export function mayTake({ owner }: Conversation, agent: Agent): void {
  if (owner.kind === 'agent' && owner.agent !== agent.id) {
    throw new LanewayError('conflict', `${owner.name ?? 'Somebody else'} has this conversation.`)
  }
}

/** The conversation as owned by this agent. */
export function takenBy(agent: Agent): Pick<Conversation, 'owner'> {
  return { owner: { kind: 'agent', name: agent.name, agent: agent.id } }
}

/** The line that tells the customer who is speaking from now on. */
export function joinedLine(deps: Deps, conversation: Conversation, agent: Agent): Sent {
  const text = stringsOf(conversation.language).agentJoined(agent.name)
  return send(deps, conversation, {
    author: { kind: 'system' },
    replies: [{ text }],
    leaving: { kind: 'person' },
  })
}
