import type { Customer } from '../../../../shared/customer.ts'
import { emailKey } from '../../../../shared/customer.ts'
import type { Discount } from '../../../../shared/discount.ts'
import type { Subscription } from '../../../../shared/subscription.ts'
import type { ImportableStore, Store } from '../../../ports/store.ts'
import type { Database } from '../database.ts'
import { toCustomer, toOrder, toVariants, type ProductRow } from './documents.ts'
import { keptOf } from './kept.ts'
import { effectOf, perform } from './perform.ts'
import { findProducts, VARIANTS } from './products.ts'
import { putsOf } from './put.ts'
import { marks, type Read } from './read.ts'
import { reportsOf } from './report.ts'

/** The built-in store: every record kept whole as a document, changed by actions in one transaction each. */
export function d1Store(database: Database): ImportableStore {
  const read: Read = async (sql, values) => (await database.run([{ sql, values }]))[0] ?? []
  return {
    ...ordersOf(read),
    ...customersOf(read),
    ...productsOf(read),
    kept: async (merchant, action) => (await keptOf(database, merchant, action)).kept,
    perform: (merchant, action, moment) => perform(database, merchant, action, moment),
    effect: (merchant, key) => effectOf(database, merchant, key),
    ...putsOf(database),
    ...reportsOf(read),
  }
}

function ordersOf(read: Read): Pick<Store, 'ordersByShortKey' | 'ordersOf' | 'hasOrders'> {
  return {
    async ordersByShortKey(merchant, keys) {
      if (keys.length === 0) return []
      const rows = await read(
        `SELECT document FROM orders WHERE merchant_id = ? AND short_key IN (${marks(keys)}) LIMIT 20`,
        [merchant, ...keys],
      )
      return rows.map(toOrder)
    },
    async ordersOf(merchant, email) {
      const rows = await read(
        'SELECT document FROM orders WHERE merchant_id = ? AND email = ? ORDER BY placed_at DESC LIMIT 10',
        [merchant, emailKey(email)],
      )
      return rows.map(toOrder)
    },
    async hasOrders(merchant) {
      return (
        (await read('SELECT 1 FROM orders WHERE merchant_id = ? LIMIT 1', [merchant])).length > 0
      )
    },
  }
}

function customersOf(read: Read): Pick<Store, 'customer' | 'subscriptions' | 'discount'> {
  return {
    async customer(merchant, email): Promise<Customer | null> {
      const [row] = await read(
        'SELECT email, document FROM customers WHERE merchant_id = ? AND email = ?',
        [merchant, emailKey(email)],
      )
      return row ? toCustomer(row) : null
    },
    async subscriptions(merchant, email) {
      const rows = await read(
        'SELECT document FROM subscriptions WHERE merchant_id = ? AND email = ? ORDER BY id LIMIT 10',
        [merchant, emailKey(email)],
      )
      return rows.map((row) => JSON.parse(String(row.document)) as Subscription)
    },
    async discount(merchant, code) {
      const [row] = await read(
        'SELECT document FROM discounts WHERE merchant_id = ? AND code = ?',
        [merchant, code.trim().toUpperCase()],
      )
      return row ? (JSON.parse(String(row.document)) as Discount) : null
    },
  }
}

function productsOf(read: Read): Pick<Store, 'tags' | 'products' | 'variants'> {
  return {
    async tags(merchant, skus) {
      const asked = skus.slice(0, MOST_SKUS)
      if (asked.length === 0) return {}
      const rows = await read(
        `SELECT sku, tags FROM skus WHERE merchant_id = ? AND sku IN (${marks(asked)})`,
        [merchant, ...asked],
      )
      return Object.fromEntries(
        rows.map((row) => [String(row.sku), JSON.parse(String(row.tags)) as string[]]),
      )
    },
    products: (merchant, words) => findProducts(read, merchant, words),
    async variants(merchant, skus) {
      const asked = [...new Set(skus)].slice(0, MOST_SKUS)
      if (asked.length === 0) return []
      const rows = await read(`${VARIANTS} AND s.sku IN (${marks(asked)})`, [merchant, ...asked])
      return rows.flatMap((row) => toVariants(row as ProductRow))
    },
  }
}

/** D1 binds at most 100 values a statement: https://developers.cloudflare.com/d1/platform/limits/ */
const MOST_SKUS = 90
