import { LanewayError } from '../../shared/error.ts'
import type { ContactId } from '../../shared/ids.ts'
import type { DraftFlaw } from '../../shared/ticket.ts'
import { judgementOf } from '../core/autonomy/judge.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { reviewCells } from './review-cells.ts'

/**
 * An agent marks what was wrong with an answer the desk gave by itself; it counts at once.
 * @throws LanewayError `not_found`, `conflict` where a person answered, or it is marked already
 */
export async function markAnswer(
  deps: Deps,
  agent: Agent,
  contact: ContactId,
  flaw: DraftFlaw,
): Promise<void> {
  const { merchant } = agent
  const decided = await deps.decisions.find(merchant, contact)
  if (!decided) throw new LanewayError('not_found', 'There is no such contact.')
  const { facts, decision, conversation } = decided
  if (decision.lane !== 'automation')
    throw new LanewayError('conflict', 'The desk did not answer this contact by itself.')
  const at = deps.clock.now()
  const { verdict, because } = judgementOf(flaw)
  const evidence = [
    {
      category: facts.countsAs ?? facts.category,
      language: facts.language,
      stage: 'automation' as const,
      at,
      counts: { [verdict]: 1 },
    },
  ]
  await deps.conversations.commit({
    merchant,
    conversationId: conversation,
    seen: 0,
    messages: [],
    outbox: [],
    evidence,
    journal: [
      {
        id: `jrn_mark_${contact}`,
        kind: 'answer.marked',
        at,
        actor: agent.id,
        data: { contact, flaw, because },
      },
    ],
  })
  await reviewCells(deps, merchant, evidence)
}
