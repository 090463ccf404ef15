import type { AgentId, ConversationId, PromiseId, TicketId } from '../../../shared/ids.ts'
import type { Commitment, PromiseKind } from '../../../shared/promise.ts'
import type { Ledger } from '../../ports/promises.ts'
import { journalStatement } from './commit-journal.ts'
import type { Database } from './database.ts'

const DUE = `SELECT p.*, t.id AS ticket_id, coalesce(c.customer_email, t.customer) AS customer FROM promises p
  LEFT JOIN conversations c ON c.id = p.conversation_id
  LEFT JOIN tickets t ON t.conversation_id = p.conversation_id AND t.status = 'open'
  WHERE p.merchant_id = ? AND p.state = 'open' ORDER BY p.due_at LIMIT 200`
const OPEN = `SELECT * FROM promises WHERE conversation_id = ? AND merchant_id = ? AND state = 'open' ORDER BY due_at LIMIT 200`

/** The ledger of promises in D1. */
export function d1Promises(database: Database): Ledger {
  async function read(sql: string, values: string[]) {
    return (await database.run([{ sql, values }]))[0] ?? []
  }

  return {
    async due(merchant) {
      const rows = await read(DUE, [merchant])
      return rows.map((row) => ({
        ...toCommitment(row),
        ...(row.ticket_id ? { ticket: row.ticket_id as TicketId } : {}),
        ...(row.customer ? { customer: String(row.customer) } : {}),
      }))
    },
    async open(merchant, conversation) {
      return (await read(OPEN, [conversation, merchant])).map(toCommitment)
    },
    async find(merchant, id) {
      const [row] = await read('SELECT * FROM promises WHERE id = ? AND merchant_id = ?', [
        id,
        merchant,
      ])
      return row ? toCommitment(row) : null
    },
    async settle(merchant, { promise, as, at }, event) {
      await database.run([
        {
          sql: `UPDATE promises SET state = ?, settled_at = ? WHERE id = ? AND merchant_id = ? AND state = 'open'`,
          values: [as, at.getTime(), promise.id, merchant],
        },
        journalStatement(merchant, promise.conversation, [event]),
      ])
    },
  }
}

/** The casts are safe because only this folder writes the table, from these same types. */
function toCommitment(row: Record<string, unknown>): Commitment {
  const owner = row.owner_id as AgentId | null
  return {
    id: row.id as PromiseId,
    conversation: row.conversation_id as ConversationId,
    seq: Number(row.seq),
    kind: row.kind as PromiseKind,
    text: String(row.text),
    by: row.by_kind as Commitment['by'],
    ...(owner && { owner: { id: owner, name: String(row.owner_name) } }),
    state: row.state as Commitment['state'],
    madeAt: new Date(Number(row.made_at)).toISOString(),
    dueAt: new Date(Number(row.due_at)).toISOString(),
    ...(row.settled_at ? { settledAt: new Date(Number(row.settled_at)).toISOString() } : {}),
  }
}
