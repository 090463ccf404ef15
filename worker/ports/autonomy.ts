import type { JournalEvent } from '../../shared/change.ts'
import type { DayOfEvidence, Trial } from '../../shared/evidence.ts'
import type { ConversationId, MerchantId } from '../../shared/ids.ts'
import type { Cell, CellStage } from '../../shared/stage.ts'

/** Stages, what earned or lost them, and the trials behind the numbers. */
export interface Autonomy {
  /** Every cell that has a stage of its own; only this one where it is named. */
  stages(merchant: MerchantId, cell?: Cell): Promise<CellStage[]>
  /** Moves a cell and notes it, in one transaction. */
  setStage(merchant: MerchantId, stage: CellStage, event: JournalEvent): Promise<void>
  /** Days of evidence since `day`, of one cell or of all. */
  evidence(merchant: MerchantId, since: number, cell?: Cell): Promise<DayOfEvidence[]>
  /** What the desk would have said in this conversation and nobody has compared yet, oldest first. */
  openTrials(merchant: MerchantId, conversation: ConversationId): Promise<Trial[]>
  /** The last one that was compared, and came out well enough. */
  lastAgreed(merchant: MerchantId, conversation: ConversationId): Promise<Trial | null>
  /** The merchants of this database in order of their ids, after one, for the daily review. */
  merchantsAfter(id: string, limit: number): Promise<MerchantId[]>
}
