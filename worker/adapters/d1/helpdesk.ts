import type { InboxRow } from '../../../shared/api.ts'
import type { Helpdesk } from '../../ports/helpdesk.ts'
import type { Database } from './database.ts'
import { toTicket } from './rows.ts'

const TICKET = `SELECT t.*, c.customer_email FROM tickets t JOIN conversations c ON c.id = t.conversation_id`

/** The built-in helpdesk: tickets in D1. */
export function d1Helpdesk(database: Database): Helpdesk {
  async function one(where: string, values: string[]) {
    const [[row] = []] = await database.run([{ sql: `${TICKET} WHERE ${where}`, values }])
    return row ? toTicket(row) : null
  }

  return {
    async inbox(merchant, status) {
      const order = status === 'open' ? 'urgency, due_at' : 'resolved_at DESC'
      const [rows = [], [count] = []] = await database.run([
        {
          sql: `SELECT * FROM tickets WHERE merchant_id = ? AND status = '${status}' ORDER BY ${order} LIMIT 200`,
          values: [merchant],
        },
        {
          sql: `SELECT count(*) AS open FROM tickets WHERE merchant_id = ? AND status = 'open'`,
          values: [merchant],
        },
      ])
      return { rows: rows.map(toInboxRow), open: Number(count?.open ?? 0) }
    },
    ticket: (merchant, id) => one('t.id = ? AND t.merchant_id = ?', [id, merchant]),
    openTicket: (merchant, conversation) =>
      one(`t.conversation_id = ? AND t.merchant_id = ? AND t.status = 'open'`, [
        conversation,
        merchant,
      ]),
  }
}

function toInboxRow(row: Record<string, unknown>): InboxRow {
  const { id, conversation, lane, category, urgency, language, reason, assignee, openedAt, dueAt } =
    toTicket(row)
  return {
    id,
    conversation,
    lane,
    category,
    urgency,
    language,
    reason,
    openedAt,
    dueAt,
    ...(assignee && { assignee }),
    preview: String(row.preview),
    customer: String(row.customer),
  }
}
