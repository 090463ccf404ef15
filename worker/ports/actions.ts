import type { ActionRecord } from '../../shared/action-record.ts'
import type { ActionId, ConversationId, MerchantId } from '../../shared/ids.ts'

export type DueAction = { merchant: MerchantId; conversation: ConversationId; id: ActionId }

/** The records of actions. They are written by `Conversations.commit`, together with what is told about them. */
export interface Actions {
  find(merchant: MerchantId, id: ActionId): Promise<ActionRecord | null>
  /** Actions of a conversation, newest first, at most 20. */
  of(merchant: MerchantId, conversation: ConversationId): Promise<ActionRecord[]>
  /** Takes a committed action for one try, the next not before `until`; null where it is settled or taken. */
  take(
    merchant: MerchantId,
    id: ActionId,
    now: Date,
    until: Date,
  ): Promise<{ record: ActionRecord; attempts: number } | null>
  /** Moves the next try. */
  postpone(merchant: MerchantId, id: ActionId, due: Date): Promise<void>
  due(now: Date, limit: number): Promise<DueAction[]>
}
