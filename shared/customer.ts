import type { Money } from './money.ts'
import type { Address } from './order.ts'

/** A customer as the store exports them. `spent` is in minor units of the merchant's currency. */
export type StoredCustomer = {
  email: string
  vip: boolean
  optedIn: boolean
  orders: number
  spent: number
  /** What the store knows beyond the counts. */
  profile?: Omit<Customer, 'email'>
}

/** How a customer pays. A gift card has a balance. */
export type PaymentMethod = {
  id: string
  kind: 'card' | 'paypal' | 'gift_card' | 'other'
  /** As the customer knows it: the brand, the last four digits. */
  label?: string
  balance?: Money
}

/** A customer as the store keeps them. */
export type Customer = {
  email: string
  name?: string
  address?: Address
  methods: PaymentMethod[]
  points?: number
  newsletter?: boolean
  /** Has an account to sign in to. */
  account?: boolean
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
