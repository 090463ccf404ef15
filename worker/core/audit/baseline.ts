import type { AuditedTicket, BaselineRow } from './report.ts'
import { median, shareOf } from './median.ts'

/** What comes in, how it feels, and what it takes today, per category and language, largest first. */
export function baselineOf(tickets: AuditedTicket[]): BaselineRow[] {
  const cells = Map.groupBy(tickets, ({ category, language }) => `${category}/${language}`)
  return [...cells.values()]
    .flatMap((cell) => rowOf(cell, tickets.length))
    .toSorted((left, right) => right.tickets - left.tickets)
}

function rowOf(cell: AuditedTicket[], all: number): BaselineRow[] {
  const [first] = cell
  if (!first) return []
  const mood = (kind: AuditedTicket['mood']) =>
    shareOf(cell.filter((ticket) => ticket.mood === kind).length, cell.length)
  const kind = (name: AuditedTicket['kind']) => cell.filter((ticket) => ticket.kind === name).length
  return [
    {
      category: first.category,
      language: first.language,
      tickets: cell.length,
      share: shareOf(cell.length, all),
      moods: {
        frustrated: mood('frustrated'),
        neutral: mood('neutral'),
        satisfied: mood('satisfied'),
      },
      kinds: { automates: kind('automates'), needs: kind('needs'), never: kind('never') },
      handleMinutes: median(cell.flatMap(({ handleMinutes }) => handleMinutes ?? [])),
      firstReplyMinutes: median(cell.flatMap(({ firstReplyMinutes }) => firstReplyMinutes ?? [])),
    },
  ]
}
