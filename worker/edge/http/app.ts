import { Hono } from 'hono'
import { LanewayError } from '../../../shared/error'
import type { Env } from '../../wiring/settings'
import { consoleApi } from './console'
import { toErrorResponse } from './errors'
import { health } from './health'
import { importer } from './import'
import { servePage } from './pages'
import { shopper } from './shopper'

/** The HTTP door. */
export const app = new Hono<{ Bindings: Env }>()

app.onError(toErrorResponse)
app.route('/health', health)
app.route('/v1/import', importer)
app.route('/v1', shopper)
app.all('/v1/*', () => {
  throw new LanewayError('not_found', 'There is no such call; see /openapi.json.')
})
app.route('/console/api', consoleApi)
app.get('/openapi.json', async (c) =>
  c.json((await import('./openapi')).openApi(new URL(c.req.url).origin)),
)
app.get('*', servePage)
app.notFound(() => {
  throw new LanewayError('not_found', 'There is no such page.')
})
