import type { Context, Next } from 'hono'
import { LanewayError } from '../../../shared/error.ts'
import type { MerchantId } from '../../../shared/ids.ts'
import { depsFor } from '../../wiring/deps.ts'
import type { Env } from '../../wiring/settings.ts'

type App = { Bindings: Env }

/** Answers preflights for any page; the call itself is then checked against the merchant's own list. */
export async function cors(c: Context<App>, next: Next): Promise<Response | void> {
  const origin = c.req.header('origin')
  if (origin && c.req.method === 'OPTIONS') {
    return c.body(null, 204, {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Methods': 'GET, POST',
      'Access-Control-Allow-Headers': 'authorization, content-type',
      'Access-Control-Max-Age': '86400',
      Vary: 'Origin',
    })
  }
  await next()
  // A socket's answer is handed through as it is: a copy would lose the socket.
  if (origin && c.res.status !== 101) {
    c.header('Access-Control-Allow-Origin', origin)
    c.header('Access-Control-Expose-Headers', 'Retry-After')
    c.header('Vary', 'Origin')
  }
}

/**
 * Refuses pages the merchant has not listed. This keeps foreign sites from embedding the widget; it proves nothing
 * about the caller, so it stands in for no authentication. @throws LanewayError `forbidden`, `not_found`
 */
export async function checkOrigin(c: Context<App>, merchant: MerchantId): Promise<void> {
  const origin = c.req.header('origin')
  if (!origin || origin === new URL(c.req.url).origin) return
  const found = await depsFor(c.env, merchant).merchants.find(merchant)
  if (!found) throw new LanewayError('not_found', 'There is no such shop.', { field: 'merchant' })
  if (!found.origins.includes(origin))
    throw new LanewayError('forbidden', 'This page may not use this desk.')
}
