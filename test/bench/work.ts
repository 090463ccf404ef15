import type { MerchantId } from '../../shared/ids.ts'
import { newId } from '../../shared/ids.ts'
import { runLocally } from '../../scripts/local.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'
import { createWriter } from '../../worker/edge/room/writer.ts'
import { startConversation } from '../../worker/flow/start-conversation.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import type { Env } from '../../worker/wiring/settings.ts'

export type Work = {
  name: string
  statements: number
  rowsRead: number
  rowsWritten: number
  roundTrips: number
}

const QUESTIONS = {
  'order status, proven at once': 'where is my order #LW-1042? maria.keller@example.com',
  'order status, proof missing': 'where is my order #LW-1042?',
  'order status, wrong proof': 'where is my order #LW-1042? nobody@example.com',
  'shop question': 'How long does delivery take?',
  'person asked for': 'I want to talk to a person',
}

/** What one message costs D1, with few and with very many orders stored; the same flows as in the Worker. */
export async function measureWork(): Promise<Work[]> {
  const local = await runLocally({ port: 0, state: null, demo: true })
  await seedDemo(local.url, local.adminKey)
  const database = (await local.miniflare.getD1Database('DB')) as unknown as D1Database
  const rows: Work[] = []
  for (const orders of [1_000, 1_000_000]) {
    await fillOrders(database, orders)
    for (const [name, text] of Object.entries(QUESTIONS)) {
      rows.push({
        name: `${name}, ${orders.toLocaleString('en')} orders`,
        ...(await workOf(database, text)),
      })
    }
  }
  await local.stop()
  return rows
}

async function workOf(database: D1Database, text: string): Promise<Omit<Work, 'name'>> {
  const meter = { statements: 0, rowsRead: 0, rowsWritten: 0, roundTrips: 0 }
  const noQueue = { send: async () => {} }
  const env = { DB: metered(database, meter), CONTACTS: noQueue, OUTBOX: noQueue } as unknown as Env
  const address = {
    merchant: 'mer_demo' as MerchantId,
    id: newId('cvs', crypto.getRandomValues(new Uint8Array(16))),
  }
  const deps = depsFor(env, address.merchant)
  const writer = createWriter(deps, address, () => {})
  await writer.begin(() => startConversation(deps, { ...address, channel: 'chat', language: 'en' }))
  Object.assign(meter, { statements: 0, rowsRead: 0, rowsWritten: 0, roundTrips: 0 })
  await writer.receive({ id: crypto.randomUUID(), text, network: address.id })
  return meter
}

/** Counts what D1 itself reports of every batch: https://developers.cloudflare.com/d1/worker-api/return-object/ */
function metered(database: D1Database, meter: Omit<Work, 'name'>): D1Database {
  return new Proxy(database, {
    get(target, property) {
      if (property !== 'batch') return Reflect.get(target, property).bind(target)
      return async (statements: D1PreparedStatement[]) => {
        const results = await target.batch(statements)
        meter.roundTrips += 1
        meter.statements += statements.length
        for (const { meta } of results) {
          meter.rowsRead += meta.rows_read
          meter.rowsWritten += meta.rows_written
        }
        return results
      }
    },
  })
}

const PART = 50_000

/** Copies one order of the demo shop under new numbers until there are `count` more. */
async function fillOrders(database: D1Database, count: number): Promise<void> {
  for (let from = 0; from < count; from += PART) {
    await database
      .prepare(
        `INSERT OR IGNORE INTO orders (merchant_id, number_key, short_key, email, placed_at, document)
        WITH RECURSIVE numbers(n) AS (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?)
        SELECT 'mer_demo', 'B' || (5000000 + n), 5000000 + n, 'customer' || (n / 3) || '@example.com', 1760000000000 + n,
          replace(document, '#LW-1042', '#B' || (5000000 + n))
        FROM numbers, (SELECT document FROM orders WHERE merchant_id = 'mer_demo' AND number_key = 'LW1042')`,
      )
      .bind(from, Math.min(from + PART, count))
      .run()
  }
}
