import { LanewayError } from '../../shared/error.ts'
import type { Duty, Policy, PolicyChange } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { parseRule } from '../core/rules/parse.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'

/**
 * Stores a new version of the shop's policy; it goes live once everybody who must sign has signed.
 * @throws LanewayError `bad_request` naming the first rule that cannot be read, `conflict` where nobody could sign
 */
export async function proposePolicy(
  deps: Deps,
  agent: Agent,
  { change, note }: { change: PolicyChange; note: string },
): Promise<PolicyVersion> {
  const { merchant } = agent
  const live = (await deps.policies.live(merchant)) ?? DEFAULT_POLICY
  const { version: _next, ...policy } = changed(live, change)
  const needed = signersOf(live, policy)
  const people = await deps.agents.of(merchant)
  const unheld = needed.find((duty) => !people.some((one) => dutiesOf(one).includes(duty)))
  if (unheld)
    throw new LanewayError('conflict', `Nobody in the team signs for ${unheld}.`, {
      field: 'signers',
    })
  const at = deps.clock.now()
  const version = await deps.policies.add(merchant, {
    policy,
    note,
    by: agent.id,
    at,
    event: {
      id: deps.ids.make('jrn'),
      kind: 'policy.proposed',
      at,
      actor: agent.id,
      data: { note },
    },
  })
  return versionOf(deps, agent, version)
}

/** The policy with the parts that are to change. @throws LanewayError `bad_request` for a rule that cannot be read */
export function changed(policy: Policy, change: PolicyChange): Policy {
  change.rules?.forEach(refuseUnread)
  return { ...policy, ...change }
}

function refuseUnread(rule: string, index: number): void {
  const read = parseRule(rule)
  if (read.ok) return
  const [problem] = read.problems
  throw new LanewayError('bad_request', problem?.message ?? 'This rule cannot be read.', {
    field: `rules.${index}`,
  })
}

/** Who signs is decided by the policy that is live as well as by the new one: nobody can drop a signer on the way. */
export function signersOf(live: Policy, next: Pick<Policy, 'signers'>): Duty[] {
  return [...new Set([...live.signers, ...next.signers])]
}

/** What a person may sign for. */
export function dutiesOf({ role, duties }: Agent): Duty[] {
  return role === 'owner' ? ['owner', ...duties] : duties
}

/** @throws LanewayError `not_found` */
export async function versionOf(
  deps: Deps,
  { merchant }: Agent,
  version: number,
): Promise<PolicyVersion> {
  const found = await deps.policies.find(merchant, version)
  if (!found) throw new LanewayError('not_found', 'There is no such version.')
  return found
}
