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
    /** Counts the changes made by actions; one that saw another version is refused. */
    version: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.numberKey] }),
    index('orders_short').on(table.merchantId, table.shortKey),
    index('orders_placed').on(table.merchantId, table.placedAt),
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
    /** 53 bits of a hash of merchant and handle: its row in the full-text table `products_words`. */
    id: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.handle] }),
    uniqueIndex('products_id').on(table.id),
  ],
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
    /** Name, address, payment methods, points and account; absent where only the counts were imported. */
    document: text(),
    version: integer().notNull().default(0),
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
    handle: text().notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.sku] })],
)

/** Standing orders of a customer. */
export const subscriptions = sqliteTable(
  'subscriptions',
  {
    merchantId: text('merchant_id').notNull(),
    id: text().notNull(),
    email: text().notNull(),
    document: text().notNull(),
    version: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.id] }),
    index('subscriptions_email').on(table.merchantId, table.email),
  ],
)

/** Codes that lower a price, by their upper-case name. */
export const discounts = sqliteTable(
  'discounts',
  {
    merchantId: text('merchant_id').notNull(),
    code: text().notNull(),
    document: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.code] })],
)

/** What the built-in store has done, once per key: looked up before anything is tried again. */
export const effects = sqliteTable(
  'effects',
  {
    merchantId: text('merchant_id').notNull(),
    key: text().notNull(),
    action: text().notNull(),
    result: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.merchantId, table.key] })],
)

/** Who wants to hear when a variant is back; `confirmed` once the mail was answered (double opt-in). */
export const watches = sqliteTable(
  'watches',
  {
    merchantId: text('merchant_id').notNull(),
    sku: text().notNull(),
    email: text().notNull(),
    language: text().notNull(),
    state: text().notNull(),
    at: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.sku, table.email] }),
    index('watches_sku')
      .on(table.merchantId, table.sku)
      .where(sql`${table.state} = 'confirmed'`),
  ],
)
