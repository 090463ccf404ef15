import { dayOf } from '../../../shared/evidence.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Stage } from '../../../shared/stage.ts'
import { countsOf, goodOf, pointsOf, type CellRecord } from './cell-record.ts'
import { wilson } from './wilson.ts'

export type Fall = { to: Stage; because: string }

/** Standard deviations for a demotion: about a false alarm in a hundred looks, because pausing costs little. */
const Z = 2.33
/** Days looked back: a sudden fall shows in one, a slow one in seven. */
const WINDOWS = [1, 3, 7]
/** Fewer than these are chance. */
const LEAST_WRONG = 5
const WEEK = 7
const LEAST_RATINGS = 20
const MOST_FALL = 10

/** Why a cell must not stay where it is, as soon as it shows; undefined where all is well. */
export function fallOf(record: CellRecord, policy: Policy, now: Date): Fall | undefined {
  if (record.stage === 'automation') return fromAutomation(record, policy, now)
  return record.stage === 'draft' ? fromDraft(record, policy) : undefined
}

function fromAutomation(record: CellRecord, { autonomy }: Policy, now: Date): Fall | undefined {
  const since = dayOf(record.since)
  const today = dayOf(now)
  const { unsafe } = countsOf(record, ['automation'], since)
  if (unsafe > 0) return { to: 'paused', because: `${unsafe} unsafe answers` }
  for (const days of WINDOWS) {
    const from = Math.max(since, today - days + 1)
    const counts = countsOf(record, ['automation'], from)
    const good = goodOf(counts)
    const { upper } = wilson(good, counts.samples, Z)
    if (counts.wrong >= LEAST_WRONG && upper < autonomy.bars.keep)
      return {
        to: 'paused',
        because: `only ${good} of ${counts.samples} answers stood in ${days === 1 ? 'a day' : `${days} days`}`,
      }
  }
  return ratingsFell(record, today)
}

/** The last seven days against the seven before: ten points less, and more than chance would do. */
function ratingsFell(record: CellRecord, today: number): Fall | undefined {
  const week = (ago: number) => {
    const from = today - WEEK * (ago + 1) + 1
    return countsOf(record, ['automation'], from, from + WEEK)
  }
  const [now, before] = [week(0), week(1)]
  const points = pointsOf(now.deskHappy, now.deskRatings, LEAST_RATINGS)
  const earlier = pointsOf(before.deskHappy, before.deskRatings, LEAST_RATINGS)
  if (points === undefined || earlier === undefined || earlier - points < MOST_FALL)
    return undefined
  const chance = 100 * spread(now.deskHappy + before.deskHappy, now.deskRatings, before.deskRatings)
  if (earlier - points < Z * chance) return undefined
  return {
    to: 'paused',
    because: `ratings fell from ${Math.round(earlier)} to ${Math.round(points)} points within a week`,
  }
}

/** The standard deviation of the difference between two shares of the same true size. */
function spread(happy: number, some: number, others: number): number {
  const share = happy / (some + others)
  return Math.sqrt(share * (1 - share) * (1 / some + 1 / others))
}

/** Drafts that would do harm, or that people mostly rewrite, are no help: back to watching. */
function fromDraft(record: CellRecord, { autonomy }: Policy): Fall | undefined {
  const counts = countsOf(record, ['draft'], dayOf(record.since))
  if (counts.unsafe > 0) return { to: 'shadow', because: `${counts.unsafe} unsafe drafts` }
  const good = goodOf(counts)
  const { upper } = wilson(good, counts.samples, Z)
  return counts.wrong >= LEAST_WRONG && upper < autonomy.bars.draft
    ? { to: 'shadow', because: `only ${good} of ${counts.samples} drafts were of use` }
    : undefined
}
