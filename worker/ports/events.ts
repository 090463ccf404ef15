import type { OutboxItem } from '../../shared/change.ts'
import type { StoreEvent } from '../../shared/event.ts'
import type { MerchantId } from '../../shared/ids.ts'

/** What became of an event: the mails that follow from it, or why none does. */
export type EventOutcome = { mails: OutboxItem[] } | { because: string }

/** What stores and carriers report, kept until it is worked, and a while longer so that none is worked twice. */
export interface Events {
  /** Stores those that are new, due now. @returns their ids */
  receive(merchant: MerchantId, events: StoreEvent[], now: Date): Promise<string[]>
  due(now: Date, limit: number): Promise<{ merchant: MerchantId; id: string }[]>
  /** Takes an event for one try: the next try is not before `until`. Null when it is done or taken. */
  take(
    merchant: MerchantId,
    id: string,
    now: Date,
    until: Date,
  ): Promise<{ event: StoreEvent; attempts: number } | null>
  /** Notes the outcome and puts its mails into the outbox, each once by its key, in one transaction. */
  done(merchant: MerchantId, id: string, outcome: EventOutcome, now: Date): Promise<void>
  /** Schedules the next try. */
  later(merchant: MerchantId, id: string, due: Date): Promise<void>
  /** Drops what was worked before this moment. */
  forget(before: Date): Promise<void>
}
