/** An address as it is noted when somebody was erased: SHA-256 of the shop and the address. */
export async function emailHash(merchant: string, email: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${merchant}/${email}`)
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
