import type { Merchant } from '../../shared/merchant.ts'
import { webhooksFor } from '../../worker/wiring/identities.ts'
import { testEnv } from './desk.ts'
import { call } from './http.ts'
import { MERCHANT } from './shop.ts'

export type Signing = { merchant?: Merchant; at?: number; id?: string; secret?: string }

/** HMAC-SHA256 of `id.timestamp.body` in base64, as Standard Webhooks has it. */
export async function signatureOf(
  secret: string,
  { id, timestamp, body }: { id: string; timestamp: string; body: string },
): Promise<string> {
  const bytes = Uint8Array.from(atob(secret.replace('whsec_', '')), (one) => one.charCodeAt(0))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign'])
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, signed))
  return `v1,${btoa(String.fromCharCode(...mac))}`
}

/** What a shop's server would send along; `at` is seconds since the epoch. */
export async function headersFor(body: string, signing: Signing = {}) {
  const { merchant = MERCHANT, at = Math.floor(Date.now() / 1_000), id = 'msg_1' } = signing
  const secret = signing.secret ?? (await (await webhooksFor(testEnv)).secretOf(merchant))
  const timestamp = String(at)
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': await signatureOf(secret, { id, timestamp, body }),
  }
}

/** Reports to the desk as the shop's server does. */
export async function report(body: unknown, signing: Signing = {}, to = MERCHANT.id) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return call('POST', `/v1/webhooks/${to}/store/laneway`, text, await headersFor(text, signing))
}
