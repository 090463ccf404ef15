import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticles } from './import/articles.ts'
import { readCustomers } from './import/customers.ts'
import { readDiscounts } from './import/discounts.ts'
import { readOrders } from './import/orders.ts'
import { readProducts } from './import/products.ts'
import { readSubscriptions } from './import/subscriptions.ts'
import { send } from './import/send.ts'
import { ROOT } from './local.ts'

const DEMO = join(ROOT, 'demo')
const DAY = 86_400_000
const OWNER = { email: 'owner@demo.laneway.example', name: 'Anna Berg', role: 'owner' }

/** Fills the desk with the demo shop; its dates are moved so that they lie around today. Safe to run again. */
export async function seedDemo(url: URL, key: string, now = new Date()): Promise<void> {
  const desk = { url, key, merchant: 'mer_demo' }
  const merchant = JSON.parse(file('merchant.json')) as { origins: string[]; currency: string }
  const { asOf } = JSON.parse(file('as-of.json')) as { asOf: string }
  const days = Math.floor((now.getTime() - Date.parse(asOf)) / DAY)
  await send(desk, 'merchant', [
    { ...merchant, origins: [...new Set([...merchant.origins, url.origin])] },
  ])
  await send(desk, 'agents', [OWNER])
  await send(desk, 'products', readProducts(file('products.csv'), merchant.currency).rows)
  await send(
    desk,
    'orders',
    readOrders(file('orders.csv')).rows.map((order) => shift(order, days)),
  )
  const { currency } = merchant
  await send(desk, 'customers', readCustomers(file('customers.csv'), currency).rows)
  const subscriptions = readSubscriptions(file('subscriptions.csv'), currency).rows
  await send(
    desk,
    'subscriptions',
    subscriptions.map((one) => shift(one, days)),
  )
  const discounts = readDiscounts(file('discounts.csv'), currency).rows
  await send(
    desk,
    'discounts',
    discounts.map((one) => shift(one, days)),
  )
  await send(desk, 'articles', readArticles(join(DEMO, 'articles'), 'en').rows)
}

function file(name: string): string {
  return readFileSync(join(DEMO, name), 'utf8')
}

/** Moves every date of a record by whole days. */
function shift<Row>(order: Row, days: number): Row {
  const moved = JSON.stringify(order).replaceAll(
    /"(\d{4}-\d{2}-\d{2})(T[^"]*)?"/g,
    (_all, day: string, clock = '') => {
      const then = new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)
      return `"${then}${clock}"`
    },
  )
  return JSON.parse(moved) as Row
}
