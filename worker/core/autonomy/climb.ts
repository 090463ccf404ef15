import { dayOf } from '../../../shared/evidence.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Cell, Stage } from '../../../shared/stage.ts'
import { ceilingOf, tierOf } from '../lanes/tiers.ts'
import { countsOf, daysIn, goodOf, pointsOf, type CellRecord } from './cell-record.ts'
import { wilson } from './wilson.ts'

/** A step up for a cell: whether its evidence bears it, and in words what it rests on or what is missing. */
export type Step = Cell & { from: Stage; to: Stage; ready: boolean; because: string }

/**
 * Standard deviations for promotion: one lucky look in two hundred. A cell is looked at once a week for months and a shop
 * has dozens of cells; `eight-weeks.test.ts` measures how many shops still automate one that is under its bar.
 */
export const SURELY = 2.6
const WEEK = 7
/** Ratings of each kind before they are compared. */
const LEAST_RATINGS = 20
const MOST_GAP = 5

/** The next step of a cell, ready or not; undefined at its ceiling, and where only a person may move it. */
export function stepOf(record: CellRecord, policy: Policy, now: Date): Step | undefined {
  const { category, language, stage } = record
  const step = (to: Stage, missing: string[], because: string): Step => ({
    category,
    language,
    from: stage,
    to,
    ready: missing.length === 0,
    because: missing.length === 0 ? because : `missing: ${missing.join(', ')}`,
  })
  if (stage === 'shadow') return fromShadow(record, policy, now, step)
  if (stage === 'draft' && ceilingOf(category) === 'automation')
    return fromDraft(record, policy, now, step)
  return undefined
}

type Make = (to: Stage, missing: string[], because: string) => Step

/** Into draft: a person reads every word of it, so little evidence is enough, and after twice the time none at all. */
function fromShadow(record: CellRecord, { autonomy }: Policy, now: Date, step: Make): Step {
  const counts = countsOf(record, ['shadow'], dayOf(record.since))
  const good = goodOf(counts)
  const { samples, unsafe } = counts
  const { lower } = wilson(good, samples, SURELY)
  const days = daysIn(record, now)
  const enough = samples >= autonomy.samples.draft
  const waited = days >= 2 * autonomy.days.shadow && good * 2 >= samples
  const missing = [
    days < autonomy.days.shadow && `${autonomy.days.shadow - days} more days in shadow`,
    unsafe > 0 && `${unsafe} unsafe replies looked into`,
    !enough && !waited && `${autonomy.samples.draft - samples} more comparisons`,
    enough && lower < autonomy.bars.draft && `agreement: ${said(good, samples, lower)}`,
  ]
  return step(
    'draft',
    missing.filter(isSaid),
    `agreement with people: ${said(good, samples, lower)}`,
  )
}

/** Counted in whole weeks, so that waiting for a lucky day is of no use. */
function fromDraft(record: CellRecord, { autonomy }: Policy, now: Date, step: Make): Step {
  const since = dayOf(record.since)
  const days = daysIn(record, now)
  const { unsafe } = countsOf(record, ['draft'], since)
  const counts = countsOf(record, ['draft'], since, since + days - (days % WEEK))
  const good = goodOf(counts)
  const { samples } = counts
  const { lower } = wilson(good, samples, SURELY)
  const gap = gapOf(record)
  const missing = [
    days < autonomy.days.draft && `${autonomy.days.draft - days} more days in draft`,
    samples < autonomy.samples.automation &&
      `${autonomy.samples.automation - samples} more drafts answered`,
    unsafe > 0 && `${unsafe} unsafe drafts looked into`,
    lower < autonomy.bars.automation && `accepted drafts: ${said(good, samples, lower)}`,
    gap > MOST_GAP && `ratings ${Math.round(gap)} points under people's`,
  ]
  return step(
    'automation',
    missing.filter(isSaid),
    `accepted drafts: ${said(good, samples, lower)}`,
  )
}

/** Points by which customers rate the desk below people, in this cell. */
function gapOf(record: CellRecord): number {
  const all = countsOf(record, ['shadow', 'draft', 'automation'], 0)
  const human = pointsOf(all.humanHappy, all.humanRatings, LEAST_RATINGS)
  const desk = pointsOf(all.deskHappy, all.deskRatings, LEAST_RATINGS)
  return human === undefined || desk === undefined ? 0 : human - desk
}

/**
 * The steps to take now. Into draft any number; into automation one category at a time, the safest and most asked
 * first, and only when the one before has been watched long enough and still stands.
 */
export function readySteps(records: CellRecord[], policy: Policy, now: Date): Step[] {
  const steps = records.flatMap((record) => {
    const step = stepOf(record, policy, now)
    return step?.ready ? [{ step, record }] : []
  })
  const drafts = steps.filter(({ step }) => step.to === 'draft').map(({ step }) => step)
  const fresh = records.filter(
    (record) =>
      (record.stage === 'automation' || record.stage === 'paused') &&
      daysIn(record, now) < policy.autonomy.days.observe,
  )
  const candidates = steps
    .filter(({ step }) => step.to === 'automation')
    .toSorted(
      (left, right) =>
        tierOf(left.step.category) - tierOf(right.step.category) ||
        samplesOf(right.record) - samplesOf(left.record),
    )
  if (fresh.some(({ stage }) => stage === 'paused')) return drafts
  const category = fresh[0]?.category ?? candidates[0]?.step.category
  const automations = candidates
    .filter(({ step }) => step.category === category)
    .map(({ step }) => step)
  return [...drafts, ...automations]
}

function samplesOf(record: CellRecord): number {
  return countsOf(record, ['shadow', 'draft'], 0).samples
}

function said(good: number, samples: number, lower: number): string {
  return `${good} of ${samples}, surely at least ${Math.floor(lower * 1_000) / 10} %`
}

function isSaid(part: string | false): part is string {
  return part !== false
}
