import { LanewayError } from '../../shared/error.ts'
import type { IncidentId } from '../../shared/ids.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'

/** Switches an incident off: nothing of it is said any more, and no mail of it leaves. @throws LanewayError `not_found` */
export async function endIncident(deps: Deps, agent: Agent, id: IncidentId): Promise<void> {
  const found = await deps.incidents.find(agent.merchant, id)
  if (!found) throw new LanewayError('not_found', 'There is no such incident.')
  if (found.state === 'ended') return
  const at = deps.clock.now()
  await deps.incidents.end(agent.merchant, id, {
    by: agent.name,
    at,
    event: {
      id: deps.ids.make('jrn'),
      kind: 'incident.ended',
      at,
      actor: agent.id,
      data: { incident: id, name: found.name },
    },
  })
}
