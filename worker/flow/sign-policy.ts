import { LanewayError } from '../../shared/error.ts'
import type { Duty } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { dutiesOf, signersOf, versionOf } from './propose-policy.ts'

/**
 * Signs a proposed version for one duty; the last signature makes it live.
 * @throws LanewayError `forbidden` where this is not theirs to sign, `conflict` where it is not waiting for signatures
 */
export async function signPolicy(
  deps: Deps,
  agent: Agent,
  { version, duty }: { version: number; duty: Duty },
): Promise<PolicyVersion> {
  const { merchant } = agent
  if (!dutiesOf(agent).includes(duty))
    throw new LanewayError('forbidden', `You do not sign for ${duty}.`)
  const before = await versionOf(deps, agent, version)
  if (before.state !== 'proposed')
    throw new LanewayError('conflict', 'This version is not waiting for signatures.')
  const live = (await deps.policies.live(merchant)) ?? DEFAULT_POLICY
  const at = deps.clock.now()
  await deps.policies.sign(merchant, version, {
    duty,
    agent: agent.id,
    name: agent.name,
    at,
    event: journal(deps, agent, 'policy.signed', { version, duty }),
  })
  const signed = await versionOf(deps, agent, version)
  const missing = signersOf(live, signed.policy).filter(
    (needed) => !signed.signatures.some((one) => one.duty === needed),
  )
  if (missing.length > 0) return signed
  return makeLive(deps, agent, version)
}

/**
 * Back to a version that was live before; it was signed then.
 * @throws LanewayError `conflict` where it never was live
 */
export async function restorePolicy(
  deps: Deps,
  agent: Agent,
  version: number,
): Promise<PolicyVersion> {
  const before = await versionOf(deps, agent, version)
  if (before.state !== 'past')
    throw new LanewayError('conflict', 'Only a version that was live before can come back.')
  return makeLive(deps, agent, version)
}

async function makeLive(deps: Deps, agent: Agent, version: number): Promise<PolicyVersion> {
  const at = deps.clock.now()
  const event = journal(deps, agent, 'policy.live', { version })
  await deps.policies.activate(agent.merchant, version, at, event)
  return versionOf(deps, agent, version)
}

function journal(
  deps: Deps,
  agent: Agent,
  kind: 'policy.signed' | 'policy.live',
  data: Record<string, unknown>,
) {
  return { id: deps.ids.make('jrn'), kind, at: deps.clock.now(), actor: agent.id, data }
}
