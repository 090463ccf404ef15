import { languageOf } from '../../shared/language.ts'
import type { PastTicket } from '../../worker/core/audit/ticket.ts'
import type { CsvRow, Problem } from '../import/csv.ts'
import { at, fail, RowError } from '../import/row-error.ts'
import { channelOf } from './channel.ts'
import type { Duration, Field, Format } from './formats/format.ts'
import { formatOf } from './formats/index.ts'
import { plainText } from './plain-text.ts'
import { readTable } from './table.ts'
import { minutesOf, momentOf } from './times.ts'

/** What was read of a file; `unreadable` says why there is nothing. */
export type TicketFile = {
  format: string
  tickets: PastTicket[]
  problems: Problem[]
  unreadable?: string
}

/** Reads an export of tickets; a broken row is reported by its line and left out. */
export function readTickets(text: string): TicketFile {
  const { header, rows, problems } = readTable(text)
  const nothing = (unreadable: string) => ({ format: '', tickets: [], problems, unreadable })
  if (header.length === 0) return nothing('The file is empty.')
  const format = formatOf(header)
  if (!format)
    return nothing(
      `No column has the message. One of subject, body, description or message is needed; found: ${header.join(', ').slice(0, 200)}.`,
    )
  const tickets: PastTicket[] = []
  for (const row of rows) {
    try {
      tickets.push(at(row, () => ticketOf(row, format)))
    } catch (error) {
      if (!(error instanceof RowError)) throw error
      problems.push({ line: error.line, problem: error.message })
    }
  }
  const ordered = problems.toSorted((left, right) => left.line - right.line)
  const read = { format: format.name, tickets, problems: ordered }
  return tickets.length === 0 ? { ...read, unreadable: 'No row holds a ticket.' } : read
}

function ticketOf(row: CsvRow, format: Format): PastTicket {
  const cell = (field: Field) => firstOf(row, format.columns[field])
  const [subject, body] = [cell('subject'), plainText(cell('body'))]
  if (subject === '' && body === '') fail(row, 'It has neither a message nor a subject.')
  const createdAt = moment(row, format, 'created')
  const [repliedAt, solvedAt] = [
    moment(row, format, 'firstReplyAt'),
    moment(row, format, 'solvedAt'),
  ]
  const customer = cell('customer')
  const minutes = {
    firstReplyMinutes: lasting(row, format, 'firstReply') ?? minutesBetween(createdAt, repliedAt),
    resolutionMinutes: lasting(row, format, 'resolution') ?? minutesBetween(createdAt, solvedAt),
    handleMinutes: lasting(row, format, 'handle'),
  }
  return known({
    line: row.line,
    id: cell('id') || undefined,
    subject: plainText(subject),
    body,
    channel: channelOf(cell('channel')),
    language: languageOf(cell('language')),
    customer: customer || undefined,
    tags: cell('tags')
      .split(/[,;|\s]+/)
      .filter((tag) => tag !== '' && tag !== '-'),
    status: cell('status') || undefined,
    createdAt,
    reply: plainText(cell('reply')) || undefined,
    ...minutes,
  })
}

/** The first of these columns that has something in it. */
function firstOf({ cells }: CsvRow, names: readonly string[] = []): string {
  return names.map((name) => cells[name] ?? '').find((cell) => cell !== '') ?? ''
}

function moment(row: CsvRow, { columns }: Format, field: Field): Date | undefined {
  const text = firstOf(row, columns[field])
  if (text === '' || text === '-') return undefined
  return momentOf(text) ?? fail(row, `"${text.slice(0, 40)}" is not a date.`)
}

/** A duration that cannot be read is left out: some exports write words there. */
function lasting(row: CsvRow, { durations }: Format, name: Duration): number | undefined {
  for (const [column, unit] of durations[name] ?? []) {
    const minutes = minutesOf(row.cells[column] ?? '', unit)
    if (minutes !== undefined) return minutes
  }
  return undefined
}

function minutesBetween(from: Date | undefined, to: Date | undefined): number | undefined {
  if (!from || !to || to < from) return undefined
  return (to.getTime() - from.getTime()) / 60_000
}

function known<Value extends object>(value: {
  [Key in keyof Value]: Value[Key] | undefined
}): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value
}
