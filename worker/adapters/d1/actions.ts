import type { Action } from '../../../shared/action.ts'
import type { ActionRecord } from '../../../shared/action-record.ts'
import type { ActionId, ConversationId, MerchantId } from '../../../shared/ids.ts'
import type { Actions } from '../../ports/actions.ts'
import type { Database, Rows, Statement } from './database.ts'

/** Records of actions in D1; every statement names the merchant. */
export function d1Actions(database: Database): Actions {
  const read = async (sql: string, values: Statement['values']): Promise<Rows> =>
    (await database.run([{ sql, values }]))[0] ?? []
  return {
    async find(merchant, id) {
      const [row] = await read('SELECT * FROM actions WHERE id = ? AND merchant_id = ?', [
        id,
        merchant,
      ])
      return row ? toRecord(row) : null
    },
    async of(merchant, conversation) {
      const rows = await read(
        'SELECT * FROM actions WHERE conversation_id = ? AND merchant_id = ? ORDER BY created_at DESC LIMIT 20',
        [conversation, merchant],
      )
      return rows.map(toRecord)
    },
    async take(merchant, id, now, until) {
      const [row] = await read(
        `UPDATE actions SET attempts = attempts + 1, due_at = ? WHERE id = ? AND merchant_id = ? AND state = 'committed' AND due_at <= ? RETURNING *`,
        [until.getTime(), id, merchant, now.getTime()],
      )
      return row ? { record: toRecord(row), attempts: Number(row.attempts) } : null
    },
    async postpone(merchant, id, due) {
      await read(
        `UPDATE actions SET due_at = ? WHERE id = ? AND merchant_id = ? AND state = 'committed'`,
        [due.getTime(), id, merchant],
      )
    },
    async due(now, limit) {
      const rows = await read(
        'SELECT id, merchant_id, conversation_id FROM actions WHERE due_at <= ? ORDER BY due_at LIMIT ?',
        [now.getTime(), limit],
      )
      return rows.map((row) => ({
        id: row.id as ActionId,
        merchant: row.merchant_id as MerchantId,
        conversation: row.conversation_id as ConversationId,
      }))
    },
  }
}

/** Written only by `commit-action.ts`, from the same type. */
function toRecord(row: Record<string, unknown>): ActionRecord {
  return {
    id: row.id as ActionId,
    merchant: row.merchant_id as MerchantId,
    conversation: row.conversation_id as ConversationId,
    action: JSON.parse(String(row.action)) as Action,
    state: row.state as ActionRecord['state'],
    email: String(row.email),
    language: String(row.language),
    amount: { amount: Number(row.amount), currency: String(row.currency) },
    by: String(row.by),
    because: String(row.because),
    ...(typeof row.result === 'string' && {
      result: JSON.parse(row.result) as NonNullable<ActionRecord['result']>,
    }),
    at: new Date(Number(row.created_at)).toISOString(),
  }
}
