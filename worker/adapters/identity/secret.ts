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
  return base64url.encode(
    await derivedSecret(sessionSecret, `${purpose}:${merchant}:${generation}`),
  )
}

/** HMAC-SHA256 of what a secret is for, under the Worker's own. */
export async function derivedSecret(
  sessionSecret: string,
  purpose: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(sessionSecret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(purpose)))
}
