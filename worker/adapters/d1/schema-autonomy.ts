import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What the merchant decided, version by version; at most one is live. */
export const policies = sqliteTable(
  'policies',
  {
    merchantId: text('merchant_id').notNull(),
    version: integer().notNull(),
    state: text().notNull(),
    document: text().notNull(),
    note: text().notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    liveAt: integer('live_at'),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.version] }),
    uniqueIndex('policies_live')
      .on(table.merchantId)
      .where(sql`${table.state} = 'live'`),
  ],
)

export const signatures = sqliteTable(
  'signatures',
  {
    merchantId: text('merchant_id').notNull(),
    version: integer().notNull(),
    duty: text().notNull(),
    agentId: text('agent_id').notNull(),
    name: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.version, table.duty] })],
)

/** The stage of a category in a language, where it is not where it began. */
export const stages = sqliteTable(
  'stages',
  {
    merchantId: text('merchant_id').notNull(),
    category: text().notNull(),
    language: text().notNull(),
    stage: text().notNull(),
    since: integer().notNull(),
    because: text().notNull(),
    actor: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.category, table.language] })],
)

/** What was seen of the desk's quality, summed by day (days since the epoch, UTC): read by cell or by merchant. */
export const evidence = sqliteTable(
  'evidence',
  {
    merchantId: text('merchant_id').notNull(),
    category: text().notNull(),
    language: text().notNull(),
    day: integer().notNull(),
    stage: text().notNull(),
    samples: integer().notNull(),
    edited: integer().notNull(),
    wrong: integer().notNull(),
    unsafe: integer().notNull(),
    deskRatings: integer('desk_ratings').notNull(),
    deskHappy: integer('desk_happy').notNull(),
    humanRatings: integer('human_ratings').notNull(),
    humanHappy: integer('human_happy').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.merchantId, table.category, table.language, table.day, table.stage],
    }),
  ],
)

/** What the desk would have said, and how a person's reply compares with it. */
export const trials = sqliteTable(
  'trials',
  {
    contactId: text('contact_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    category: text().notNull(),
    language: text().notNull(),
    stage: text().notNull(),
    text: text().notNull(),
    at: integer().notNull(),
    verdict: text(),
    because: text(),
    judgedAt: integer('judged_at'),
  },
  (table) => [
    index('trials_conversation').on(table.conversationId),
    index('trials_cell').on(table.merchantId, table.category, table.language, table.at),
  ],
)
