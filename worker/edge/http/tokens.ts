import { LanewayError } from '../../../shared/error.ts'
import { isId, type ConversationId, type MerchantId } from '../../../shared/ids.ts'
import { settingsOf, type Env } from '../../wiring/settings.ts'

export type Pass = { merchant: MerchantId; id: ConversationId }

const keys = new Map<string, Promise<CryptoKey>>()

/** The token of one conversation: it opens this conversation of this merchant and nothing else. HMAC-SHA256. */
export async function signToken(env: Env, { merchant, id }: Pass): Promise<string> {
  const subject = `${merchant}.${id}`
  const signature = await crypto.subtle.sign('HMAC', await keyOf(env), bytes(subject))
  return `${subject}.${toBase64Url(new Uint8Array(signature))}`
}

/** Reads a token. @throws LanewayError `unauthorised` when it is not one of ours */
export async function readToken(env: Env, token: string): Promise<Pass> {
  const [merchant = '', id = '', signature = '', ...rest] = token.slice(0, 300).split('.')
  const mac = fromBase64Url(signature)
  if (rest.length > 0 || !mac || !isId('mer', merchant) || !isId('cvs', id)) throw wrongToken()
  const valid = await crypto.subtle.verify(
    'HMAC',
    await keyOf(env),
    mac,
    bytes(`${merchant}.${id}`),
  )
  if (!valid) throw wrongToken()
  return { merchant, id }
}

function wrongToken(): LanewayError {
  return new LanewayError('unauthorised', 'The token is missing or not valid.')
}

function keyOf(env: Env): Promise<CryptoKey> {
  const secret = settingsOf(env).sessionSecret
  if (!secret)
    throw new LanewayError('unavailable', 'Conversations are not configured; see /health.', {
      retryAfter: 60,
    })
  const known = keys.get(secret)
  if (known) return known
  const key = crypto.subtle.importKey(
    'raw',
    bytes(`token:${secret}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  )
  keys.set(secret, key)
  return key
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

function toBase64Url(data: Uint8Array): string {
  return btoa(String.fromCharCode(...data))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]{43}$/.test(text)) return undefined
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  )
}
