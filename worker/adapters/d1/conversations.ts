import type { Change } from '../../../shared/change.ts'
import type { Conversations } from '../../ports/conversations.ts'
import { actionStatements } from './commit-action.ts'
import { codeStatements } from './commit-code.ts'
import { conversationStatements, receiveOrFinish } from './commit-conversation.ts'
import { evidenceStatements } from './commit-evidence.ts'
import { journalStatement } from './commit-journal.ts'
import { promiseStatements } from './commit-promises.ts'
import { proofStatement } from './commit-proofs.ts'
import { ticketStatements } from './commit-ticket.ts'
import type { Message } from '../../../shared/message.ts'
import type { Database, Rows, Statement } from './database.ts'
import { toContact, toConversation, toMessage } from './rows.ts'

type Read = (sql: string, values: Statement['values']) => Promise<Rows>

/** Conversations in D1. Every statement names the merchant; a commit is one transaction. */
export function d1Conversations(database: Database): Conversations {
  const read: Read = async (sql, values) => (await database.run([{ sql, values }]))[0] ?? []
  return {
    async load(merchant, id) {
      const [row] = await read(LOAD, [id, merchant])
      return row ? toConversation(row) : null
    },
    async commit(change) {
      await database.run(statementsOf(change))
    },
    async messages(merchant, id, after) {
      const rows = await read(`${MESSAGES} AND seq > ? ORDER BY seq LIMIT 200`, [
        id,
        merchant,
        after,
      ])
      return rows.map(toMessage)
    },
    async transcript(merchant, id, last) {
      const rows = await read(`${MESSAGES} ORDER BY seq DESC LIMIT ?`, [id, merchant, last])
      return rows.map(toMessage).toReversed()
    },
    async has(merchant, id, messageId) {
      const rows = await read(`${MESSAGES} AND id = ? AND author IN ('customer', 'agent')`, [
        id,
        merchant,
        messageId,
      ])
      return rows.length > 0
    },
    async isRated(merchant, id) {
      const rows = await read(RATED, [id, merchant])
      return rows.length > 0
    },
    ...contactsOf(read),
  }
}

type Contacts = Pick<Conversations, 'exchange' | 'contact' | 'retryContact' | 'findExternal'>

function contactsOf(read: Read): Contacts {
  async function messagesOf(row: Rows[number], only = ''): Promise<Message[]> {
    const values = [row.conversation_id, row.merchant_id, row.first_seq, row.id].map(toValue)
    const rows = await read(
      `${MESSAGES} AND seq >= ? AND contact_id = ? ${only} ORDER BY seq LIMIT 60`,
      values,
    )
    return rows.map(toMessage)
  }

  return {
    async exchange(merchant, id, messageId) {
      const [row] = await read(EXCHANGE, [id, merchant, messageId])
      return row ? { contact: toContact(row), messages: await messagesOf(row) } : null
    },
    async contact(merchant, id) {
      const [row] = await read('SELECT * FROM contacts WHERE id = ? AND merchant_id = ?', [
        id,
        merchant,
      ])
      return row
        ? { contact: toContact(row), messages: await messagesOf(row, `AND author = 'customer'`) }
        : null
    },
    async retryContact(merchant, id, due) {
      const [row] = await read(RETRY, [due.getTime(), id, merchant])
      return Number(row?.attempts ?? 0)
    },
    async findExternal(merchant, channel, externalId) {
      const [row] = await read(EXTERNAL, [merchant, channel, externalId])
      return row ? toContact(row) : null
    },
  }
}

/** Ids and numbers as they came from the database. */
function toValue(value: unknown): string | number {
  return typeof value === 'number' ? value : String(value)
}

const RATED = 'SELECT 1 FROM ratings WHERE conversation_id = ? AND merchant_id = ?'
const RETRY = `UPDATE contacts SET attempts = attempts + 1, due_at = ?
  WHERE id = ? AND merchant_id = ? AND state = 'received' RETURNING attempts`
const EXTERNAL = 'SELECT * FROM contacts WHERE merchant_id = ? AND channel = ? AND external_id = ?'
const LOAD = `SELECT c.*, (SELECT max(seq) FROM messages m WHERE m.conversation_id = c.id) AS last_seq
  FROM conversations c WHERE c.id = ? AND c.merchant_id = ?`
