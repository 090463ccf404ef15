import { POLICY_FAILURES } from './policy-failures.ts'
import { ROLLOUT_FAILURES } from './rollout-failures.ts'
import type { Finding, RolloutFacts } from './rollout.ts'

/** Looks for what stuck rollouts have in common, most serious first; empty where nothing was found. */
export function diagnose(facts: RolloutFacts): Finding[] {
  return [...ROLLOUT_FAILURES, ...POLICY_FAILURES].flatMap(({ failure, because, next, look }) => {
    const evidence = look(facts)
    return evidence.length > 0 ? [{ failure, because, evidence, next }] : []
  })
}
