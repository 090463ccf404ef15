import type { JournalEvent } from '../../shared/change.ts'
import type { ConversationId, MerchantId, PromiseId } from '../../shared/ids.ts'
import type { Commitment, PromiseRow, Settlement } from '../../shared/promise.ts'

/** The ledger of what was promised to customers. Promises are made by `Conversations.commit`; this reads and settles them. */
export interface Ledger {
  /** Open promises, the longest overdue first: at most 200. */
  due(merchant: MerchantId): Promise<PromiseRow[]>
  /** Open promises of a conversation, in the order they are due. */
  open(merchant: MerchantId, conversation: ConversationId): Promise<Commitment[]>
  find(merchant: MerchantId, id: PromiseId): Promise<Commitment | null>
  /** Settles an open promise; one that is settled already stays as it is. */
  settle(merchant: MerchantId, settled: Settled, event: JournalEvent): Promise<void>
}

export type Settled = { promise: Commitment; as: Settlement; at: Date }
