import { dayOf } from '../../../shared/evidence.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Stage } from '../../../shared/stage.ts'
import { countsOf, goodOf, pointsOf, type CellRecord } from './cell-record.ts'
import { wilson } from './wilson.ts'

export type Fall = { to: Stage; because: string }

/** Standard deviations for a demotion: about one false alarm in a hundred looks, because pausing costs little. */
const Z = 2.33
/** Days looked back: a sudden fall shows in one, a slow one in seven. */
const WINDOWS = [1, 3, 7]
/** Fewer than these are chance. */
const LEAST_WRONG = 3
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

function ratingsFell(record: CellRecord, today: number): Fall | undefined {
  const week = (ago: number) => {
    const { deskHappy, deskRatings } = countsOf(
      record,
      ['automation'],
      today - WEEK * (ago + 1) + 1,
      today - WEEK * ago + 1,
    )
    return pointsOf(deskHappy, deskRatings, LEAST_RATINGS)
  }
  const [now, before] = [week(0), week(1)]
  if (now === undefined || before === undefined || before - now < MOST_FALL) return undefined
  return {
    to: 'paused',
    because: `ratings fell from ${Math.round(before)} to ${Math.round(now)} points within a week`,
  }
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
