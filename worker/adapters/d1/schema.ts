import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'

/**
 * The tables. Times are milliseconds since the epoch, UTC. Every table carries the merchant; no foreign key cascades,
 * because D1 ignores `PRAGMA foreign_keys = OFF` inside a migration and a table rebuild would delete the children.
 */
export const merchants = sqliteTable('merchants', {
  id: text().primaryKey(),
  supportEmail: text('support_email').unique(),
  settings: text().notNull(),
  createdAt: integer('created_at').notNull(),
})

export const conversations = sqliteTable(
  'conversations',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    channel: text().notNull(),
    language: text().notNull(),
    status: text().notNull(),
    ownerKind: text('owner_kind').notNull(),
    ownerName: text('owner_name'),
    ownerAgent: text('owner_agent'),
    deadlineAt: integer('deadline_at'),
    version: integer().notNull(),
    memory: text().notNull(),
    customerEmail: text('customer_email'),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [
    check(
      'conversations_owned_and_due',
      sql`${table.ownerKind} in ('desk', 'helpdesk', 'agent') and (${table.status} = 'resolved' or (${table.status} in ('open', 'waiting') and ${table.deadlineAt} is not null))`,
    ),
    index('conversations_deadline')
      .on(table.deadlineAt)
      .where(sql`${table.status} <> 'resolved'`),
    index('conversations_customer')
      .on(table.merchantId, table.customerEmail, table.createdAt)
      .where(sql`${table.customerEmail} is not null`),
  ],
)

export const messages = sqliteTable(
  'messages',
  {
    conversationId: text('conversation_id').notNull(),
    seq: integer().notNull(),
    id: text().notNull(),
    merchantId: text('merchant_id').notNull(),
    contactId: text('contact_id'),
    at: integer().notNull(),
    author: text().notNull(),
    authorName: text('author_name'),
    text: text().notNull(),
    language: text().notNull(),
    extra: text(),
  },
  (table) => [
    primaryKey({ columns: [table.conversationId, table.seq] }),
    uniqueIndex('messages_client_id')
      .on(table.conversationId, table.id)
      .where(sql`${table.author} in ('customer', 'agent')`),
  ],
)

/** One inbound request. `received` with a due time is unfinished work: the inbound half of the outbox pattern. */
export const contacts = sqliteTable(
  'contacts',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    channel: text().notNull(),
    externalId: text('external_id'),
    state: text().notNull(),
    dueAt: integer('due_at'),
    attempts: integer().notNull(),
    receivedAt: integer('received_at').notNull(),
    firstSeq: integer('first_seq').notNull(),
    category: text(),
    language: text(),
    lane: text(),
    decision: text(),
    answeredAt: integer('answered_at'),
    /** Every value the router saw, and the version of the policy it decided by: `route` gives the decision again. */
    facts: text(),
    policy: integer(),
    complaint: integer(),
    /** The incident that answered it. */
    incident: text(),
  },
  (table) => [
    index('contacts_decided')
      .on(table.merchantId, table.receivedAt)
      .where(sql`${table.facts} is not null`),
    index('contacts_complaints')
      .on(table.conversationId, table.receivedAt)
      .where(sql`${table.complaint} = 1`),
    index('contacts_incident')
      .on(table.incident)
      .where(sql`${table.incident} is not null`),
    index('contacts_due')
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    uniqueIndex('contacts_external')
      .on(table.merchantId, table.channel, table.externalId)
      .where(sql`${table.externalId} is not null`),
  ],
)

/** Effects on the outside that must happen exactly once per key: written with the state that caused them. */
export const outbox = sqliteTable(
  'outbox',
  {
    key: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    kind: text().notNull(),
    body: text().notNull(),
    dueAt: integer('due_at'),
    attempts: integer().notNull(),
    lastError: text('last_error'),
    createdAt: integer('created_at').notNull(),
    doneAt: integer('done_at'),
    deadAt: integer('dead_at'),
  },
  (table) => [
    index('outbox_due')
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    index('outbox_dead')
      .on(table.deadAt)
      .where(sql`${table.deadAt} is not null`),
  ],
)

export const tickets = sqliteTable(
  'tickets',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    lane: text().notNull(),
    category: text().notNull(),
    urgency: integer().notNull(),
    language: text().notNull(),
    reason: text().notNull(),
    brief: text().notNull(),
    draft: text().notNull(),
    orders: text().notNull(),
    preview: text().notNull(),
    customer: text().notNull(),
    status: text().notNull(),
    assigneeId: text('assignee_id'),
    assigneeName: text('assignee_name'),
    openedAt: integer('opened_at').notNull(),
    dueAt: integer('due_at').notNull(),
    resolvedAt: integer('resolved_at'),
    rootCause: text('root_cause'),
    method: text(),
    note: text(),
    team: text(),
  },
  (table) => [
    index('tickets_inbox')
      .on(table.merchantId, table.urgency, table.dueAt)
      .where(sql`${table.status} = 'open'`),
    index('tickets_resolved')
      .on(table.merchantId, table.resolvedAt)
      .where(sql`${table.status} = 'resolved'`),
    uniqueIndex('tickets_one_open')
      .on(table.conversationId)
      .where(sql`${table.status} = 'open'`),
  ],
)

/** Failed proofs of identity; `key` is 53 bits of a hash of visitor, order or network, dropped after its window. */
export const tries = sqliteTable(
  'tries',
  {
    key: integer().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    count: integer().notNull(),
    until: integer().notNull(),
  },
  (table) => [index('tries_until').on(table.until)],
)

export const journal = sqliteTable(
  'journal',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    conversationId: text('conversation_id'),
    kind: text().notNull(),
    at: integer().notNull(),
    actor: text().notNull(),
    data: text().notNull(),
  },
  (table) => [
    index('journal_merchant').on(table.merchantId, table.kind, table.at),
    index('journal_conversation').on(table.conversationId, table.at),
  ],
)

export const ratings = sqliteTable('ratings', {
  conversationId: text('conversation_id').primaryKey(),
  merchantId: text('merchant_id').notNull(),
  score: integer().notNull(),
  comment: text(),
  at: integer().notNull(),
})

export const agents = sqliteTable(
  'agents',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    email: text().notNull(),
    name: text().notNull(),
    role: text().notNull(),
    /** JSON list of the duties this person signs for. */
    duties: text().notNull().default('[]'),
  },
  (table) => [
    uniqueIndex('agents_email').on(table.email),
    index('agents_merchant').on(table.merchantId),
  ],
)
