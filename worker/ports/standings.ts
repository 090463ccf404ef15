import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Cell } from '../../shared/stage.ts'
import type { Standing } from '../../shared/standing.ts'

export type StandingQuery = {
  conversation: ConversationId
  cell: Cell
  /** The address that was given, as `emailKey` makes it. */
  email?: string
  /** Short keys of the orders that were named: their customers are looked up too. */
  orders: string[]
  now: Date
}

/** What holds for a contact when it is decided, in one round trip. */
export interface Standings {
  of(merchant: MerchantId, query: StandingQuery): Promise<Standing>
}
