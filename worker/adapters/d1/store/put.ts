import { emailKey, type StoredCustomer } from '../../../../shared/customer.ts'
import type { Discount } from '../../../../shared/discount.ts'
import { orderKey, shortOrderKey, type Order } from '../../../../shared/order.ts'
import type { Product } from '../../../../shared/product.ts'
import type { Subscription } from '../../../../shared/subscription.ts'
import type { ImportableStore } from '../../../ports/store.ts'
import type { Database, Statement } from '../database.ts'
import { prefixed } from '../full-text.ts'
import { hash53 } from '../hash.ts'

type Puts = Pick<
  ImportableStore,
  'putOrders' | 'putProducts' | 'putCustomers' | 'putSubscriptions' | 'putDiscounts'
>

/** Fills the store; the same record again replaces the first. */
export function putsOf(database: Database): Puts {
  const run = async (statements: Statement[]) => void (await database.run(statements))
  return {
    putOrders: (merchant, orders) => run(orders.map((order) => putOrder(merchant, order))),
    putProducts: (merchant, products) =>
      run(products.flatMap((product) => putProduct(merchant, product))),
    putCustomers: (merchant, customers) =>
      run(customers.map((customer) => putCustomer(merchant, customer))),
    putSubscriptions: (merchant, subscriptions) =>
      run(subscriptions.map((subscription) => putSubscription(merchant, subscription))),
    putDiscounts: (merchant, discounts) =>
      run(discounts.map((discount) => putDiscount(merchant, discount))),
  }
}

function putOrder(merchant: string, order: Order): Statement {
  return {
    sql: `INSERT INTO orders (merchant_id, number_key, short_key, email, placed_at, document) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (merchant_id, number_key) DO UPDATE SET email = excluded.email, placed_at = excluded.placed_at,
        document = excluded.document, version = version + 1`,
    values: [
      merchant,
      orderKey(order.number),
      shortOrderKey(order.number),
      order.email ? emailKey(order.email) : null,
      Date.parse(order.placedAt),
      JSON.stringify(order),
    ],
  }
}

function putProduct(merchant: string, product: Product): Statement[] {
  const { handle, title, variants, tags, type = '', vendor = '', facts = {}, description } = product
  const id = hash53(`${merchant}/${handle}`)
  const options = variants.map((variant) => `${variant.title} ${variant.sku}`).join(' ')
  const about = [type, vendor, ...tags, ...Object.values(facts), description.slice(0, 1_000)].join(
    ' ',
  )
  const lower = JSON.stringify(tags.map((tag) => tag.toLowerCase()))
  return [
    {
      sql: `INSERT INTO products (merchant_id, handle, document, id) VALUES (?, ?, ?, ?)
        ON CONFLICT (merchant_id, handle) DO UPDATE SET document = excluded.document, id = excluded.id`,
      values: [merchant, handle, JSON.stringify(product), id],
    },
    { sql: 'DELETE FROM products_words WHERE rowid = ?', values: [id] },
    {
      sql: 'INSERT INTO products_words (rowid, title, options, about) VALUES (?, ?, ?, ?)',
      values: [id, ...[title, options, about].map((text) => prefixed(merchant, text))],
    },
    ...variants
      .filter(({ sku }) => sku !== '')
      .map(({ sku }) => ({
        sql: `INSERT INTO skus (merchant_id, sku, tags, handle) VALUES (?, ?, ?, ?)
          ON CONFLICT (merchant_id, sku) DO UPDATE SET tags = excluded.tags, handle = excluded.handle`,
        values: [merchant, sku, lower, handle],
      })),
  ]
}

function putCustomer(
  merchant: string,
  { email, vip, optedIn, orders, spent, profile }: StoredCustomer,
): Statement {
  return {
    sql: `INSERT INTO customers (merchant_id, email, vip, opted_in, orders, spent, document) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (merchant_id, email) DO UPDATE SET vip = excluded.vip, opted_in = excluded.opted_in,
        orders = excluded.orders, spent = excluded.spent, document = coalesce(excluded.document, document), version = version + 1`,
    values: [
      merchant,
      emailKey(email),
      vip ? 1 : 0,
      optedIn ? 1 : 0,
      orders,
      spent,
      profile ? JSON.stringify(profile) : null,
    ],
  }
}

function putSubscription(merchant: string, subscription: Subscription): Statement {
  return {
    sql: `INSERT INTO subscriptions (merchant_id, id, email, document) VALUES (?, ?, ?, ?)
      ON CONFLICT (merchant_id, id) DO UPDATE SET email = excluded.email, document = excluded.document, version = version + 1`,
    values: [merchant, subscription.id, emailKey(subscription.email), JSON.stringify(subscription)],
  }
}

function putDiscount(merchant: string, discount: Discount): Statement {
  return {
    sql: `INSERT INTO discounts (merchant_id, code, document) VALUES (?, ?, ?)
      ON CONFLICT (merchant_id, code) DO UPDATE SET document = excluded.document`,
    values: [merchant, discount.code.trim().toUpperCase(), JSON.stringify(discount)],
  }
}
