import { emailKey } from '../../../shared/customer.ts'
import type { Privacy } from '../../ports/privacy.ts'
import type { Database, Statement } from './database.ts'
import { emailHash } from './email-hash.ts'
import { toMessage } from './rows.ts'

const THEIRS = 'SELECT id FROM conversations WHERE merchant_id = ? AND customer_email = ?'

/** A person's traces in D1. Rows stay, so that counts stay true; nothing that a person wrote or is called stays in them. */
export function d1Privacy(database: Database): Privacy {
  return {
    async collect(merchant, email) {
      const [rows = []] = await database.run([
        {
          sql: `SELECT * FROM messages WHERE conversation_id IN (${THEIRS} ORDER BY created_at DESC LIMIT 50) ORDER BY conversation_id, seq LIMIT 1000`,
          values: [merchant, emailKey(email)],
        },
      ])
      const byConversation = Map.groupBy(rows, (row) => String(row.conversation_id))
      return [...byConversation].map(([conversation, messages]) => ({
        conversation,
        messages: messages.map(toMessage),
      }))
    },
    async erase(merchant, email, now) {
      const key = emailKey(email)
      const hash = await emailHash(merchant, key)
      await database.run([
        ...inConversations(merchant, key),
        {
          sql: `DELETE FROM outbox WHERE merchant_id = ? AND kind <> 'mail.receipt' AND json_extract(body, '$.email') = ?`,
          values: [merchant, key],
        },
        {
          sql: `UPDATE actions SET email = '', action = json_object('kind', json_extract(action, '$.kind')), result = NULL
            WHERE merchant_id = ? AND email = ? AND json_extract(action, '$.kind') <> 'privacy.erase'`,
          values: [merchant, key],
        },
        {
          sql: 'DELETE FROM opt_outs WHERE merchant_id = ? AND email = ?',
          values: [merchant, key],
        },
        {
          sql: 'INSERT INTO erasures (merchant_id, email_hash, at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
          values: [merchant, hash, now.getTime()],
        },
        {
          sql: `UPDATE conversations SET memory = '{"orders":[],"proofs":{},"proven":[],"answered":[],"said":[],"stuck":0}', customer_email = NULL, version = version + 1
            WHERE merchant_id = ? AND customer_email = ?`,
          values: [merchant, key],
        },
      ])
    },
  }
}

/** Everything that hangs on the conversations, while they can still be found by their address. */
function inConversations(merchant: string, key: string): Statement[] {
  const changes = [
    `UPDATE messages SET text = '[erased]', extra = NULL WHERE author <> 'system' AND conversation_id IN (${THEIRS})`,
    `UPDATE contacts SET facts = NULL, external_id = NULL WHERE conversation_id IN (${THEIRS})`,
    `UPDATE tickets SET brief = json_object('who', '', 'wants', '', 'facts', json_array(), 'tried', json_array(), 'sentiment', '', 'signals', json_array(), 'recommendation', '', 'summary', '[erased]'),
      draft = '', orders = '[]', preview = '', customer = '', note = NULL WHERE conversation_id IN (${THEIRS})`,
    `UPDATE trials SET text = '', because = NULL WHERE conversation_id IN (${THEIRS})`,
    `UPDATE promises SET text = '[erased]' WHERE conversation_id IN (${THEIRS})`,
    `UPDATE ratings SET comment = NULL WHERE conversation_id IN (${THEIRS})`,
    `UPDATE journal SET data = '{}' WHERE conversation_id IN (${THEIRS})`,
  ]
  return changes.map((sql) => ({ sql, values: [merchant, key] }))
}
