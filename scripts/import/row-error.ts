import type { CsvRow } from './csv.ts'

/** What is wrong with one row, with its line in the file. */
export class RowError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

/** Runs a reading of one row; what goes wrong is reported with that row's line. */
export function at<Value>(row: CsvRow, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new RowError(row.line, error instanceof Error ? error.message : String(error))
  }
}

/** Refuses a row. */
export function fail(row: CsvRow, message: string): never {
  throw new RowError(row.line, message)
}
