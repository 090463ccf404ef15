import type { Change } from '../../shared/change.ts'
import type { Contact } from '../../shared/contact.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { ContactId, ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Message } from '../../shared/message.ts'

/** The record of all conversations. */
export interface Conversations {
  /** The conversation, or null where this merchant has none of that id. */
  load(merchant: MerchantId, id: ConversationId): Promise<Conversation | null>
  /**
   * Makes the whole change real or none of it.
   * @throws LanewayError `conflict` when somebody else wrote first or an id exists, `too_many` when proofs were checked
   * and five have failed already in 15 minutes
   */
  commit(change: Change): Promise<void>
  /** Messages after `after` in order, at most 200. */
  messages(merchant: MerchantId, id: ConversationId, after: number): Promise<Message[]>
  /** The last messages, oldest first. */
  transcript(merchant: MerchantId, id: ConversationId, last: number): Promise<Message[]>
  /** What was answered to a message already stored under this client id: itself and the replies to it. */
  exchange(merchant: MerchantId, id: ConversationId, messageId: string): Promise<Exchange | null>
  /** Whether a message of a customer or an agent is stored under this client id. */
  has(merchant: MerchantId, id: ConversationId, messageId: string): Promise<boolean>
  /** Whether the customer has rated it before. */
  isRated(merchant: MerchantId, id: ConversationId): Promise<boolean>
  /** A contact by its id, with the customer's messages in it. */
  contact(
    merchant: MerchantId,
    id: ContactId,
  ): Promise<{ contact: Contact; messages: Message[] } | null>
  /** Counts one more try to finish a contact and moves its due time; answers how many tries there were. */
  retryContact(merchant: MerchantId, id: ContactId, due: Date): Promise<number>
  /** Finds a contact by the sender's id for it, e.g. a mail's fingerprint. */
  findExternal(merchant: MerchantId, channel: string, externalId: string): Promise<Contact | null>
}

export type Exchange = { contact: Contact; messages: Message[] }
