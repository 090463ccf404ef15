import { Hono } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import type { Env } from '../../wiring/settings.ts'
import { consoleApi } from './console.ts'
import { toErrorResponse } from './errors.ts'
import { health } from './health.ts'
import { importer } from './import.ts'
import { mailbox } from './mailbox.ts'
import { servePage } from './pages.ts'
import { shopper } from './shopper.ts'
import { webhooks } from './webhooks.ts'

/** The HTTP door. */
export const app = new Hono<{ Bindings: Env }>()

app.onError(toErrorResponse)
app.route('/health', health)
app.route('/demo/mailbox', mailbox)
app.route('/v1/import', importer)
app.route('/v1/webhooks', webhooks)
app.route('/v1', shopper)
app.all('/v1/*', () => {
  throw new LanewayError('not_found', 'There is no such call; see /openapi.json.')
})
app.route('/console/api', consoleApi)
app.get('/openapi.json', async (c) =>
  c.json((await import('./openapi.ts')).openApi(new URL(c.req.url).origin)),
)
app.get('*', servePage)
app.notFound(() => {
  throw new LanewayError('not_found', 'There is no such page.')
})
