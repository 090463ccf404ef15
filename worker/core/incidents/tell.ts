import type { Memory } from '../../../shared/conversation.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Proposal } from '../propose.ts'
import type { Reply } from '../skills/skill.ts'

/**
 * The approved text, with the usual question for the order where there is one, and what is kept in mind of it. It is no
 * answer of a skill: nothing waits for a yes after it, and what the customer thinks of it says nothing of the desk.
 */
export function tell(
  { id, text, asks }: NonNullable<RoutingFacts['incident']>,
  proposal: Proposal,
  before: Memory,
): { replies: Reply[]; memory: Memory } {
  const {
    proposed: _offer,
    details: _told,
    cell: _rated,
    ...kept
  } = asks ? proposal.memory : before
  const { expecting: _answer, pending: _request, ...settled } = kept
  return {
    replies: [{ text }, ...(asks ? proposal.replies : [])],
    memory: {
      ...(asks ? kept : settled),
      incidents: [...(before.incidents ?? []), id],
      stuck: 0,
      turns: 0,
    },
  }
}
