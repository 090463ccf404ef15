import { Hono } from 'hono'
import { SettlePromise } from '../../../shared/api.ts'
import { LanewayError } from '../../../shared/error.ts'
import { isId, type PromiseId } from '../../../shared/ids.ts'
import type { Promises } from '../../../shared/promise.ts'
import { settlePromise } from '../../flow/settle-promise.ts'
import type { Agent } from '../../ports/agents.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'
import { readBody } from './body.ts'

type App = { Bindings: Env; Variables: { agent: Agent } }

/** What was promised to customers, under `/console/api`; the agent is known. */
export const promiseRoutes = new Hono<App>()

promiseRoutes.get('/promises', async (c) => {
  const { merchant } = c.get('agent')
  const page: Promises = { rows: await depsFor(c.env, merchant).promises.due(merchant) }
  return c.json(page)
})

promiseRoutes.post('/promises/:id', async (c) => {
  const agent = c.get('agent')
  if (agent.role === 'viewer')
    throw new LanewayError('forbidden', 'Viewers cannot settle promises.')
  const id = c.req.param('id')
  if (!isId('prm', id)) throw new LanewayError('not_found', 'There is no such promise.')
  const settled = await readBody(c, SettlePromise)
  await settlePromise(depsFor(c.env, agent.merchant), agent, id satisfies PromiseId, settled)
  return c.body(null, 204)
})
