import type { PromiseRow } from '../../shared/promise.ts'

/** Promises that are overdue or due before this day is over, in the agent's own time zone. */
export function dueToday(rows: readonly PromiseRow[], now: number): PromiseRow[] {
  const end = new Date(now)
  end.setHours(24, 0, 0, 0)
  return rows.filter(({ dueAt }) => Date.parse(dueAt) <= end.getTime())
}
