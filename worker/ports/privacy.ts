import type { MerchantId } from '../../shared/ids.ts'
import type { Message } from '../../shared/message.ts'

/** What the desk itself keeps of a person, beside the store: found and taken out by e-mail address. */
export interface Privacy {
  /** Every conversation under this address, with what was said in it; at most 50 conversations and 1,000 messages. */
  collect(
    merchant: MerchantId,
    email: string,
  ): Promise<{ conversation: string; messages: Message[] }[]>
  /**
   * Takes the person out of conversations, tickets, ledgers and mails that have left, and notes a hash of the address, so
   * that a restored copy can be cleaned again. Safe to repeat. GDPR Art. 17.
   */
  erase(merchant: MerchantId, email: string, now: Date): Promise<void>
}
