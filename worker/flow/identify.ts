import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { emailKey } from '../../shared/customer.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Identity } from '../../shared/identity.ts'
import type { Deps } from './deps.ts'
import { advance, changeOf, type Turn } from './turn.ts'

/**
 * The shop has signed who the customer of this conversation is: an anonymous one becomes theirs, their own stays as it
 * is. @throws LanewayError `conflict` where it is somebody else's
 */
export async function identify(
  deps: Deps,
  conversation: Conversation,
  identity: Identity,
): Promise<Turn> {
  if (isAnother(conversation, identity))
    throw new LanewayError('conflict', 'This conversation belongs to another customer.', {
      field: 'identity',
    })
  if (isKnown(conversation, identity)) return { conversation, messages: [] }
  const after = advance(conversation, nameCustomer(conversation, identity))
  const { email } = identity
  const change: Change = {
    ...changeOf(conversation, after),
    ...(email && conversation.owner.kind !== 'desk' && { ticket: { kind: 'learn', email } }),
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: 'customer.named',
        at: deps.clock.now(),
        actor: 'customer',
        data: { subject: identity.subject, verified: email !== undefined },
      },
    ],
  }
  await deps.conversations.commit(change)
  return { conversation: after, messages: [] }
}

/** What of a conversation changes once the shop has named its customer: level 2 where it has signed an address too. */
export function nameCustomer(
  { memory }: Conversation,
  { subject, email }: Identity,
): Pick<Conversation, 'memory' | 'customerEmail'> {
  if (!email) return { memory: { ...memory, named: subject } }
  const verified = { email, by: 'token' as const, subject }
  return { memory: { ...memory, named: subject, verified }, customerEmail: email }
}

/** An address that was verified belongs to one customer; without an address nobody can say that it is the same one. */
function isAnother({ memory }: Conversation, { subject, email }: Identity): boolean {
  const { named, verified } = memory
  if (named !== undefined && named !== subject) return true
  if (!verified) return false
  if (email) return emailKey(verified.email) !== emailKey(email)
  return named === undefined
}

/** Nothing new: named by this id, and by this address or without one. */
function isKnown({ memory }: Conversation, { subject, email }: Identity): boolean {
  if (memory.named !== subject) return false
  return email === undefined || memory.verified?.by === 'token'
}
