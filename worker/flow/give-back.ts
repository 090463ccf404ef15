import type { Contact } from '../../shared/contact.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Agent } from '../ports/agents.ts'
import { mayTake } from './agent-turn.ts'
import type { Deps } from './deps.ts'
import { settleAll } from './keep-promises.ts'
import { send } from './send.ts'
import { advance, changeOf, merchantOf, PATIENCE, type Turn } from './turn.ts'

/**
 * An agent gives the conversation back to the desk; the ticket is closed and the customer is told who speaks now.
 * @throws LanewayError `conflict` when somebody else has it, or something that was promised is open
 */
export async function giveBack(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
): Promise<Turn> {
  mayTake(conversation, agent)
  const [merchant] = await Promise.all([
    merchantOf(deps, conversation),
    settleAll(deps, conversation, undefined),
  ])
  const now = deps.clock.now()
  const text = stringsOf(conversation.language).deskBack(merchant.look.deskName)
  const { messages } = send(deps, conversation, {
    author: { kind: 'system' },
    replies: [{ text }],
    leaving: { kind: 'person' },
  })
  const { expecting: _asked, toldOverdue: _told, ...memory } = conversation.memory
  const after = advance(conversation, {
    owner: { kind: 'desk', name: merchant.look.deskName },
    status: 'waiting',
    deadline: new Date(now.getTime() + PATIENCE),
    lastSeq: conversation.lastSeq + messages.length,
    memory: { ...memory, answered: [], stuck: 0, turns: 0 },
  })
  const open = await unanswered(deps, conversation)
  await deps.conversations.commit({
    ...changeOf(conversation, after),
    messages,
    ...(open && { contact: { kind: 'finish', contact: { ...open, state: 'received', due: now } } }),
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
  if (open)
    await deps.hints.contactDue({
      merchant: open.merchant,
      conversation: open.conversation,
      contact: open.id,
    })
  return { conversation: after, messages }
}

/** What the customer said last and nobody has answered: now the desk owes the answer. */
async function unanswered(
  deps: Deps,
  { merchant, id }: Conversation,
): Promise<Contact | undefined> {
  const [last] = await deps.conversations.transcript(merchant, id, 1)
  if (last?.author.kind !== 'customer') return undefined
  return (await deps.conversations.exchange(merchant, id, last.id))?.contact
}
