import type { Category } from '../../../shared/category.ts'
import type { Channel } from '../../../shared/conversation.ts'
import type { ContactId, ConversationId } from '../../../shared/ids.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Decided, Decisions } from '../../ports/decisions.ts'
import type { Database, Rows } from './database.ts'

const DECIDED = 'SELECT id, conversation_id, received_at, facts, policy, decision FROM contacts'

/** Decisions as they lie with their contacts in D1. */
export function d1Decisions(database: Database): Decisions {
  return {
    async find(merchant, contact) {
      const [[row] = []] = await database.run([
        {
          sql: `${DECIDED} WHERE id = ? AND merchant_id = ? AND facts IS NOT NULL`,
          values: [contact, merchant],
        },
      ])
      return row ? toDecided(row) : null
    },
    async volumes(merchant, since) {
      const [rows = []] = await database.run([
        {
          sql: `SELECT category, channel, count(*) AS contacts FROM (SELECT category, channel FROM contacts
            WHERE merchant_id = ? AND facts IS NOT NULL AND received_at >= ? ORDER BY received_at DESC LIMIT 20000) GROUP BY category, channel`,
          values: [merchant, since.getTime()],
        },
      ])
      return rows.map((row) => ({
        category: row.category as Category,
        channel: row.channel as Channel,
        contacts: Number(row.contacts),
      }))
    },
    async page(merchant, since, after, limit) {
      const from = after?.at ?? since
      const [rows = []] = await database.run([
        {
          sql: `${DECIDED} WHERE merchant_id = ? AND facts IS NOT NULL AND (received_at, id) > (?, ?)
            ORDER BY received_at, id LIMIT ?`,
          values: [merchant, from.getTime(), after?.contact ?? '', limit],
        },
      ])
      return rows.map(toDecided)
    },
  }
}

/** The casts are safe because only this folder writes the table, from these same types. */
function toDecided(row: Rows[number]): Decided {
  return {
    contact: row.id as ContactId,
    conversation: row.conversation_id as ConversationId,
    at: new Date(Number(row.received_at)),
    facts: JSON.parse(String(row.facts)) as RoutingFacts,
    policy: Number(row.policy),
    decision: JSON.parse(String(row.decision)) as Decided['decision'],
  }
}
