import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ActionId } from '../../shared/ids.ts'
import type { Agent } from '../ports/agents.ts'
import { allowAction, declineAction } from './allow-action.ts'
import type { Deps } from './deps.ts'
import { giveBack } from './give-back.ts'
import { replyAsAgent, type AgentAnswer } from './reply-as-agent.ts'
import { resolveConversation, type Resolution } from './resolve-conversation.ts'
import { takeOver } from './take-over.ts'
import type { Turn } from './turn.ts'

/** What an agent can do with a conversation. */
export type AgentAct =
  | ({ kind: 'reply' } & AgentAnswer)
  | { kind: 'take-over' }
  | { kind: 'give-back' }
  | ({ kind: 'resolve' } & Resolution)
  | { kind: 'allow'; action: ActionId }
  | { kind: 'decline'; action: ActionId }

/**
 * Does it, while the conversation has an open ticket; a reply that is stored already is not stored again.
 * @throws LanewayError `conflict` when the ticket is resolved or somebody else has the conversation
 */
export async function actAsAgent(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  act: AgentAct,
): Promise<Turn> {
  const { merchant, id } = conversation
  if (act.kind === 'reply' && (await deps.conversations.has(merchant, id, act.id))) {
    return { conversation, messages: [] }
  }
  const ticket = await deps.helpdesk.openTicket(merchant, id)
  if (!ticket) throw new LanewayError('conflict', 'This ticket is resolved already.')
  switch (act.kind) {
    case 'reply':
      return replyAsAgent(deps, conversation, agent, { ...act, ticket })
    case 'take-over':
      return takeOver(deps, conversation, agent, ticket)
    case 'give-back':
      return giveBack(deps, conversation, agent)
    case 'allow':
      return allowAction(deps, conversation, agent, act.action)
    case 'decline':
      return declineAction(deps, conversation, agent, act.action)
    case 'resolve':
      return resolveConversation(deps, conversation, agent, act)
  }
}
