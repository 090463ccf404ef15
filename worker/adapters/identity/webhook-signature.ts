import type { Delivery } from '../../ports/webhooks.ts'

/** Seconds between the sender's clock and ours, either way. */
const TOLERANCE = 300
/** A sender that changes its secret signs with both; more are nobody's. */
const MOST_SIGNATURES = 10

/**
 * Whether a delivery was signed with this secret just now, by Standard Webhooks: one of the `v1` signatures is the base64
 * HMAC-SHA256 of `id.timestamp.body`, compared in constant time, and the time is within five minutes.
 * https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function isSignedWith(
  secret: Uint8Array<ArrayBuffer>,
  { id, timestamp, signatures, body }: Delivery,
  now: Date,
): Promise<boolean> {
  if (secret.length === 0 || !/^[\x21-\x7e]{1,255}$/.test(id) || !/^\d{1,12}$/.test(timestamp))
    return false
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > TOLERANCE) return false
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', secret, algorithm, false, ['verify'])
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const offered = signatures
    .split(' ')
    .slice(0, MOST_SIGNATURES)
    .flatMap((signature) => macIn(signature) ?? [])
  const fits = await Promise.all(
    offered.map((mac) => crypto.subtle.verify('HMAC', key, mac, signed)),
  )
  return fits.includes(true)
}

/** The 32 bytes behind `v1,`; undefined for another version and for what is no base64. */
function macIn(signature: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = /^v1,([A-Za-z0-9+/]{43}=)$/.exec(signature)?.[1]
  return base64 === undefined ? undefined : bytesOf(base64)
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
}
