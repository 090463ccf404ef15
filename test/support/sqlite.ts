import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { LanewayError } from '../../shared/error.ts'
import { migrations } from '../../scripts/local.ts'
import type { Database, Rows } from '../../worker/adapters/d1/database.ts'

/** An empty database in memory with the project's tables, for the adapters' own SQL in tests without a Worker. */
export function sqliteDatabase(): Database {
  const database = new DatabaseSync(':memory:')
  for (const { statements } of migrations()) for (const sql of statements) database.exec(sql)
  const prepared = new Map<string, StatementSync>()
  const statementOf = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    async run(statements) {
      database.exec('BEGIN')
      try {
        const rows = statements.map(({ sql, values }) => statementOf(sql).all(...values) as Rows)
        database.exec('COMMIT')
        return rows
      } catch (error) {
        database.exec('ROLLBACK')
        const text = error instanceof Error ? error.message : String(error)
        throw new LanewayError(/constraint/i.test(text) ? 'conflict' : 'unavailable', text, {
          cause: error,
        })
      }
    },
  }
}
