/** A customer as the store exports them. `spent` is in minor units of the merchant's currency. */
export type StoredCustomer = {
  email: string
  vip: boolean
  optedIn: boolean
  orders: number
  spent: number
}

/** An e-mail address reduced for comparing: trimmed, lower case, NFKC. */
export function emailKey(email: string): string {
  return email.normalize('NFKC').trim().toLowerCase()
}

/** A postcode reduced for comparing: `sw1a 1aa` and `SW1A1AA` are the same, and so are `D-10115` and `10115`. */
export function postcodeKey(postcode: string): string {
  return postcode
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*[A-Z]{1,2}-(?=\d)/, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
