import type { IncidentId, MerchantId } from '../../../shared/ids.ts'
import type { Incident, IncidentRow } from '../../../shared/incident.ts'
import type { Incidents } from '../../ports/incidents.ts'
import { journalStatement } from './commit-journal.ts'
import type { Database, Rows, Statement } from './database.ts'
import { outboxOnce } from './outbox.ts'

/** Incidents in D1. Their mails are found in the outbox by the beginning of their keys. */
export function d1Incidents(database: Database): Incidents {
  const read = async (sql: string, values: Statement['values']): Promise<Rows> =>
    (await database.run([{ sql, values }]))[0] ?? []
  return {
    async start(incident, due, event) {
      const { id, merchant, startedAt } = incident
      await database.run([
        {
          sql: `INSERT INTO incidents (id, merchant_id, document, state, started_at, due_at) VALUES (?, ?, ?, 'active', ?, ?)`,
          values: [
            id,
            merchant,
            JSON.stringify(incident),
            Date.parse(startedAt),
            due?.getTime() ?? null,
          ],
        },
        journalStatement(merchant, null, [event]),
      ])
    },
    async end(merchant, id, { by, at, event }) {
      const [[row] = []] = await database.run([
        { sql: END, values: [at.getTime(), by, at.toISOString(), id, merchant] },
        { sql: TAKE_BACK, values: [at.getTime(), ...mailsOf(id), merchant] },
        journalStatement(merchant, null, [event]),
      ])
      return row ? toIncident(row) : null
    },
    async find(merchant, id) {
      const [row] = await read('SELECT document FROM incidents WHERE id = ? AND merchant_id = ?', [
        id,
        merchant,
      ])
      return row ? toIncident(row) : null
    },
    async list(merchant) {
      return (await read(LIST, [merchant, merchant])).map(toRow)
    },
    ...searching(database, read),
  }
}

type Read = (sql: string, values: Statement['values']) => Promise<Rows>

function searching(database: Database, read: Read): Pick<Incidents, 'due' | 'take' | 'written'> {
  return {
    async due(now, limit) {
      const rows = await read(
        'SELECT id, merchant_id FROM incidents WHERE due_at <= ? ORDER BY due_at LIMIT ?',
        [now.getTime(), limit],
      )
      return rows.map((row) => ({
        id: row.id as IncidentId,
        merchant: row.merchant_id as MerchantId,
      }))
    },
    async take(merchant, id, now, until) {
      const [row] = await read(TAKE, [until.getTime(), id, merchant, now.getTime()])
      if (!row) return null
      const { written_to: to, written_key: key } = row
      return {
        incident: toIncident(row),
        ...(typeof to === 'number' && { after: { at: new Date(to), key: String(key) } }),
      }
    },
    async written(merchant, id, { mails, after, now }) {
      const active = { sql: ACTIVE, values: [id] }
      await database.run([
        ...(mails.length > 0 ? [outboxOnce(merchant, mails, now, active)] : []),
        {
          sql: WRITTEN,
          values: [
            after?.at.getTime() ?? null,
            after?.key ?? null,
            after ? now.getTime() : null,
            id,
            merchant,
          ],
        },
      ])
    },
  }
}

/** Keys from `incident:ID:` up to, and without, `incident:ID;`, the next character after a colon. */
function mailsOf(id: string): [from: string, to: string] {
  return [`incident:${id}:`, `incident:${id};`]
}

function toIncident({ document }: Rows[number]): Incident {
  return JSON.parse(String(document)) as Incident
}

function toRow(row: Rows[number]): IncidentRow {
  return {
    ...toIncident(row),
    answered: Number(row.answered),
    sent: Number(row.sent),
    waiting: Number(row.waiting),
    searching: row.due_at !== null,
  }
}

const ACTIVE = `EXISTS (SELECT 1 FROM incidents WHERE id = ? AND state = 'active')`
const END = `UPDATE incidents SET state = 'ended', ended_at = ?, due_at = NULL,
  document = json_set(document, '$.state', 'ended', '$.endedBy', ?, '$.endedAt', ?)
  WHERE id = ? AND merchant_id = ? AND state = 'active' RETURNING document`
const TAKE_BACK = `UPDATE outbox SET due_at = NULL, done_at = ?, last_error = 'the incident is over'
  WHERE key >= ? AND key < ? AND merchant_id = ? AND due_at IS NOT NULL`
const TAKE = `UPDATE incidents SET due_at = ? WHERE id = ? AND merchant_id = ? AND state = 'active' AND due_at <= ?
  RETURNING document, written_to, written_key`
const WRITTEN = `UPDATE incidents SET written_to = coalesce(?, written_to), written_key = coalesce(?, written_key), due_at = ?
  WHERE id = ? AND merchant_id = ? AND state = 'active'`
const MAILS = `FROM outbox o WHERE o.key >= 'incident:' || i.id || ':' AND o.key < 'incident:' || i.id || ';'`
const LATEST = `SELECT id FROM incidents WHERE merchant_id = ? AND state = 'active'
  UNION SELECT id FROM (SELECT id FROM incidents WHERE merchant_id = ? ORDER BY started_at DESC LIMIT 50)`
const LIST = `SELECT i.document, i.due_at, (SELECT count(*) FROM contacts c WHERE c.incident = i.id) AS answered,
  (SELECT count(*) ${MAILS} AND o.done_at IS NOT NULL AND o.last_error IS NULL) AS sent,
  (SELECT count(*) ${MAILS} AND o.due_at IS NOT NULL) AS waiting
  FROM incidents i WHERE i.id IN (${LATEST}) ORDER BY i.state, i.started_at DESC LIMIT 50`
