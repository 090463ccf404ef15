import type { Memory } from './conversation.ts'

/** Who the shop says its customer is: its own id of them, and their address where a signed token holds one. */
export type Identity = { subject: string; email?: string }

/** The older way: the customer's id with its hash. An id without a hash says nothing. */
export type HashedIdentity = { user: string; hash?: string | null | undefined }

/** What a storefront hands over: a signed token, or a hashed id. */
export type OfferedIdentity = string | HashedIdentity

/** Whether the shop has named the customer: then only a key made since then opens the conversation. */
export function isNamed({ named }: Memory): boolean {
  return named !== undefined
}
