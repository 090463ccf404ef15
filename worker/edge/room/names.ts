import { newId, type ConversationId } from '../../../shared/ids.ts'

/** A new conversation's name: 128 random bits, so it cannot be guessed. */
export function randomConversation(): ConversationId {
  return newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
}
