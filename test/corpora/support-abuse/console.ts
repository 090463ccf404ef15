import { createHmac } from 'node:crypto'
import { SignJWT } from 'jose'
import type { IdentityPage } from '../../../shared/api.ts'
import type { Served } from './desk.ts'
import { OWNER, SHOP } from './shop.ts'

/** The shop's owner, signed in at the console. */
export type Owner = {
  post(path: string, body: object): Promise<number>
  /** What the shop's server would hand to the chat of this customer. */
  tokenFor(email: string): Promise<string>
  /** What the shop's store reports, signed by it. @throws where the door does not take it */
  report(event: object): Promise<void>
}

/** Signs in by the code that the demo shows. */
export async function signIn({ url }: Served): Promise<Owner> {
  const headers: Record<string, string> = {
    'x-laneway': 'console',
    'content-type': 'application/json',
  }
  const call = (path: string, body?: object) =>
    fetch(new URL(`/console/api/${path}`, url), {
      headers,
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    })
  const asked = await call('sign-in/code', { email: OWNER })
  const { demo } = (await asked.json()) as { demo?: { code: string } }
  const signed = await call('sign-in', { email: OWNER, code: demo?.code ?? '' })
  headers['cookie'] = signed.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
  const { secret, webhookSecret } = (await (await call('identity')).json()) as IdentityPage
  return {
    post: async (path, body) => (await call(path, body)).status,
    tokenFor: (email) =>
      new SignJWT({ email })
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(email)
        .setAudience(SHOP)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(secret)),
    report: (event) => report(url, webhookSecret, event),
  }
}

/** By Standard Webhooks, as the store would. */
async function report(url: URL, secret: string, event: object): Promise<void> {
  const body = JSON.stringify({ events: [{ id: crypto.randomUUID(), at: now(), ...event }] })
  const id = crypto.randomUUID()
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const signature = createHmac('sha256', Buffer.from(secret.replace('whsec_', ''), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')
  const response = await fetch(new URL(`/v1/webhooks/${SHOP}/store/laneway`, url), {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  })
  if (!response.ok) throw new Error(await response.text())
}

function now(): string {
  return new Date().toISOString()
}

/** The ticket of a conversation. */
export async function ticketOf({ rows }: Served, conversation: string): Promise<string> {
  const [ticket] = await rows<{ id: string }>(
    'SELECT id FROM tickets WHERE conversation_id = ?',
    conversation,
  )
  if (!ticket) throw new Error(`no ticket for ${conversation}`)
  return ticket.id
}
