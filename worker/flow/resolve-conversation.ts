import type { Conversation } from '../../shared/conversation.ts'
import type { ResolutionMethod, RootCause } from '../../shared/ticket.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { advance, changeOf, merchantOf, say, type Turn } from './turn.ts'

export type Resolution = {
  rootCause: RootCause
  method: ResolutionMethod
  note?: string | undefined
}

/** An agent ends the matter and files why it came up and what helped. A new message opens it again, with the desk. */
export async function resolveConversation(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  { note, ...how }: Resolution,
): Promise<Turn> {
  if (conversation.status === 'resolved') return { conversation, messages: [] }
  const merchant = await merchantOf(deps, conversation)
  const at = deps.clock.now()
  const messages = say(
    deps,
    conversation,
    { kind: 'system' },
    {
      replies: [{ text: stringsOf(conversation.language).resolved }],
    },
  )
  const { expecting: _asked, toldOverdue: _told, ...memory } = conversation.memory
  const after = advance(conversation, {
    status: 'resolved',
    owner: { kind: 'desk', name: merchant.look.deskName },
    deadline: null,
    lastSeq: conversation.lastSeq + messages.length,
    memory: { ...memory, answered: [], stuck: 0 },
  })
  await deps.conversations.commit({
    ...changeOf(conversation, after),
    messages: conversation.channel === 'email' ? [] : messages,
    ticket: { kind: 'resolve', at, ...how, ...(note && { note }) },
    journal: [
      { id: deps.ids.make('jrn'), kind: 'conversation.resolved', at, actor: agent.id, data: how },
    ],
  })
  return { conversation: after, messages }
}
