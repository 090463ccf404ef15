import { emailKey } from '../../../shared/customer.ts'
import type { Conversation, Memory } from '../../../shared/conversation.ts'
import type { Looked } from './known.ts'

/** The address that is the customer's beyond doubt: verified before, or by the code typed just now. */
export function verifiedAddress(
  { memory }: Pick<Conversation, 'memory'>,
  { justVerified }: Pick<Looked, 'justVerified'>,
): string | undefined {
  const email = isSecond(memory, justVerified)
    ? memory.verified?.email
    : (justVerified ?? memory.verified?.email)
  return email === undefined ? undefined : emailKey(email)
}

/** The memory with the address that was verified just now; the code has done its work. */
export function withVerified(
  memory: Memory,
  { justVerified }: Pick<Looked, 'justVerified'>,
): Memory {
  if (justVerified === undefined) return memory
  const { code: _used, ...rest } = memory
  if (isSecond(memory, justVerified))
    return { ...rest, details: { ...rest.details, confirmed: justVerified } }
  return { ...rest, verified: { email: justVerified, by: 'code' } }
}

/** A code for another address of a customer who is known already shows that this one is theirs, too, and no more. */
function isSecond({ verified, details }: Memory, just: string | undefined): boolean {
  return (
    verified !== undefined &&
    just !== undefined &&
    verified.email !== just &&
    details?.email === just
  )
}
