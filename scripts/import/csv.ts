import Papa from 'papaparse'

export type CsvRow = { line: number; cells: Record<string, string> }
export type Problem = { line: number; problem: string }

/** Reads a CSV with a header; each row knows the line of the file it starts on. Broken rows are reported, not thrown. */
export function readCsv(text: string): { rows: CsvRow[]; problems: Problem[] } {
  const rows: CsvRow[] = []
  const problems: Problem[] = []
  const content = text.replace(/^\uFEFF/, '')
  let read = 0
  let line = 1 + newlines(headerOf(content))
  Papa.parse<Record<string, string>>(content, {
    header: true,
    step({ data, errors, meta }) {
      if (read === 0) read = headerOf(content).length
      const start = line
      line += newlines(content.slice(read, meta.cursor))
      read = meta.cursor
      const empty = Object.values(data).every(
        (value) => typeof value !== 'string' || value.trim() === '',
      )
      if (empty) return
      const [error] = errors
      if (error && error.code !== 'TooFewFields')
        problems.push({ line: start, problem: error.message })
      else rows.push({ line: start, cells: data })
    },
  })
  return { rows, problems }
}

/** The header line with its line break. */
function headerOf(text: string): string {
  const end = text.indexOf('\n')
  return end === -1 ? text : text.slice(0, end + 1)
}

function newlines(text: string): number {
  return text.split('\n').length - 1
}
