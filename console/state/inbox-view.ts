import type { InboxRow, Me } from '../../shared/api.ts'
import type { Lane } from '../../shared/lane.ts'
import type { Urgency } from '../../shared/urgency.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { languageWords } from '../words/languages.ts'

/** What an agent wants to see of the inbox. */
export type InboxFilter = { show: 'all' | 'mine' | Lane; text: string }
export type InboxGroup = { lane: Lane; rows: InboxRow[] }

export const NO_FILTER: InboxFilter = { show: 'all', text: '' }

/** The rows of a filter, grouped by lane, the most urgent and the first due on top of each group. */
export function groupsOf(rows: InboxRow[], filter: InboxFilter, me: Me): InboxGroup[] {
  const shown = rows
    .filter((row) => isShown(row, filter.show, me) && matches(row, filter.text))
    .toSorted(byUrgency)
  return LANES.map((lane) => ({ lane, rows: shown.filter((row) => row.lane === lane) })).filter(
    (group) => group.rows.length > 0,
  )
}

/** How many rows each choice of the filter would show. */
export function countOf(rows: InboxRow[], show: InboxFilter['show'], me: Me): number {
  return rows.filter((row) => isShown(row, show, me)).length
}

const LANES: Lane[] = ['handover', 'draft', 'automation']
const WEIGHT: Record<Urgency, number> = { urgent: 0, high: 1, normal: 2 }

function isShown(row: InboxRow, show: InboxFilter['show'], me: Me): boolean {
  if (show === 'mine') return row.assignee?.id === me.agent.id
  return show === 'all' || row.lane === show
}

function matches(row: InboxRow, text: string): boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const whole = [
    row.customer,
    row.preview,
    row.reason,
    row.urgency,
    CATEGORY_WORDS[row.category],
    languageWords(row.language),
    row.assignee?.name ?? '',
  ]
    .join(' ')
    .toLowerCase()
  return words.every((word) => whole.includes(word))
}

function byUrgency(one: InboxRow, other: InboxRow): number {
  return WEIGHT[one.urgency] - WEIGHT[other.urgency] || one.dueAt.localeCompare(other.dueAt)
}
