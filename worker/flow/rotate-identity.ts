import { LanewayError } from '../../shared/error.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'

/** Moves the shop to its next identity secret; the last one counts for as long as its tokens may live. @throws LanewayError `not_found` */
export async function rotateIdentity(deps: Deps, agent: Agent): Promise<Merchant> {
  const merchant = await deps.merchants.rotateIdentity(agent.merchant, {
    id: deps.ids.make('jrn'),
    kind: 'identity.rotated',
    at: deps.clock.now(),
    actor: agent.id,
    data: {},
  })
  if (!merchant) throw new LanewayError('not_found', 'There is no such shop.')
  return merchant
}
