import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

export const orders = sqliteTable(
  'orders',
  {
    merchantId: text('merchant_id').notNull(),
    numberKey: text('number_key').notNull(),
    shortKey: text('short_key').notNull(),
    email: text(),
    placedAt: integer('placed_at').notNull(),
    document: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.numberKey] }),
    index('orders_short').on(table.merchantId, table.shortKey),
    index('orders_email')
      .on(table.merchantId, table.email, table.placedAt)
      .where(sql`${table.email} is not null`),
  ],
)

export const products = sqliteTable(
  'products',
  {
    merchantId: text('merchant_id').notNull(),
    handle: text().notNull(),
    document: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.handle] })],
)

/** Their words are in the full-text table `articles_words` (a hand-written migration: drizzle knows no FTS5). */
export const articles = sqliteTable(
  'articles',
  {
    id: integer().primaryKey(),
    merchantId: text('merchant_id').notNull(),
    slug: text().notNull(),
    language: text().notNull(),
    document: text().notNull(),
  },
  (table) => [uniqueIndex('articles_slug').on(table.merchantId, table.slug, table.language)],
)

/** What the shop knows of a customer beyond the orders. */
export const customers = sqliteTable(
  'customers',
  {
    merchantId: text('merchant_id').notNull(),
    email: text().notNull(),
    vip: integer().notNull(),
    optedIn: integer('opted_in').notNull(),
    orders: integer().notNull(),
    spent: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.email] })],
)

/** The tags of the product an SKU belongs to, for rules about products. */
export const skus = sqliteTable(
  'skus',
  {
    merchantId: text('merchant_id').notNull(),
    sku: text().notNull(),
    tags: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.sku] })],
)
