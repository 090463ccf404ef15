import type { Conversation } from '../../../shared/conversation.ts'
import { LanewayError } from '../../../shared/error.ts'
import { isNamed, type Identity } from '../../../shared/identity.ts'
import type { Address } from './thread.ts'

/** A shopper at the door with a key of this conversation; `named` where it was made after the shop named the customer. */
export type Caller = Address & { named: boolean }

/**
 * Whether the key still opens the conversation. One that was handed out to an unknown visitor does not open what has
 * become a known customer's: whoever had the browser before them may have kept it.
 */
export function opens({ named }: Pick<Caller, 'named'>, { memory }: Conversation): boolean {
  return named === isNamed(memory)
}

/** The conversation, if the key opens it. @throws LanewayError `unauthorised` */
export function openedBy(caller: Pick<Caller, 'named'>, conversation: Conversation): Conversation {
  if (!opens(caller, conversation)) throw wrongKey()
  return conversation
}

/** What a key is told that opens nothing, or nothing any more. */
export function wrongKey(): LanewayError {
  return new LanewayError('unauthorised', 'The token is missing or not valid.')
}

/**
 * The conversation, if the caller may say whose it is. An old key will do where the shop has signed as much as for the
 * new one: the answer that brought the new one may have been lost on its way. @throws LanewayError `unauthorised`
 */
export function mayName(
  caller: Pick<Caller, 'named'>,
  conversation: Conversation,
  identity: Identity,
): Conversation {
  if (opens(caller, conversation)) return conversation
  if (conversation.memory.verified && !identity.email) throw wrongKey()
  return conversation
}
