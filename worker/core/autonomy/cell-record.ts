import { dayOf, NO_COUNTS, type Counts, type DayOfEvidence } from '../../../shared/evidence.ts'
import type { Cell, CellStage, Stage } from '../../../shared/stage.ts'

/** A cell with its stage, since when, and what was seen of it, day by day. */
export type CellRecord = Cell & { stage: Stage; since: Date; days: DayOfEvidence[] }

/** Everything counted while the cell was in one of these stages, from a day on. */
export function countsOf(
  { days }: Pick<CellRecord, 'days'>,
  stages: readonly Stage[],
  from: number,
  until = Infinity,
): Counts {
  const sum = { ...NO_COUNTS }
  for (const { stage, day, counts } of days) {
    if (!stages.includes(stage) || day < from || day >= until) continue
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name]
  }
  return sum
}

/** Samples that a person let stand, perhaps with a small edit. */
export function goodOf({ samples, wrong, unsafe }: Counts): number {
  return Math.max(0, samples - wrong - unsafe)
}

/** Points of 100: the share of happy ratings; undefined below `least` ratings. */
export function pointsOf(happy: number, ratings: number, least: number): number | undefined {
  return ratings < least ? undefined : (100 * happy) / ratings
}

/** Puts stored stages and evidence together, one record a cell; `begin` says where a cell without a stage stands. */
export function cellRecords(
  stages: CellStage[],
  evidence: DayOfEvidence[],
  begin: (cell: Cell) => Stage,
): CellRecord[] {
  const records = new Map<string, CellRecord>()
  for (const { category, language, stage, since } of stages)
    records.set(`${category}/${language}`, { category, language, stage, since, days: [] })
  for (const day of evidence) {
    const { category, language } = day
    const key = `${category}/${language}`
    const record = records.get(key) ?? {
      category,
      language,
      stage: begin(day),
      since: startOf(day.day),
      days: [],
    }
    if (record.since > startOf(day.day) && !stages.some((one) => sameCell(one, day)))
      record.since = startOf(day.day)
    record.days.push(day)
    records.set(key, record)
  }
  return [...records.values()]
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a.category === b.category && a.language === b.language
}

/** Whole days since the stage began. */
export function daysIn({ since }: Pick<CellRecord, 'since'>, now: Date): number {
  return dayOf(now) - dayOf(since)
}

function startOf(day: number): Date {
  return new Date(day * 86_400_000)
}
