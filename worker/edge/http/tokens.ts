import { LanewayError } from '../../../shared/error.ts'
import { isId } from '../../../shared/ids.ts'
import { settingsOf, type Env } from '../../wiring/settings.ts'
import { wrongKey, type Caller } from '../room/caller.ts'

/** Stands in the token of a conversation whose customer the shop has named. */
const NAMED = 'named'

const keys = new Map<string, Promise<CryptoKey>>()

/** The token of one conversation: it opens this conversation of this merchant and nothing else. HMAC-SHA256. */
export async function signToken(env: Env, caller: Caller): Promise<string> {
  const subject = subjectOf(caller)
  const signature = await crypto.subtle.sign('HMAC', await keyOf(env), bytes(subject))
  return `${subject}.${toBase64Url(new Uint8Array(signature))}`
}

/** Reads a token. @throws LanewayError `unauthorised` when it is not one of ours */
export async function readToken(env: Env, token: string): Promise<Caller> {
  const [merchant = '', id = '', ...rest] = token.slice(0, 300).split('.')
  const mac = fromBase64Url(rest.pop() ?? '')
  const isToken = rest.length === 0 || (rest.length === 1 && rest[0] === NAMED)
  if (!isToken || !mac || !isId('mer', merchant) || !isId('cvs', id)) throw wrongKey()
  const caller = { merchant, id, named: rest.length === 1 }
  const valid = await crypto.subtle.verify('HMAC', await keyOf(env), mac, bytes(subjectOf(caller)))
  if (!valid) throw wrongKey()
  return caller
}

function subjectOf({ merchant, id, named }: Caller): string {
  return named ? `${merchant}.${id}.${NAMED}` : `${merchant}.${id}`
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
