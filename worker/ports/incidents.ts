import type { JournalEvent, OutboxItem } from '../../shared/change.ts'
import type { IncidentId, MerchantId } from '../../shared/ids.ts'
import type { Incident, IncidentRow } from '../../shared/incident.ts'

/** The last order that was looked at, by the time it was placed and its full key. */
export type OrderCursor = { at: Date; key: string }

/** What troubles many customers at once. Active ones are also read with `Standings`. */
export interface Incidents {
  /** Begins it; orders are looked for from `due` on, where it names any. */
  start(incident: Incident, due: Date | null, event: JournalEvent): Promise<void>
  /** Ends it and takes back every mail of it that has not left. Null where there is none that is active. */
  end(
    merchant: MerchantId,
    id: IncidentId,
    ending: { by: string; at: Date; event: JournalEvent },
  ): Promise<Incident | null>
  find(merchant: MerchantId, id: IncidentId): Promise<Incident | null>
  /** Active ones first, then the latest; at most 50. */
  list(merchant: MerchantId): Promise<IncidentRow[]>
  due(now: Date, limit: number): Promise<{ merchant: MerchantId; id: IncidentId }[]>
  /** Takes it for one page of orders: the next try is not before `until`. Null when it is done, taken or over. */
  take(
    merchant: MerchantId,
    id: IncidentId,
    now: Date,
    until: Date,
  ): Promise<{ incident: Incident; after?: OrderCursor } | null>
  /**
   * Puts the mails of a page into the outbox, each once by its key, and notes how far it got; `after` is null at the end.
   * Nothing happens where the incident is over.
   */
  written(
    merchant: MerchantId,
    id: IncidentId,
    page: { mails: OutboxItem[]; after: OrderCursor | null; now: Date },
  ): Promise<void>
}
