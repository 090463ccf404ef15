import type { Situation, SkillResult } from './skill.ts'
import { actOnOrder } from './acting.ts'

/** The carrier says delivered and the customer has nothing: where to look first, then a claim with the carrier. */
export function reportMissing(situation: Situation): SkillResult {
  return actOnOrder(situation, {
    blocked: ({ state }) => (state === 'cancelled' ? 'cancelled' : undefined),
    plan: (_situation, order) =>
      order.claimedAt
        ? { kind: 'person', because: 'a claim is open already and the customer asks again' }
        : { kind: 'action', action: { kind: 'claim.open', order: order.number } },
  })
}
