import type { Conversation } from '../../shared/conversation.ts'
import type { EvidenceSeen } from '../../shared/evidence.ts'
import type { Deps } from './deps.ts'
import { reviewCells } from './review-cells.ts'
import { changeOf, type Turn } from './turn.ts'

const HAPPY = 4

/** The customer rates the conversation, 1 to 5; rating again replaces the first. */
export async function rateConversation(
  deps: Deps,
  conversation: Conversation,
  { score, comment }: { score: number; comment?: string | undefined },
): Promise<Turn> {
  const at = deps.clock.now()
  const { conversation: _unchanged, ...change } = changeOf(conversation, conversation)
  const rated = await deps.conversations.isRated(conversation.merchant, conversation.id)
  const evidence = rated ? [] : ratingOf(conversation, score, at)
  await deps.conversations.commit({
    ...change,
    rating: { score, at, ...(comment && { comment }) },
    evidence,
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
  await reviewCells(deps, conversation.merchant, evidence)
  return { conversation, messages: [] }
}

/** A first rating counts for whoever answered last, the desk or people. */
function ratingOf({ memory, owner }: Conversation, score: number, at: Date): EvidenceSeen[] {
  if (!memory.cell) return []
  const happy = score >= HAPPY ? 1 : 0
  const byDesk = owner.kind === 'desk' && memory.answered.length > 0
  const counts = byDesk
    ? { deskRatings: 1, deskHappy: happy }
    : { humanRatings: 1, humanHappy: happy }
  return [{ ...memory.cell, stage: byDesk ? 'automation' : 'draft', at, counts }]
}
