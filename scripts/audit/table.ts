import { readCsv, type CsvRow, type Problem } from '../import/csv.ts'
import { delimiterOf, shown, withCommas } from './delimiter.ts'

export type Table = { header: string[]; rows: CsvRow[]; problems: Problem[] }

/** As many broken quotes are stepped over; a file with more is no table. */
const MOST_BROKEN = 200

/**
 * Reads a table with a header, divided by commas, semicolons, tabs or bars. Columns are named in lower case with single
 * spaces. A quote that is never closed costs its own row: reading goes on at the next line that looks like a row.
 */
export function readTable(text: string): Table {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n')
  const top = lines.findIndex((line) => line.trim() !== '' && !/^sep=.$/i.test(line.trim()))
  const header = lines[top]
  if (header === undefined) return { header: [], rows: [], problems: [] }
  const delimiter = delimiterOf(header)
  const table: Table = { header: namesIn(header, delimiter), rows: [], problems: [] }
  let from: number | undefined = top + 1
  for (let broken = 0; from !== undefined && broken <= MOST_BROKEN; broken += 1)
    from = readFrom(from, { lines, header, delimiter, table })
  if (from !== undefined)
    table.problems.push({
      line: from + 1,
      problem: 'Too many broken quotes; the rest is not read.',
    })
  return table
}

type Reading = { lines: string[]; header: string; delimiter: string; table: Table }

/** Reads until a quote breaks; gives the index of the line to go on from, if there is one. */
function readFrom(from: number, { lines, header, delimiter, table }: Reading): number | undefined {
  const rest = withCommas([header, ...lines.slice(from)].join('\n'), delimiter)
  const read = readCsv(rest)
  const broken = read.problems.find(({ problem }) => /quote/i.test(problem))
  const before = ({ line }: { line: number }) => !broken || line < broken.line
  const moved = (line: number) => line + from - 1
  table.rows.push(
    ...read.rows
      .filter(before)
      .map(({ line, cells }) => ({ line: moved(line), cells: cellsOf(cells) })),
  )
  table.problems.push(
    ...read.problems
      .filter(before)
      .map(({ line, problem }) => ({ line: moved(line), problem: shown(problem) })),
  )
  if (!broken) return undefined
  const line = moved(broken.line)
  const next = lines.findIndex((one, index) => index >= line && isRow(one, header, delimiter))
  const until = next > line ? `; lines ${line} to ${next} are skipped` : ''
  table.problems.push({ line, problem: `A quote is not closed${until}.` })
  return next === -1 ? undefined : next
}

/** Whether a line has all columns, or its last one goes on in the next line. */
function isRow(line: string, header: string, delimiter: string): boolean {
  const columns = (text: string) =>
    delimiter === '' ? 1 : text.replaceAll(/"(?:[^"]|"")*"/g, '').split(delimiter).length
  return line.trim() !== '' && columns(line) === columns(header)
}

function namesIn(header: string, delimiter: string): string[] {
  const { rows } = readCsv(withCommas(`${header}\n${header}`, delimiter))
  return Object.values(rows[0]?.cells ?? {}).map((name) => named(shown(name)))
}

function cellsOf(cells: CsvRow['cells']): CsvRow['cells'] {
  return Object.fromEntries(
    Object.entries(cells).map(([name, cell]) => [named(shown(name)), shown(cell ?? '').trim()]),
  )
}

/** `Created_At ` and `created at` are the same column. */
function named(column: string): string {
  return column
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim()
}
