import { testEnv } from './desk.ts'

/** Every case begins with these tables as its scenario wants them; what is sold and written for everybody stays. */
const TABLES = [
  'conversations',
  'messages',
  'contacts',
  'tickets',
  'actions',
  'effects',
  'outbox',
  'promises',
  'caps',
  'tries',
  'journal',
  'ratings',
  'trials',
  'evidence',
  'stages',
  'orders',
  'customers',
  'subscriptions',
  'watches',
  'agents',
  'merchants',
  'policies',
  'signatures',
  'products',
  'skus',
  'events',
  'incidents',
  'opt_outs',
  'erasures',
] as const

type Row = Record<string, string | number | null>
export type Tables = Record<string, Row[]>

export async function keepTables(): Promise<Tables> {
  const results = await testEnv.DB.batch<Row>(
    TABLES.map((table) => testEnv.DB.prepare(`SELECT * FROM ${table}`)),
  )
  return Object.fromEntries(TABLES.map((table, index) => [table, results[index]?.results ?? []]))
}

/** Puts the tables back as they were, in one round trip. */
export async function putTables(tables: Tables): Promise<void> {
  await testEnv.DB.batch([
    ...TABLES.map((table) => testEnv.DB.prepare(`DELETE FROM ${table}`)),
    ...Object.entries(tables).flatMap(([table, rows]) => rows.map((row) => insert(table, row))),
  ])
}

function insert(table: string, row: Row): D1PreparedStatement {
  const columns = Object.keys(row)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const marks = columns.map(() => '?').join(', ')
  return testEnv.DB.prepare(`INSERT INTO ${table} (${names}) VALUES (${marks})`).bind(
    ...Object.values(row),
  )
}
