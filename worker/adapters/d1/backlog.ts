import type { OutboxItem } from '../../../shared/change.ts'
import type { ContactId, ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { Backlog } from '../../ports/backlog.ts'
import type { Database, Rows, Statement } from './database.ts'

type Read = (sql: string, values: Statement['values']) => Promise<Rows>

/** Unfinished work in D1, found by partial indexes that hold nothing but unfinished work. */
export function d1Backlog(database: Database): Backlog {
  const read: Read = async (sql, values) => (await database.run([{ sql, values }]))[0] ?? []
  return { ...dueWork(read), ...outboxWork(read) }
}

function dueWork(
  read: Read,
): Pick<Backlog, 'dueContacts' | 'dueConversations' | 'forgetExpired' | 'depth'> {
  return {
    async dueContacts(now, limit) {
      const rows = await read(
        'SELECT id, merchant_id, conversation_id, attempts FROM contacts WHERE due_at <= ? ORDER BY due_at LIMIT ?',
        [now.getTime(), limit],
      )
      return rows.map((row) => ({
        id: row.id as ContactId,
        merchant: row.merchant_id as MerchantId,
        conversation: row.conversation_id as ConversationId,
        attempts: Number(row.attempts),
      }))
    },
    async dueConversations(now, limit) {
      const rows = await read(
        `SELECT id, merchant_id FROM conversations WHERE status <> 'resolved' AND deadline_at <= ? ORDER BY deadline_at LIMIT ?`,
        [now.getTime(), limit],
      )
      return rows.map((row) => ({
        id: row.id as ConversationId,
        merchant: row.merchant_id as MerchantId,
      }))
    },
    async forgetExpired(now) {
      await Promise.all(
        ['tries', 'caps'].map((table) =>
          read(`DELETE FROM ${table} WHERE until <= ?`, [now.getTime()]),
        ),
      )
    },
    async depth(now) {
      const [row] = await read(DEPTH, [])
      const oldest = Math.min(
        Number(row?.oldest_contact ?? now),
        Number(row?.oldest_outbox ?? now),
        now.getTime(),
      )
      return {
        contacts: Number(row?.contacts ?? 0),
        outbox: Number(row?.outbox ?? 0),
        dead: Number(row?.dead ?? 0),
        oldestSeconds: Math.round((now.getTime() - oldest) / 1000),
      }
    },
  }
}

function outboxWork(
  read: Read,
): Pick<Backlog, 'dueOutbox' | 'takeOutbox' | 'outboxDone' | 'outboxFailed'> {
  return {
    async dueOutbox(now, limit) {
      const rows = await read('SELECT key FROM outbox WHERE due_at <= ? ORDER BY due_at LIMIT ?', [
        now.getTime(),
        limit,
      ])
      return rows.map((row) => String(row.key))
    },
    async takeOutbox(key, now, until) {
      const [row] = await read(
        'UPDATE outbox SET attempts = attempts + 1, due_at = ? WHERE key = ? AND due_at <= ? RETURNING *',
        [until.getTime(), key, now.getTime()],
      )
      if (!row) return null
      return {
        key,
        merchant: row.merchant_id as MerchantId,
        due: until,
        attempts: Number(row.attempts),
        ...({ kind: row.kind, body: JSON.parse(String(row.body)) } as Item),
      }
    },
    async outboxDone(key, now, note) {
      await read('UPDATE outbox SET due_at = NULL, done_at = ?, last_error = ? WHERE key = ?', [
        now.getTime(),
        note ?? null,
        key,
      ])
    },
    async outboxFailed(key, error, due, now) {
      await read('UPDATE outbox SET due_at = ?, dead_at = ?, last_error = ? WHERE key = ?', [
        due?.getTime() ?? null,
        due ? null : now.getTime(),
        error,
        key,
      ])
    },
  }
}

type Item = OutboxItem extends infer One
  ? One extends OutboxItem
    ? Pick<One, 'kind' | 'body'>
    : never
  : never

const DEPTH = `SELECT
  (SELECT count(*) FROM contacts WHERE due_at IS NOT NULL) AS contacts,
  (SELECT min(due_at) FROM contacts WHERE due_at IS NOT NULL) AS oldest_contact,
  (SELECT count(*) FROM outbox WHERE due_at IS NOT NULL) AS outbox,
  (SELECT min(due_at) FROM outbox WHERE due_at IS NOT NULL) AS oldest_outbox,
  (SELECT count(*) FROM outbox WHERE dead_at IS NOT NULL) AS dead`
