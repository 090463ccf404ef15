const LONGEST_USER = 255

/**
 * The older way to name a customer: HMAC-SHA256 (RFC 2104) of the customer's id in lower-case hexadecimal, compared in
 * constant time. It never expires, so it proves the id and nothing else; what is sent along is not signed.
 */
export async function readLegacyHash(
  user: string,
  hash: string | null | undefined,
  key: string,
): Promise<'accept' | 'reject' | 'unverified'> {
  if (hash === undefined || hash === null) return 'unverified'
  const isUser = user.trim() !== '' && user.length <= LONGEST_USER && user.isWellFormed()
  if (!isUser || !/^[0-9a-f]{64}$/.test(hash) || key === '') return 'reject'
  const secret = await crypto.subtle.importKey(
    'raw',
    bytes(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const mac = Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
  return (await crypto.subtle.verify('HMAC', secret, mac, bytes(user))) ? 'accept' : 'reject'
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}
