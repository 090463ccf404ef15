import type { Category } from '../../shared/category.ts'
import { dayOf, NO_COUNTS, type Counts, type DayOfEvidence } from '../../shared/evidence.ts'
import type { Language, ReadLanguage } from '../../shared/language.ts'
import type { Policy } from '../../shared/policy.ts'
import type { Stage } from '../../shared/stage.ts'
import type { CellRecord } from '../../worker/core/autonomy/cell-record.ts'
import { readySteps } from '../../worker/core/autonomy/climb.ts'
import { fallOf } from '../../worker/core/autonomy/fall.ts'
import { beginningOf } from '../../worker/core/lanes/tiers.ts'

const DAY = 86_400_000

/** One kind of contact: its share of all, and how often the desk is truly right about it. */
export type Kind = { category: Category; language: Language; share: number; accuracy: number }

/** From this day on the desk is right about a kind only so often. */
export type Degradation = { category: Category; language: Language; accuracy: number }

export type Lived = {
  /** Every move of a cell, with the day it happened on and the hours since the beginning. */
  moves: {
    day: number
    hour: number
    category: Category
    language: ReadLanguage
    from: Stage
    to: Stage
  }[]
  records: CellRecord[]
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How people and customers answer to the desk. */
const HABITS = {
  /** Right drafts that are sent as they are, the others with a small edit. */
  asIs: 0.6,
  /** Customers who come back for a person: after a wrong answer, and after a right one. */
  back: { wrong: 0.6, right: 0.03 },
  rates: 0.2,
  happy: { wrong: 0.2, right: 0.88 },
}

/**
 * A merchant's first weeks: contacts arrive evenly, people correct the desk, and the stages move by nothing but the
 * product's own functions. `degrade` turns a kind bad some days after it was automated.
 */
export function live(
  kinds: Kind[],
  policy: Policy,
  life: { contacts: number; days: number; seed: number; degrade?: { after: number } & Degradation },
): Lived {
  const draw = random(life.seed)
  const cells = kinds.map((kind) => newCell(kind, policy))
  const moves: Lived['moves'] = []
  const records = cells.map(({ record }) => record)

  function move({ record }: Simulated, to: Stage, now: Date): void {
    const { category, language, stage } = record
    moves.push({
      day: dayOf(now),
      hour: now.getTime() / 3_600_000,
      category,
      language,
      from: stage,
      to,
    })
    record.stage = to
    record.since = now
  }

  function review(night: Date): void {
    for (const step of readySteps(records, policy, night)) {
      const risen = cells.find(({ record }) => sameAs(record, step))
      if (risen) move(risen, step.to, night)
    }
  }

  for (let contact = 0; contact < life.contacts; contact += 1) {
    const now = new Date(Math.floor((contact * life.days * DAY) / life.contacts))
    const cell = pick(cells, draw())
    const bad = observe(cell, accuracyOf(cell, now, life.degrade), now, draw)
    const fall = bad ? fallOf(cell.record, policy, now) : undefined
    if (fall) move(cell, fall.to, now)
    const next = Math.floor(((contact + 1) * life.days * DAY) / life.contacts)
    if (dayOf(new Date(next)) > dayOf(now)) review(new Date((dayOf(now) + 1) * DAY))
  }
  return { moves, records }
}

type Simulated = { kind: Kind; record: CellRecord; today: DayOfEvidence | undefined }

function newCell(kind: Kind, policy: Policy): Simulated {
  const { category, language } = kind
  const stage = beginningOf(category, policy)
  const record: CellRecord = { category, language, stage, since: new Date(0), days: [] }
  return { kind, record, today: undefined }
}

function pick(cells: Simulated[], at: number): Simulated {
  let left = at * cells.reduce((sum, { kind }) => sum + kind.share, 0)
  for (const cell of cells) {
    left -= cell.kind.share
    if (left <= 0) return cell
  }
  return cells.at(-1) as Simulated
}

function accuracyOf(
  { kind, record }: Simulated,
  now: Date,
  degrade: ({ after: number } & Degradation) | undefined,
): number {
  const falls =
    degrade !== undefined &&
    sameAs(record, degrade) &&
    record.stage === 'automation' &&
    dayOf(now) - dayOf(record.since) >= degrade.after
  return falls ? degrade.accuracy : kind.accuracy
}

/** One contact's evidence; true where something bad was seen. */
function observe(cell: Simulated, accuracy: number, now: Date, draw: () => number): boolean {
  const right = draw() < accuracy
  const { stage } = cell.record
  if (stage === 'paused' || stage === 'off') return false
  if (stage !== 'automation') {
    add(cell, now, {
      samples: 1,
      ...(!right && { wrong: 1 }),
      ...(right && draw() > HABITS.asIs && { edited: 1 }),
    })
    return !right
  }
  const back = draw() < (right ? HABITS.back.right : HABITS.back.wrong)
  const rates = draw() < HABITS.rates
  const happy = rates && draw() < (right ? HABITS.happy.right : HABITS.happy.wrong)
  add(cell, now, {
    samples: 1,
    ...(back && { wrong: 1 }),
    ...(rates && { deskRatings: 1 }),
    ...(happy && { deskHappy: 1 }),
  })
  return back || (rates && !happy)
}

function add(cell: Simulated, now: Date, counts: Partial<Counts>): void {
  const day = dayOf(now)
  const { category, language, stage, days } = cell.record
  if (cell.today?.day !== day || cell.today.stage !== stage) {
    cell.today = { category, language, day, stage, counts: { ...NO_COUNTS } }
    days.push(cell.today)
  }
  for (const [name, count] of Object.entries(counts))
    cell.today.counts[name as keyof Counts] += count
}

function sameAs(
  a: { category: string; language: string },
  b: { category: string; language: string },
): boolean {
  return a.category === b.category && a.language === b.language
}
