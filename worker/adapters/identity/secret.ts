import { base64url } from 'jose'

/**
 * The secret a shop signs with, derived and never stored: HMAC-SHA256 of shop and generation under the Worker's own
 * secret, so that none tells anything of another. Tokens and hashes have secrets of their own: with one for both, a
 * customer who may choose their id could choose the head of a token, and its hash would be the signature.
 */
export async function identitySecret(
  sessionSecret: string,
  merchant: string,
  { generation, use }: { generation: number; use: 'token' | 'hash' },
): Promise<string> {
  const purpose = use === 'token' ? 'identity' : 'identity-hash'
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(sessionSecret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const mac = await crypto.subtle.sign(
    'HMAC',
    key,
    encoder.encode(`${purpose}:${merchant}:${generation}`),
  )
  return base64url.encode(new Uint8Array(mac))
}
