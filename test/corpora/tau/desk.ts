import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { MerchantId } from '../../../shared/ids.ts'
import type { Policy, PolicyChange } from '../../../shared/policy.ts'
import { build } from '../../../scripts/build.ts'
import { readCustomers } from '../../../scripts/import/customers.ts'
import { readOrders } from '../../../scripts/import/orders.ts'
import { readProducts } from '../../../scripts/import/products.ts'
import { send } from '../../../scripts/import/send.ts'
import { runLocally, type Local } from '../../../scripts/local.ts'
import { DEFAULT_POLICY } from '../../../worker/core/lanes/default-policy.ts'
import type { Deps } from '../../../worker/flow/deps.ts'
import { proposePolicy } from '../../../worker/flow/propose-policy.ts'
import { signPolicy } from '../../../worker/flow/sign-policy.ts'
import { depsFor } from '../../../worker/wiring/deps.ts'
import type { Env } from '../../../worker/wiring/settings.ts'
import { tablesOf } from '../convert-tau.ts'
import type { TauShop } from './shop.ts'

export type Rows = Record<string, unknown>[]

/** The tau shop at a desk on this machine: the real D1 with the project's migrations, filled through the import door. */
export type TauDesk = {
  merchant: MerchantId
  deps: Deps
  imported: Record<string, number>
  /** Makes this the policy the shop lives by, signed by its owner, and the shop as it is now the one that is restored. */
  live(policy: PolicyChange): Promise<void>
  /** The policy the shop lives by. */
  policy(): Policy
  /** The rows of a table as they are now. */
  rows(table: string): Rows
  /** A digest of every row of these tables, all where none are named. */
  digest(tables?: readonly string[]): string
  /** Everything as it was when the policy went live. */
  restore(): Promise<void>
  stop(): Promise<void>
}

/** What a store keeps: what no refusal may change, whatever is said about it elsewhere. */
export const STORE_TABLES = [
  'orders',
  'customers',
  'products',
  'skus',
  'subscriptions',
  'discounts',
  'watches',
  'effects',
] as const

const MERCHANT: MerchantId = 'mer_tau'
const OWNER = { email: 'owner@tau.example', name: 'Owner', role: 'owner' }

export async function openTauDesk(shop: TauShop): Promise<TauDesk> {
  await build()
  const state = mkdtempSync(join(tmpdir(), 'laneway-tau-'))
  const local = await runLocally({ port: 0, state, demo: true })
  const imported = await fill(local, shop)
  const database = (await local.miniflare.getD1Database('DB')) as unknown as D1Database
  const deps = depsOn(database)
  const file = openFile(state)
  const tables = tableNames(file)
  let lived = DEFAULT_POLICY
  const rows = (table: string) => file.prepare(`SELECT * FROM ${table} ORDER BY rowid`).all()
  const digest = (names: readonly string[]) => {
    const hash = createHash('sha256')
    for (const name of names) hash.update(JSON.stringify([name, rows(name)]))
    return hash.digest('hex')
  }
  const kept = new Map<string, string>()
  return {
    merchant: MERCHANT,
    deps,
    imported,
    live: async (policy) => {
      lived = await makeLive(deps, policy)
      await keepCopies(database, tables)
      for (const name of tables) kept.set(name, digest([name]))
    },
    policy: () => lived,
    rows,
    digest: (names = tables) => digest(names),
    restore: () =>
      putBack(
        database,
        tables.filter((name) => digest([name]) !== kept.get(name)),
      ),
    stop: async () => {
      file.close()
      await local.stop()
      rmSync(state, { recursive: true })
    },
  }
}

/** The product's own dependencies on this database; nobody waits for a queue, because nothing is due. */
function depsOn(database: D1Database): Deps {
  const noQueue = { send: async () => {} }
  const env = {
    DB: withPrepared(database),
    CONTACTS: noQueue,
    OUTBOX: noQueue,
    SESSION_SECRET: 'a secret of the tau shop, 32 letters',
  }
  return depsFor(env as unknown as Env, MERCHANT)
}

/** Each statement is prepared once: from Node every call to the database waits for workerd. */
function withPrepared(database: D1Database): Pick<D1Database, 'prepare' | 'batch'> {
  const known = new Map<string, D1PreparedStatement>()
  return {
    prepare: (sql) => {
      const statement = known.get(sql) ?? database.prepare(sql)
      known.set(sql, statement)
      return statement
    },
    batch: (statements) => database.batch(statements),
  }
}

/** The database's own file, read beside the Worker: what is compared has not passed through any code of ours. */
function openFile(state: string): DatabaseSync {
  const folder = join(state, 'd1/miniflare-D1DatabaseObject')
  const name = readdirSync(folder).find((one) => /^[0-9a-f]{64}\.sqlite$/.test(one)) ?? ''
  return new DatabaseSync(join(folder, name), { readOnly: true })
}

/** The import as `npm run import` does it. @throws Error where a row is left out */
async function fill(local: Local, shop: TauShop): Promise<Record<string, number>> {
  const desk = { url: local.url, key: local.adminKey, merchant: MERCHANT }
  const tables = tablesOf(shop)
  await send(desk, 'ensure', [])
  await send(desk, 'agents', [OWNER])
  const stored: Record<string, number> = {}
  for (const [kind, read] of [
    ['products', readProducts(tables.products, 'USD')],
    ['orders', readOrders(tables.orders)],
    ['customers', readCustomers(tables.customers, 'USD')],
  ] as const) {
    const [problem] = read.problems
    if (problem) throw new Error(`${kind}:${problem.line} ${problem.problem}`)
    stored[kind] = await send(desk, kind, read.rows)
  }
  return stored
}

async function makeLive(deps: Deps, change: PolicyChange): Promise<Policy> {
  const owner = (await deps.agents.of(MERCHANT)).find(({ email }) => email === OWNER.email)
  if (!owner) throw new Error('The shop has no owner.')
  const { policy } = await proposePolicy(deps, owner, { change, note: 'the written policy' })
  const signed = await signPolicy(deps, owner, { version: policy.version, duty: 'owner' })
  return signed.policy
}

/** Every table with rows of its own; what a full-text index keeps for itself follows from them. */
function tableNames(file: DatabaseSync): string[] {
  return file
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .all()
    .map(({ name }) => String(name))
    .filter((name) => !/^(?:sqlite_|_cf_|d1_|kept_)|_words/.test(name))
}

async function putBack(database: D1Database, changed: string[]): Promise<void> {
  if (changed.length === 0) return
  await database.batch(
    changed.flatMap((name) => [
      database.prepare(`DELETE FROM ${name}`),
      database.prepare(`INSERT INTO ${name} SELECT * FROM kept_${name}`),
    ]),
  )
}

async function keepCopies(database: D1Database, tables: string[]): Promise<void> {
  await database.batch(
    tables.flatMap((name) => [
      database.prepare(`DROP TABLE IF EXISTS kept_${name}`),
      database.prepare(`CREATE TABLE kept_${name} AS SELECT * FROM ${name}`),
    ]),
  )
}
