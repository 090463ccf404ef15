import { emailKey } from '../../../shared/customer.ts'
import { orderKey, shortOrderKey, type Order } from '../../../shared/order.ts'
import type { ImportableStore } from '../../ports/store.ts'
import type { Product } from '../../../shared/product.ts'
import type { Database, Statement } from './database.ts'

/** The built-in store: orders and products filled by import, each kept whole as a document. */
export function d1Store(database: Database): ImportableStore {
  return {
    async ordersByShortKey(merchant, keys) {
      if (keys.length === 0) return []
      const [rows = []] = await database.run([
        {
          sql: `SELECT document FROM orders WHERE merchant_id = ? AND short_key IN (${keys.map(() => '?').join(', ')}) LIMIT 20`,
          values: [merchant, ...keys],
        },
      ])
      return rows.map(toOrder)
    },
    async putOrders(merchant, orders) {
      await database.run(
        orders.map((order) => ({
          sql: `INSERT INTO orders (merchant_id, number_key, short_key, email, placed_at, document) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (merchant_id, number_key) DO UPDATE SET email = excluded.email, placed_at = excluded.placed_at, document = excluded.document`,
          values: [
            merchant,
            orderKey(order.number),
            shortOrderKey(order.number),
            order.email ? emailKey(order.email) : null,
            Date.parse(order.placedAt),
            JSON.stringify(order),
          ],
        })),
      )
    },
    async hasOrders(merchant) {
      const [rows = []] = await database.run([
        { sql: 'SELECT 1 FROM orders WHERE merchant_id = ? LIMIT 1', values: [merchant] },
      ])
      return rows.length > 0
    },
    ...productsAndCustomers(database),
  }
}

function productsAndCustomers(
  database: Database,
): Pick<ImportableStore, 'tags' | 'putProducts' | 'putCustomers'> {
  return {
    async tags(merchant, skus) {
      const asked = skus.slice(0, MOST_SKUS)
      if (asked.length === 0) return {}
      const [rows = []] = await database.run([
        {
          sql: `SELECT sku, tags FROM skus WHERE merchant_id = ? AND sku IN (${asked.map(() => '?').join(', ')})`,
          values: [merchant, ...asked],
        },
      ])
      return Object.fromEntries(
        rows.map((row) => [String(row.sku), JSON.parse(String(row.tags)) as string[]]),
      )
    },
    async putProducts(merchant, products) {
      await database.run(
        products.flatMap((product) => [put(merchant, product), ...tag(merchant, product)]),
      )
    },
    async putCustomers(merchant, customers) {
      await database.run(
        customers.map(({ email, vip, optedIn, orders, spent }) => ({
          sql: `INSERT INTO customers (merchant_id, email, vip, opted_in, orders, spent) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (merchant_id, email) DO UPDATE SET vip = excluded.vip, opted_in = excluded.opted_in,
              orders = excluded.orders, spent = excluded.spent`,
          values: [merchant, emailKey(email), vip ? 1 : 0, optedIn ? 1 : 0, orders, spent],
        })),
      )
    },
  }
}

/** D1 binds at most 100 values a statement: https://developers.cloudflare.com/d1/platform/limits/ */
const MOST_SKUS = 90

function put(merchant: string, product: Product): Statement {
  return {
    sql: `INSERT INTO products (merchant_id, handle, document) VALUES (?, ?, ?)
      ON CONFLICT (merchant_id, handle) DO UPDATE SET document = excluded.document`,
    values: [merchant, product.handle, JSON.stringify(product)],
  }
}

function tag(merchant: string, { variants, tags }: Product): Statement[] {
  const lower = JSON.stringify(tags.map((one) => one.toLowerCase()))
  return variants
    .filter(({ sku }) => sku !== '')
    .map(({ sku }) => ({
      sql: `INSERT INTO skus (merchant_id, sku, tags) VALUES (?, ?, ?)
        ON CONFLICT (merchant_id, sku) DO UPDATE SET tags = excluded.tags`,
      values: [merchant, sku, lower],
    }))
}

/** Documents are written only by `putOrders`, from the same type. */
function toOrder(row: Record<string, unknown>): Order {
  return JSON.parse(String(row.document)) as Order
}
