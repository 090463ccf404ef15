import { Hono } from 'hono'
import { depsForAllShards } from '../../wiring/deps.ts'
import { settingsOf, type Env } from '../../wiring/settings.ts'

/** `/health`: what is configured wrongly, whether the database answers, and how much work lies unfinished. */
export const health = new Hono<{ Bindings: Env }>()

health.get('/', async (c) => {
  const { problems } = settingsOf(c.env)
  const now = new Date()
  const backlog = await Promise.all(
    depsForAllShards(c.env).map((deps) => deps.backlog.depth(now)),
  ).catch(() => null)
  const ok = problems.length === 0 && backlog !== null
  return c.json(
    { ok, problems, database: backlog ? 'ok' : 'unavailable', backlog: backlog ?? [] },
    ok ? 200 : 503,
    {
      'Cache-Control': 'no-store',
    },
  )
})
