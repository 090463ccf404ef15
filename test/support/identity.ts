import { base64url } from 'jose'
import { NOW } from './shop.ts'

export const KEY = 'a key of the tests that nobody else has'
export const OTHER_KEY = 'another key of the tests, of another shop'
export const HEAD = { alg: 'HS256', typ: 'JWT' }

/** `NOW` as tokens count: seconds since the epoch. */
export const at = NOW.getTime() / 1_000

/** Signs anything under any header, as a library with no scruples would. */
export async function forge(
  claims: unknown,
  header: unknown = HEAD,
  key = KEY,
  hash = 'SHA-256',
): Promise<string> {
  const signed = [header, claims].map((part) => base64url.encode(textOf(part))).join('.')
  return `${signed}.${base64url.encode(await macOf(signed, key, hash))}`
}

/** The older hash of a customer's id. */
export async function hashOf(user: string, key = KEY): Promise<string> {
  const mac = await macOf(user, key, 'SHA-256')
  return Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function macOf(said: string, key: string, hash: string): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash }
  const secret = await crypto.subtle.importKey('raw', bytes(key), algorithm, false, ['sign'])
  return new Uint8Array(await crypto.subtle.sign('HMAC', secret, bytes(said)))
}

function textOf(part: unknown): string {
  return typeof part === 'string' ? part : JSON.stringify(part)
}

export function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
