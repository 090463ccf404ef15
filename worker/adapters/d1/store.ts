import { emailKey } from '../../../shared/customer.ts'
import { orderKey, shortOrderKey, type Order } from '../../../shared/order.ts'
import type { ImportableStore } from '../../ports/store.ts'
import type { Database } from './database.ts'

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
    async putProducts(merchant, products) {
      await database.run(
        products.map((product) => ({
          sql: `INSERT INTO products (merchant_id, handle, document) VALUES (?, ?, ?)
            ON CONFLICT (merchant_id, handle) DO UPDATE SET document = excluded.document`,
          values: [merchant, product.handle, JSON.stringify(product)],
        })),
      )
    },
  }
}

/** Documents are written only by `putOrders`, from the same type. */
function toOrder(row: Record<string, unknown>): Order {
  return JSON.parse(String(row.document)) as Order
}
