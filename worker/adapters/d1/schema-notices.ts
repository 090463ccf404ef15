import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * What the store or a carrier reported, once per id. Worked ones are kept for a while with what became of them, so that
 * none is worked twice; `at` is when it was received.
 */
export const events = sqliteTable(
  'events',
  {
    merchantId: text('merchant_id').notNull(),
    id: text().notNull(),
    kind: text().notNull(),
    document: text().notNull(),
    at: integer().notNull(),
    dueAt: integer('due_at'),
    attempts: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.id] }),
    index('events_due')
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
    index('events_worked')
      .on(table.at)
      .where(sql`${table.dueAt} is null`),
  ],
)

/** Something that troubles many customers at once, and the approved text that answers them. At most one matches. */
export const incidents = sqliteTable(
  'incidents',
  {
    id: text().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    document: text().notNull(),
    state: text().notNull(),
    startedAt: integer('started_at').notNull(),
    endedAt: integer('ended_at'),
    /** Where the writing to affected orders has got to: the last order's time and key. Due until it is done. */
    writtenTo: integer('written_to'),
    writtenKey: text('written_key'),
    dueAt: integer('due_at'),
  },
  (table) => [
    index('incidents_active')
      .on(table.merchantId)
      .where(sql`${table.state} = 'active'`),
    index('incidents_merchant').on(table.merchantId, table.startedAt),
    index('incidents_due')
      .on(table.dueAt)
      .where(sql`${table.dueAt} is not null`),
  ],
)

/** Customers who want no mail that they did not ask for. */
export const optOuts = sqliteTable(
  'opt_outs',
  {
    merchantId: text('merchant_id').notNull(),
    email: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.email] })],
)

/** Whose data was erased: a hash, so that a restored copy can be cleaned again. */
export const erasures = sqliteTable(
  'erasures',
  {
    merchantId: text('merchant_id').notNull(),
    emailHash: text('email_hash').notNull(),
    at: integer().notNull(),
  },
  (table) => [uniqueIndex('erasures_once').on(table.merchantId, table.emailHash)],
)
