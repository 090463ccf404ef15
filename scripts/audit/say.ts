import type { AuditReport } from '../../worker/core/audit/report.ts'
import type { Problem } from '../import/csv.ts'

/** Everything the reports show: the audit and the file it was made from. */
export type Audited = AuditReport & { file: string; format: string; problems: Problem[] }

export const KIND_WORDS = {
  automates: 'automates once its stage is earned',
  needs: 'automates after something named',
  never: 'stays with a person',
} as const

export function percent(share: number): string {
  const value = 100 * share
  return value > 0 && value < 1 ? '<1 %' : `${Math.round(value)} %`
}

export function minutesSaid(minutes: number | null): string {
  if (minutes === null) return '–'
  if (minutes < 90) return `${Math.round(minutes)} min`
  return minutes < 48 * 60 ? `${(minutes / 60).toFixed(1)} h` : `${(minutes / 1440).toFixed(1)} d`
}

/** What the reader has to know before believing the figures. */
export function caveats({ totals, format, problems }: Audited): string[] {
  const { tickets, subjectOnly, fromOrders } = totals
  const guess = subjectOnly > tickets / 2
  return [
    ...(guess
      ? [
          `${subjectOnly} of ${tickets} tickets have only a subject, because this ${format} file has no messages: add a column "Description" with what customers wrote, or take these figures as a rough guess.`,
        ]
      : []),
    ...(fromOrders > 0
      ? [
          `${fromOrders} of the automating tickets are answered from order data, which this file cannot show: they count as automating once orders are connected.`,
        ]
      : []),
    ...(problems.length > 0
      ? [`${problems.length} rows could not be read; they are listed at the end.`]
      : []),
    'The file shows what customers wrote, not what your systems know: VIP flags, order values and refused proofs can still bring a person.',
  ]
}
