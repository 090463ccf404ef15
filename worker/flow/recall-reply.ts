import type { Conversation } from '../../shared/conversation.ts'
import type { Deps } from './deps.ts'
import { handOver } from './hand-over.ts'
import { changeOf, type Turn } from './turn.ts'

/**
 * A reply of the desk did not leave, and nothing in it is promised. In one transaction it is marked as such and a person
 * gets the conversation with it as a draft; who has the conversation already keeps it.
 */
export async function recallReply(
  deps: Deps,
  conversation: Conversation,
  recalled: { seq: number; because: string },
): Promise<Turn> {
  const { merchant, id } = conversation
  const [message] = await deps.conversations.messages(merchant, id, recalled.seq - 1)
  if (message?.recalled) return { conversation, messages: [] }
  const dropped = { which: { seq: recalled.seq }, as: 'dropped', at: deps.clock.now() } as const
  const held = { recalled, promises: { made: [], settled: dropped } }
  if (conversation.owner.kind !== 'desk') {
    const { conversation: _unchanged, ...change } = changeOf(conversation, conversation)
    await deps.conversations.commit({ ...change, ...held })
    return { conversation, messages: [] }
  }
  return handOver(
    deps,
    conversation,
    {
      rule: 'recalled',
      because: `the desk's reply was held back: ${recalled.because}`,
      conditions: [{ name: 'send gate', value: recalled.because, held: true }],
    },
    { draft: message?.text, ...held },
  )
}
