import type { PolicyPage } from '../../shared/policy-api.ts'
import { policyOf } from '../core/lanes/default-policy.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'

/** The shop's policy as it holds now, and its versions with their signatures. */
export async function policyPage(deps: Deps, { merchant }: Agent): Promise<PolicyPage> {
  const [live, versions] = await Promise.all([
    deps.policies.live(merchant),
    deps.policies.versions(merchant),
  ])
  return { live: policyOf(live ? { policy: live } : {}), versions }
}
