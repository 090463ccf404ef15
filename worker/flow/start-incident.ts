import type { Incident, IncidentMatch } from '../../shared/incident.ts'
import { namesOrders } from '../../shared/incident.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { merchantById } from './turn.ts'

/** Each is read with every message, and at most one answers: more at once is a mistake. */
const MOST_ACTIVE = 20

type Asked = Pick<Incident, 'name' | 'text' | 'match'>

/**
 * Switches an incident on: from now on its text answers, and the customers of affected orders are written to. One that is
 * on already in these very words stays as it is: whoever asks again has missed the answer.
 * @throws LanewayError `bad_request` with the field, `conflict` where too many are on
 */
export async function startIncident(deps: Deps, agent: Agent, asked: Asked): Promise<void> {
  const { name, text, match } = asked
  const [merchant, rows] = await Promise.all([
    merchantById(deps, agent.merchant),
    deps.incidents.list(agent.merchant),
  ])
  if (text[merchant.language] === undefined)
    throw new LanewayError('bad_request', 'The text is missing in the language of the shop.', {
      field: `text.${merchant.language}`,
    })
  checkDays(match)
  const active = rows.filter(({ state }) => state === 'active')
  if (active.some((incident) => isSame(incident, asked))) return
  if (active.length >= MOST_ACTIVE)
    throw new LanewayError('conflict', `At most ${MOST_ACTIVE} incidents can be on at once.`)
  const at = deps.clock.now()
  const incident: Incident = {
    id: deps.ids.make('inc'),
    merchant: merchant.id,
    name,
    text,
    match,
    state: 'active',
    by: agent.name,
    startedAt: at.toISOString(),
  }
  const writes = namesOrders(match)
  await deps.incidents.start(incident, writes ? at : null, {
    id: deps.ids.make('jrn'),
    kind: 'incident.started',
    at,
    actor: agent.id,
    data: { incident: incident.id, name },
  })
  if (writes) await deps.hints.incidentDue(merchant.id, incident.id)
}

function isSame(incident: Asked, asked: Asked): boolean {
  const words = ({ name, text, match }: Asked) => JSON.stringify([name, text, match])
  return words(incident) === words(asked)
}

/** @throws LanewayError `bad_request` with the field */
export function checkDays({ placedFrom, placedTo }: IncidentMatch): void {
  if (placedFrom !== undefined && placedTo !== undefined && placedFrom > placedTo)
    throw new LanewayError('bad_request', 'The last day is before the first.', {
      field: 'match.placedTo',
    })
}
