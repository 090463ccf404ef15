import type { ContactId, ConversationId, MerchantId } from '../../shared/ids.ts'
import type { OutboxItem } from '../../shared/change.ts'

export type DueContact = {
  merchant: MerchantId
  conversation: ConversationId
  id: ContactId
  attempts: number
}
export type DueConversation = { merchant: MerchantId; id: ConversationId }

/** Unfinished work, oldest first, for the sweeper and the queues. */
export interface Backlog {
  dueContacts(now: Date, limit: number): Promise<DueContact[]>
  dueConversations(now: Date, limit: number): Promise<DueConversation[]>
  dueOutbox(now: Date, limit: number): Promise<string[]>
  /** Takes an outbox item for one try: the next try is not before `until`. Null when it is done or taken. */
  takeOutbox(
    key: string,
    now: Date,
    until: Date,
  ): Promise<(OutboxItem & { merchant: MerchantId; attempts: number }) | null>
  /** It was sent; or, with a note, nobody needs it any more. */
  outboxDone(key: string, now: Date, note?: string): Promise<void>
  /** Schedules the next try, or gives up for good where `due` is null. */
  outboxFailed(key: string, error: string, due: Date | null, now: Date): Promise<void>
  /** Drops what is kept for a while only and has had its time. */
  forgetExpired(now: Date): Promise<void>
  /** Unfinished and dead items, for `/health`. */
  depth(
    now: Date,
  ): Promise<{ contacts: number; outbox: number; dead: number; oldestSeconds: number }>
}
