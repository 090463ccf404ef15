import type { Conversation } from '../../shared/conversation.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { advance, changeOf, merchantOf, PATIENCE, say, type Turn } from './turn.ts'

/** An agent gives the conversation back to the desk; the ticket is closed and the customer is told who speaks now. */
export async function giveBack(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
): Promise<Turn> {
  if (conversation.owner.kind === 'desk') return { conversation, messages: [] }
  const merchant = await merchantOf(deps, conversation)
  const now = deps.clock.now()
  const text = stringsOf(conversation.language).deskBack(merchant.look.deskName)
  const messages = say(deps, conversation, { kind: 'system' }, { replies: [{ text }] })
  const { expecting: _asked, toldOverdue: _told, ...memory } = conversation.memory
  const after = advance(conversation, {
    owner: { kind: 'desk', name: merchant.look.deskName },
    status: 'waiting',
    deadline: new Date(now.getTime() + PATIENCE),
    lastSeq: conversation.lastSeq + messages.length,
    memory: { ...memory, answered: [], stuck: 0 },
  })
  await deps.conversations.commit({
    ...changeOf(conversation, after),
    messages,
    ticket: {
      kind: 'resolve',
      at: now,
      rootCause: 'other',
      method: 'no_action',
      note: 'Given back to the desk.',
    },
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'conversation.given-back',
        at: now,
        actor: agent.id,
        data: {},
      },
    ],
  })
  return { conversation: after, messages }
}
