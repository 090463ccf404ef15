import type { JournalEvent } from '../../../shared/change.ts'
import type { Statement } from './database.ts'

/** The statement that appends events; `conversation` is null for what is not about one. */
export function journalStatement(
  merchant: string,
  conversation: string | null,
  events: JournalEvent[],
): Statement {
  return {
    sql: `INSERT INTO journal (id, merchant_id, conversation_id, kind, at, actor, data) VALUES ${events.map(() => '(?, ?, ?, ?, ?, ?, ?)').join(', ')}`,
    values: events.flatMap((event) => [
      event.id,
      merchant,
      conversation,
      event.kind,
      event.at.getTime(),
      event.actor,
      JSON.stringify(event.data),
    ]),
  }
}
