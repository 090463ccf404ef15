import type { OutboxItem } from '../../../shared/change.ts'
import type { Statement } from './database.ts'

/** Puts items into the outbox, each once for ever by its key; only while `where` holds, if it is given. */
export function outboxOnce(
  merchant: string,
  items: OutboxItem[],
  now: Date,
  where: Statement = { sql: 'true', values: [] },
): Statement {
  const rows = items.map(({ key, kind, body, due }) => ({ key, kind, body, due: due.getTime() }))
  return {
    sql: `INSERT INTO outbox (key, merchant_id, kind, body, due_at, attempts, created_at)
      SELECT value ->> '$.key', ?, value ->> '$.kind', value -> '$.body', value ->> '$.due', 0, ?
      FROM json_each(?) WHERE ${where.sql} ON CONFLICT (key) DO NOTHING`,
    values: [merchant, now.getTime(), JSON.stringify(rows), ...where.values],
  }
}
