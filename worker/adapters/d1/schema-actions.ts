import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Actions that were agreed to or wait for a person, and what became of them. */
export const actions = sqliteTable(
  'actions',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    action: text().notNull(),
    state: text().notNull(),
    /** As `orderKey` makes it, where the action is about an order. */
    orderKey: text('order_key'),
    email: text().notNull(),
    language: text().notNull(),
    /** Minor units that leave the shop. */
    amount: integer().notNull(),
    currency: text().notNull(),
    by: text().notNull(),
    because: text().notNull(),
    result: text(),
    dueAt: integer('due_at'),
    attempts: integer().notNull().default(0),
    createdAt: integer('created_at').notNull(),
    doneAt: integer('done_at'),
  },
  (table) => [
    index('actions_due')
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    index('actions_conversation').on(table.conversationId, table.createdAt),
    index('actions_order')
      .on(table.merchantId, table.orderKey)
      .where(sql`${table.orderKey} is not null`),
  ],
)

/** What actions may still do: counted per order, customer and merchant in the transaction that commits them. */
export const caps = sqliteTable(
  'caps',
  {
    key: integer().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    used: integer().notNull(),
    until: integer().notNull(),
  },
  (table) => [index('caps_until').on(table.until)],
)

/** Commitments made to customers, by the desk or by people. */
export const promises = sqliteTable(
  'promises',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    seq: integer().notNull(),
    kind: text().notNull(),
    text: text().notNull(),
    byKind: text('by_kind').notNull(),
    ownerId: text('owner_id'),
    ownerName: text('owner_name'),
    state: text().notNull(),
    madeAt: integer('made_at').notNull(),
    dueAt: integer('due_at').notNull(),
    settledAt: integer('settled_at'),
  },
  (table) => [
    index('promises_open')
      .on(table.merchantId, table.dueAt)
      .where(sql`${table.state} = 'open'`),
    index('promises_conversation').on(table.conversationId),
  ],
)
