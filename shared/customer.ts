/** An e-mail address reduced for comparing: trimmed, lower case, NFKC. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** A postcode reduced for comparing: `sw1a 1aa` and `SW1A1AA` are the same. */
export function postcodeKey(postcode: string): string {
  return postcode
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
