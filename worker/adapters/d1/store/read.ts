import type { Rows, Statement } from '../database.ts'

/** Reads rows by one statement. */
export type Read = (sql: string, values: Statement['values']) => Promise<Rows>

/** A mark for each value of a list. */
export function marks(values: unknown[]): string {
  return values.map(() => '?').join(', ')
}
