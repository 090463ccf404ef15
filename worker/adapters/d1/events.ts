import type { StoreEvent } from '../../../shared/event.ts'
import type { MerchantId } from '../../../shared/ids.ts'
import type { Events } from '../../ports/events.ts'
import type { Database, Rows, Statement } from './database.ts'
import { outboxOnce } from './outbox.ts'

/** Reported events in D1; a worked one keeps only what became of it. */
export function d1Events(database: Database): Events {
  const run = async (sql: string, values: Statement['values']): Promise<Rows> =>
    (await database.run([{ sql, values }]))[0] ?? []
  return {
    async receive(merchant, events, now) {
      const rows = await run(RECEIVE, [
        merchant,
        now.getTime(),
        now.getTime(),
        JSON.stringify(events),
      ])
      return rows.map(({ id }) => String(id))
    },
    async due(now, limit) {
      const rows = await run(
        'SELECT merchant_id, id FROM events WHERE due_at <= ? ORDER BY due_at LIMIT ?',
        [now.getTime(), limit],
      )
      return rows.map((row) => ({ merchant: row.merchant_id as MerchantId, id: String(row.id) }))
    },
    async take(merchant, id, now, until) {
      const [row] = await run(TAKE, [until.getTime(), merchant, id, now.getTime()])
      if (!row) return null
      return {
        event: JSON.parse(String(row.document)) as StoreEvent,
        attempts: Number(row.attempts),
      }
    },
    async done(merchant, id, outcome, now) {
      const mails = 'mails' in outcome ? outcome.mails : []
      const kept =
        'mails' in outcome ? { mails: mails.map(({ key }) => key) } : { because: outcome.because }
      await database.run([
        ...(mails.length > 0 ? [outboxOnce(merchant, mails, now)] : []),
        {
          sql: 'UPDATE events SET due_at = NULL, document = ? WHERE merchant_id = ? AND id = ?',
          values: [JSON.stringify(kept), merchant, id],
        },
      ])
    },
    async later(merchant, id, due) {
      await run('UPDATE events SET due_at = ? WHERE merchant_id = ? AND id = ?', [
        due.getTime(),
        merchant,
        id,
      ])
    },
    async forget(before) {
      await run('DELETE FROM events WHERE due_at IS NULL AND at < ?', [before.getTime()])
    },
  }
}

const RECEIVE = `INSERT INTO events (merchant_id, id, kind, document, at, due_at)
  SELECT ?, value ->> '$.id', value ->> '$.kind', value, ?, ? FROM json_each(?) WHERE true
  ON CONFLICT (merchant_id, id) DO NOTHING RETURNING id`
const TAKE = `UPDATE events SET attempts = attempts + 1, due_at = ?
  WHERE merchant_id = ? AND id = ? AND due_at <= ? RETURNING document, attempts`
