import { Hono, type Context, type Next } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import { isId } from '../../../shared/ids.ts'
import { PreviewIncident, StartIncident, type Incident } from '../../../shared/incident.ts'
import { endIncident } from '../../flow/end-incident.ts'
import { incidentsPage, previewIncident } from '../../flow/incidents-page.ts'
import { startIncident } from '../../flow/start-incident.ts'
import type { Agent } from '../../ports/agents.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { readBody } from './body.ts'

type App = { Bindings: Env; Variables: { agent: Agent } }

/** What troubles many customers at once, under `/console/api`; the agent is known. */
export const incidentRoutes = new Hono<App>()

incidentRoutes.get('/incidents', pageOf)

incidentRoutes.post('/incidents', noViewers, async (c) => {
  const asked = asStored<Pick<Incident, 'name' | 'text' | 'match'>>(
    await readBody(c, StartIncident),
  )
  await startIncident(deps(c), c.get('agent'), asked)
  return pageOf(c)
})

incidentRoutes.post('/incidents/preview', async (c) => {
  const { match } = asStored<Pick<Incident, 'match'>>(await readBody(c, PreviewIncident))
  return c.json(await previewIncident(deps(c), c.get('agent').merchant, match))
})

incidentRoutes.post('/incidents/:id/end', noViewers, async (c) => {
  const id = c.req.param('id') ?? ''
  if (!isId('inc', id)) throw new LanewayError('not_found', 'There is no such incident.')
  await endIncident(deps(c), c.get('agent'), id)
  return pageOf(c)
})

async function pageOf(c: Context<App>): Promise<Response> {
  return c.json(await incidentsPage(deps(c), c.get('agent').merchant))
}

async function noViewers(c: Context<App>, next: Next): Promise<void> {
  if (c.get('agent').role === 'viewer')
    throw new LanewayError('forbidden', 'Viewers cannot switch incidents on or off.')
  await next()
}

function deps(c: Context<App>) {
  return depsFor(c.env, c.get('agent').merchant)
}

/** A body comes from JSON, which has no `undefined`: what the schema calls optional is simply absent. */
function asStored<Stored>(body: unknown): Stored {
  return body as Stored
}
