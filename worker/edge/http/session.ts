import { Hono } from 'hono'
import * as z from 'zod/mini'
import { LanewayError } from '../../../shared/error.ts'
import { LIMITS } from '../../../shared/limits.ts'
import type { Agent } from '../../ports/agents.ts'
import { depsFor } from '../../wiring/deps.ts'
import { settingsOf, type Env } from '../../wiring/settings.ts'
import { demoCode, signInFor } from '../../wiring/sign-in.ts'
import { readBody } from './body.ts'

const Code = z.strictObject({ email: z.email().check(z.maxLength(254)) })
const SignIn = z.strictObject({
  email: z.email().check(z.maxLength(254)),
  code: z.string().check(z.regex(/^\d{6}$/)),
})

const DEMO_OWNER = 'owner@demo.laneway.example'

/** Sign-in by e-mail code. The answers do not tell whether an address is known. */
export const signInRoutes = new Hono<{ Bindings: Env }>()

signInRoutes.get('/sign-in', (c) =>
  c.json(settingsOf(c.env).demo ? { demo: { email: DEMO_OWNER } } : {}),
)

signInRoutes.post('/sign-in/code', async (c) => {
  const { email } = await readBody(c, Code)
  const { agents, limits, clock } = depsFor(c.env, undefined)
  const full = await limits.hit(`code:${email.toLowerCase()}`, LIMITS.signInCodes, clock.now())
  const agent = full ? null : await agents.byEmail(email)
  const { demo } = settingsOf(c.env)
  const sending =
    agent && signInFor(c.env, originOf(c.req.url)).then((signIn) => signIn.sendCode(agent.email))
  // Not waited for, so that the time it takes does not tell whether the address is known; the demo shows the code.
  if (sending && demo) await sending
  else if (sending) c.executionCtx.waitUntil(sending)
  const code = demo ? demoCode(email) : undefined
  return c.json(code ? { demo: { code } } : {})
})

signInRoutes.post('/sign-in', async (c) => {
  const { email, code } = await readBody(c, SignIn)
  const { agents, limits, clock } = depsFor(c.env, undefined)
  if (await limits.hit(`sign-in:${email.toLowerCase()}`, LIMITS.signIns, clock.now())) {
    throw new LanewayError('too_many', 'Too many tries. Please wait a quarter of an hour.', {
      retryAfter: 900,
    })
  }
  const agent = await agents.byEmail(email)
  const signIn = agent && (await signInFor(c.env, originOf(c.req.url)))
  const cookies = agent && signIn ? await signIn.signIn(agent.email, code) : null
  if (!cookies) throw new LanewayError('unauthorised', 'That code is wrong or too old.')
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
  return c.body(null, 204)
})

signInRoutes.post('/sign-out', async (c) => {
  const signIn = await signInFor(c.env, originOf(c.req.url))
  for (const cookie of await signIn.signOut(c.req.raw.headers))
    c.header('Set-Cookie', cookie, { append: true })
  return c.body(null, 204)
})

/** The agent behind a request. @throws LanewayError `unauthorised` */
export async function agentOf(env: Env, request: Request): Promise<Agent> {
  const hasCookie = request.headers.get('cookie')?.includes('laneway=') ?? false
  const signIn = hasCookie ? await signInFor(env, originOf(request.url)) : undefined
  const email = await signIn?.emailOf(request.headers)
  const agent = email ? await depsFor(env, undefined).agents.byEmail(email) : null
  if (!agent) throw new LanewayError('unauthorised', 'Please sign in.')
  return agent
}

function originOf(url: string): string {
  return new URL(url).origin
}
