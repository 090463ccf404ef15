import type { Action } from '../../../../shared/action.ts'
import { emailKey } from '../../../../shared/customer.ts'
import type { Kept } from '../../../../shared/effects/kept.ts'
import { orderKey } from '../../../../shared/order.ts'
import type { Subscription } from '../../../../shared/subscription.ts'
import type { Database, Statement } from '../database.ts'
import { toCustomer, toOrder, toVariants, type ProductRow } from './documents.ts'
import { VARIANTS } from './products.ts'

/** What an action reads, with the version of each record, so that it is changed only as it was seen. */
export type Seen = {
  kept: Kept
  versions: { order: number; customer: number; subscription: number }
}

/** Everything about one action in one round trip. */
export async function keptOf(database: Database, merchant: string, action: Action): Promise<Seen> {
  const order = 'order' in action ? orderKey(action.order) : ''
  const subscription = 'subscription' in action ? action.subscription : ''
  const email = 'email' in action ? emailKey(action.email) : ''
  const skus = JSON.stringify(skusOf(action))
  const statements: Statement[] = [
    { sql: ORDER, values: [merchant, order] },
    { sql: SUBSCRIPTION, values: [merchant, subscription] },
    { sql: CUSTOMER, values: [merchant, email, merchant, order, merchant, subscription] },
    { sql: TOUCHED, values: [merchant, skus, merchant, order, merchant, subscription] },
    ...(action.kind === 'account.email'
      ? [{ sql: CUSTOMER_AT, values: [merchant, emailKey(action.to)] }]
      : []),
  ]
  const [[orderRow], [subscriptionRow], [customerRow], products, [taken]] = padded(
    await database.run(statements),
  )
  return {
    kept: {
      ...(orderRow && { order: toOrder(orderRow) }),
      ...(subscriptionRow && {
        subscription: JSON.parse(String(subscriptionRow.document)) as Subscription,
      }),
      ...(customerRow && { customer: toCustomer(customerRow) }),
      ...(taken && { taken: true as const }),
      variants: products.flatMap((row) => toVariants(row as ProductRow)),
    },
    versions: {
      order: Number(orderRow?.version ?? 0),
      customer: Number(customerRow?.version ?? 0),
      subscription: Number(subscriptionRow?.version ?? 0),
    },
  }
}

type Rows = Record<string, unknown>[]

function padded(results: Rows[]): [Rows, Rows, Rows, Rows, Rows] {
  const [a = [], b = [], c = [], d = [], e = []] = results
  return [a, b, c, d, e]
}

function skusOf(action: Action): string[] {
  const named = 'sku' in action ? [action.sku] : []
  const items: { sku: string; to?: string }[] =
    'items' in action ? action.items : 'swaps' in action ? action.swaps : []
  return [...named, ...items.flatMap(({ sku, to }) => (to === undefined ? [sku] : [sku, to]))]
}

const ORDER = 'SELECT document, version FROM orders WHERE merchant_id = ? AND number_key = ?'
const SUBSCRIPTION = 'SELECT document, version FROM subscriptions WHERE merchant_id = ? AND id = ?'
const CUSTOMER = `SELECT email, document, version FROM customers WHERE merchant_id = ? AND email IN (?,
  (SELECT email FROM orders WHERE merchant_id = ? AND number_key = ?),
  (SELECT email FROM subscriptions WHERE merchant_id = ? AND id = ?)) LIMIT 1`
const CUSTOMER_AT = 'SELECT email FROM customers WHERE merchant_id = ? AND email = ?'
const TOUCHED = `${VARIANTS} AND s.sku IN (SELECT value FROM json_each(?)
  UNION SELECT json_extract(l.value, '$.sku') FROM orders o, json_each(o.document, '$.lines') l WHERE o.merchant_id = ? AND o.number_key = ?
  UNION SELECT json_extract(document, '$.sku') FROM subscriptions WHERE merchant_id = ? AND id = ?)`
