import { SELF } from 'cloudflare:test'
import { SignJWT } from 'jose'
import type { StartedConversation } from '../../shared/api.ts'
import type { Memory } from '../../shared/conversation.ts'
import { identitiesFor } from '../../worker/wiring/identities.ts'
import { testEnv } from './desk.ts'
import { call } from './http.ts'
import { bytes } from './identity.ts'
import { MERCHANT } from './shop.ts'

export type NamedChat = { id: string; token: string; auth: Record<string, string> }

/** What the test shop's server signs with. */
export const secrets = await (await identitiesFor(testEnv)).secretsOf(MERCHANT)

type Claims = { sub?: string; email?: string | null; aud?: string; exp?: string }

/** A token as the shop's server makes it, for Maria unless the test says otherwise. */
export function tokenOf(claims: Claims = {}, key = secrets.token): Promise<string> {
  const { sub = 'c-1', email = 'maria@mail.example', aud = 'mer_test', exp = '1h' } = claims
  return new SignJWT(email === null ? {} : { email })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(sub)
    .setAudience(aud)
    .setIssuedAt()
    .setExpirationTime(exp)
    .sign(bytes(key))
}

export function start(identity: unknown): Promise<Response> {
  return call('POST', '/v1/conversations', { merchant: 'mer_test', language: 'en', identity })
}

/** A conversation begun with an identity. */
export async function opened(identity: unknown): Promise<NamedChat> {
  const started = (await (await start(identity)).json()) as StartedConversation
  return { id: started.conversation.id, token: started.token, auth: bearer(started.token) }
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` }
}

/** Names the customer of a conversation that is under way. */
export function name(chat: Pick<NamedChat, 'id' | 'auth'>, identity: unknown): Promise<Response> {
  return call('POST', `/v1/conversations/${chat.id}/identity`, { identity }, chat.auth)
}

export function readBy(chat: Pick<NamedChat, 'id' | 'auth'>, auth = chat.auth): Promise<Response> {
  return call('GET', `/v1/conversations/${chat.id}/messages`, undefined, auth)
}

export function askSocket({ id, token }: Pick<NamedChat, 'id' | 'token'>): Promise<Response> {
  return SELF.fetch(`https://desk.example/v1/conversations/${id}/socket`, {
    headers: { upgrade: 'websocket', 'sec-websocket-protocol': `laneway, ${token}` },
  })
}

/** What the record says of the customer. */
export async function storedOf({ id }: { id: string }) {
  const row = await testEnv.DB.prepare('SELECT * FROM conversations WHERE id = ?')
    .bind(id)
    .first<{ memory: string; customer_email: string | null }>()
  const memory = JSON.parse(row?.memory ?? '{}') as Memory
  return { named: memory.named, verified: memory.verified, email: row?.customer_email ?? null }
}
