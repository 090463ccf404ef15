import type { Understanding } from '../../shared/understanding.ts'

/** One line of an evaluation file; `accept` names other categories that are right too. */
export type Case = {
  text: string
  category?: string | null | undefined
  /** How certain the category is; only `hi`, or nothing said, is judged. */
  confidence?: string
  /** The merchant's own name for it. */
  label?: string
  accept?: string[] | null
  language?: string
  signals?: string[]
}
export type Read = Case & {
  reading: Pick<Understanding, 'language' | 'signals'> & {
    categories: { category: string; probability: number }[]
  }
}

type Counts = { rows: number; right: number; named: number }
export type Report = {
  rows: number
  accuracy: number
  top3: number
  macroF1: number
  ece: number
  perCategory: Record<string, { rows: number; precision: number; recall: number; f1: number }>
  thresholds: {
    at: number
    coverage: number
    precision: number
    tier1: number
    tier1Coverage: number
  }[]
  language: { rows: number; accuracy: number }
  signals: Record<string, { expected: number; noticed: number; falsely: number }>
  microseconds: number
  reliability: { from: number; rows: number; confidence: number; accuracy: number }[]
}

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]
const BINS = 10

// Tier 1 of the founding design, section 5: what may be automated first.
const TIER_1 = new Set<string>([
  'order.status',
  'order.delayed',
  'delivery.options',
  'policy.question',
  'order.address',
  'order.change',
  'payment.methods',
  'company.contact',
  'small.talk',
])

/** Compares what was read with what is right. Shares are 0–1; `microseconds` is CPU time a message. */
export function measure(reads: readonly Read[], microseconds: number): Report {
  const judged = reads.filter(
    ({ category, confidence = 'hi' }) => typeof category === 'string' && confidence === 'hi',
  )
  const perCategory = tableOf(judged)
  const f1 = Object.values(perCategory).filter(({ rows }) => rows > 0)
  const reliability = reliabilityOf(judged)
  return {
    rows: judged.length,
    accuracy: shareOf(judged, isRight),
    top3: shareOf(judged, (one) =>
      namesOf(one)
        .slice(0, 3)
        .some((name) => isAccepted(one, name)),
    ),
    macroF1: rounded(f1.reduce((sum, row) => sum + row.f1, 0) / Math.max(1, f1.length)),
    ece: rounded(
      reliability.reduce(
        (sum, bin) => sum + (bin.rows / judged.length) * Math.abs(bin.confidence - bin.accuracy),
        0,
      ),
    ),
    perCategory,
    thresholds: THRESHOLDS.map((at) => thresholdOf(judged, at)),
    language: languageOf(reads),
    signals: signalsOf(reads),
    microseconds: rounded(microseconds),
    reliability,
  }
}

function namesOf({ reading }: Read): string[] {
  return reading.categories.map(({ category }) => category)
}

function isAccepted({ category, accept }: Case, name: string | undefined): boolean {
  return name !== undefined && (name === category || (accept ?? []).includes(name))
}

function isRight(one: Read): boolean {
  return isAccepted(one, namesOf(one)[0])
}

function confidenceOf({ reading }: Read): number {
  return reading.categories[0]?.probability ?? 0
}

function tableOf(reads: readonly Read[]): Report['perCategory'] {
  const counts = new Map<string, Counts>()
  const countsOf = (name: string) => {
    const known = counts.get(name) ?? { rows: 0, right: 0, named: 0 }
    counts.set(name, known)
    return known
  }
  for (const one of reads) {
    const named = namesOf(one)[0] ?? 'other.unclear'
    const truth = isRight(one) ? named : (one.category ?? 'other.unclear')
    countsOf(truth).rows += 1
    countsOf(named).named += 1
    if (named === truth) countsOf(truth).right += 1
  }
  return Object.fromEntries(
    [...counts].toSorted().map(([name, { rows, right, named }]) => {
      const precision = named === 0 ? 0 : right / named
      const recall = rows === 0 ? 0 : right / rows
      const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall)
      return [
        name,
        { rows, precision: rounded(precision), recall: rounded(recall), f1: rounded(f1) },
      ]
    }),
  )
}

function reliabilityOf(reads: readonly Read[]): Report['reliability'] {
  return Array.from({ length: BINS }, (_bin, at) => {
    const from = at / BINS
    const inside = reads.filter(
      (one) => Math.min(BINS - 1, Math.floor(confidenceOf(one) * BINS)) === at,
    )
    const confidence = inside.reduce((sum, one) => sum + confidenceOf(one), 0)
    return {
      from,
      rows: inside.length,
      confidence: inside.length === 0 ? 0 : confidence / inside.length,
      accuracy: shareOf(inside, isRight),
    }
  })
}

function thresholdOf(reads: readonly Read[], at: number): Report['thresholds'][number] {
  const sure = reads.filter((one) => confidenceOf(one) >= at)
  const due = reads.filter(({ category }) => TIER_1.has(category ?? ''))
  const tier1 = sure.filter((one) => TIER_1.has(namesOf(one)[0] ?? ''))
  return {
    at,
    coverage: rounded(sure.length / Math.max(1, reads.length)),
    precision: shareOf(sure, isRight),
    tier1: shareOf(tier1, isRight),
    tier1Coverage: rounded(tier1.length / Math.max(1, due.length)),
  }
}

function languageOf(reads: readonly Read[]): Report['language'] {
  const told = reads.filter(({ language }) => language !== undefined)
  return {
    rows: told.length,
    accuracy: shareOf(told, ({ language, reading }) => reading.language === language),
  }
}

function signalsOf(reads: readonly Read[]): Report['signals'] {
  const table: Report['signals'] = {}
  for (const { signals, reading } of reads) {
    if (!signals) continue
    const noticed = new Set<string>(reading.signals.map(({ signal }) => signal))
    for (const name of new Set([...signals, ...noticed])) {
      const row = (table[name] ??= { expected: 0, noticed: 0, falsely: 0 })
      if (signals.includes(name)) row.expected += 1
      if (signals.includes(name) && noticed.has(name)) row.noticed += 1
      if (!signals.includes(name)) row.falsely += 1
    }
  }
  return table
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : rounded(items.filter(holds).length / items.length)
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
