import { LanewayError } from '../../../shared/error.ts'
import type { Codes } from '../../ports/codes.ts'

const keys = new Map<string, Promise<CryptoKey>>()

/** Codes by HMAC-SHA256 with dynamic truncation, as HOTP makes them: RFC 4226, section 5.3. */
export function hmacCodes(secret: string | undefined): Codes {
  async function sign(parts: unknown[]): Promise<ArrayBuffer> {
    if (!secret) throw new LanewayError('unavailable', 'Codes are not configured; see /health.')
    const text = new TextEncoder().encode(JSON.stringify(parts))
    return crypto.subtle.sign('HMAC', await keyOf(secret), text)
  }

  return {
    async of(merchant, email, hour) {
      const signature = await sign([merchant, email, hour])
      const bytes = new DataView(signature)
      const offset = bytes.getUint8(31) & 0xf
      return String((bytes.getUint32(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
    },
    async keyFor(merchant, email, hour) {
      const name = new Uint8Array(await sign(['key', merchant, email, hour])).slice(0, 16)
      return `code:${Array.from(name, (byte) => byte.toString(16).padStart(2, '0')).join('')}`
    },
  }
}

function keyOf(secret: string): Promise<CryptoKey> {
  const known = keys.get(secret)
  if (known) return known
  const key = crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(`code:${secret}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  keys.set(secret, key)
  return key
}
