import { text, type Cells } from './cells.ts'
import { readCsv } from './csv.ts'
import type { Read } from './orders.ts'

type Checked = { error?: { issues: { path: PropertyKey[]; message: string }[] } }

/** Reads a table of one record a row, by its columns; a row that cannot be read is told by its line, and the rest lands. */
export function readRecords<Row>(
  csv: string,
  toRow: (cells: Cells) => Row,
  check: (row: Row) => Checked,
): Read<Row> {
  const { rows, problems } = readCsv(csv)
  const records = rows.flatMap(({ line, cells }) => {
    try {
      const row = toRow(cells)
      const issue = check(row).error?.issues[0]
      if (issue) throw new Error(`${issue.path.join('.')}: ${issue.message}`)
      return [row]
    } catch (error) {
      problems.push({ line, problem: error instanceof Error ? error.message : String(error) })
      return []
    }
  })
  return { rows: records, problems: problems.toSorted((a, b) => a.line - b.line) }
}

/** A cell that must not be empty. @throws Error */
export function required(cells: Cells, column: string): string {
  const value = text(cells, column)
  if (value === undefined) throw new Error(`"${column}" is missing.`)
  return value
}
