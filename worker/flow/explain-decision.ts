import type { ContactId, MerchantId } from '../../shared/ids.ts'
import type { Decision } from '../../shared/lane.ts'
import type { RoutingFacts } from '../../shared/routing.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { route } from '../core/route.ts'
import type { Deps } from './deps.ts'

/** `again` is what the same facts and the same policy give today, with every condition that was looked at. */
export type Explained = {
  facts: RoutingFacts
  policy: number
  decision: Omit<Decision, 'conditions'>
  again: Decision
}

/** Why a contact went the way it went; null where nothing was decided about it. */
export async function explainDecision(
  deps: Deps,
  merchant: MerchantId,
  contact: ContactId,
): Promise<Explained | null> {
  const decided = await deps.decisions.find(merchant, contact)
  if (!decided) return null
  const { facts, policy, decision } = decided
  const version = policy === 0 ? null : await deps.policies.find(merchant, policy)
  return { facts, policy, decision, again: route(facts, version?.policy ?? DEFAULT_POLICY) }
}