const MESSAGES = 'SELECT * FROM messages WHERE conversation_id = ? AND merchant_id = ?'
const EXCHANGE = `SELECT c.* FROM messages m JOIN contacts c ON c.id = m.contact_id
  WHERE m.conversation_id = ? AND m.merchant_id = ? AND m.id = ? AND m.author IN ('customer', 'agent')`

function statementsOf(change: Change): Statement[] {
  return [
    ...conversationStatements(change),
    ...messageStatements(change),
    ...(change.contact ? [receiveOrFinish(change.contact)] : []),
    ...(change.ticket ? ticketStatements(change, change.ticket) : []),
    ...(change.journal.length > 0
      ? [journalStatement(change.merchant, change.conversationId, change.journal)]
      : []),
    ...outboxStatements(change),
    ...(change.promises ? promiseStatements(change, change.promises) : []),
    ...(change.actions ?? []).flatMap((action) => actionStatements(change.merchant, action)),
    ...(change.code ? codeStatements(change.merchant, change.code) : []),
    ...(change.proofs ? [proofStatement(change.merchant, change.proofs)] : []),
    ...evidenceStatements(change),
    ...(change.recalled ? [recallStatement(change, change.recalled)] : []),
    ...(change.rating ? [ratingStatement(change, change.rating)] : []),
  ]
}

/** D1 binds at most 100 values a statement: https://developers.cloudflare.com/d1/platform/limits/ */
const MESSAGES_A_STATEMENT = 9

function messageStatements(change: Change): Statement[] {
  const { messages } = change
  const parts = Math.ceil(messages.length / MESSAGES_A_STATEMENT)
  return Array.from({ length: parts }, (_part, index) =>
    insertMessages(
      change,
      messages.slice(index * MESSAGES_A_STATEMENT, (index + 1) * MESSAGES_A_STATEMENT),
    ),
  )
}

function insertMessages(
  { conversationId, merchant }: Change,
  messages: Change['messages'],
): Statement {
  const row = '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  return {
    sql: `INSERT INTO messages (conversation_id, seq, id, merchant_id, contact_id, at, author, author_name, text, language, extra) VALUES ${messages.map(() => row).join(', ')}`,
    values: messages.flatMap((message) => [
      conversationId,
      message.seq,
      message.id,
      merchant,
      message.contact ?? null,
      Date.parse(message.at),
      message.author.kind,
      'name' in message.author ? message.author.name : null,
      message.text,
      message.language,
      extraOf(message),
    ]),
  }
}

function extraOf({ card, choices }: Change['messages'][number]): string | null {
  return card || choices
    ? JSON.stringify({ ...(card && { card }), ...(choices && { choices }) })
    : null
}

function outboxStatements({ outbox, merchant }: Change): Statement[] {
  return outbox.map((item) => ({
    sql: 'INSERT INTO outbox (key, merchant_id, kind, body, due_at, attempts, created_at) VALUES (?, ?, ?, ?, ?, 0, ?)',
    values: [
      item.key,
      merchant,
      item.kind,
      JSON.stringify(item.body),
      item.due.getTime(),
      item.due.getTime(),
    ],
  }))
}

function recallStatement(
  { conversationId, merchant }: Change,
  { seq, because }: NonNullable<Change['recalled']>,
): Statement {
  return {
    sql: `UPDATE messages SET extra = json_set(coalesce(extra, '{}'), '$.recalled', ?) WHERE conversation_id = ? AND merchant_id = ? AND seq = ?`,
    values: [because, conversationId, merchant, seq],
  }
}

function ratingStatement(change: Change, rating: NonNullable<Change['rating']>): Statement {
  return {
    sql: `INSERT INTO ratings (conversation_id, merchant_id, score, comment, at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (conversation_id) DO UPDATE SET score = excluded.score, comment = excluded.comment, at = excluded.at`,
    values: [
      change.conversationId,
      change.merchant,
      rating.score,
      rating.comment ?? null,
      rating.at.getTime(),
    ],
  }
}
