import type { Conversation } from '../../shared/conversation.ts'
import type { Deps } from './deps.ts'
import { changeOf, type Turn } from './turn.ts'

/** The customer rates the conversation, 1 to 5; rating again replaces the first. */
export async function rateConversation(
  deps: Deps,
  conversation: Conversation,
  { score, comment }: { score: number; comment?: string | undefined },
): Promise<Turn> {
  const at = deps.clock.now()
  const { conversation: _unchanged, ...change } = changeOf(conversation, conversation)
  await deps.conversations.commit({
    ...change,
    rating: { score, at, ...(comment && { comment }) },
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'conversation.rated',
        at,
        actor: 'customer',
        data: { score, owner: conversation.owner.kind },
      },
    ],
  })
  return { conversation, messages: [] }
}
