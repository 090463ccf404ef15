import type { Category } from '../../../shared/category.ts'
import type { Signal, SignalReading, Understanding } from '../../../shared/understanding.ts'
import type { Strength } from './lexicons/lexicon.ts'
import type { Normal } from './normalise.ts'
import { spanOf } from './normalise.ts'
import type { Found } from './pattern.ts'
import type { Meaning } from './reader.ts'
import type { Token } from './tokens.ts'

export type Reading = Understanding['categories'][number]

/** What a whole message shows beyond its phrases, such as being nothing but thanks. */
export type Whole = { category: Category; weight: number; because: string }

// Weights are log-odds; `NOTHING` is the weight of the thought that none of our categories is meant.
const WEIGHTS: Record<Strength, number> = { clear: 5, likely: 3.5, hint: 1.8, against: -3 }
const NOTHING = 2.2
const NEXT = 0.4
const MOST_EXTRA = 1.6
const KEPT = 5
const LEAST = 0.02
const UNREAD = 0.5

const STEP_BACK = 1.6
const NARROWER: [Category, Category[]][] = [
  ['order.delayed', ['order.status']],
  ['order.missing', ['order.status', 'order.delayed']],
  ['order.address', ['order.change']],
  ['refund.status', ['order.status', 'order.delayed', 'refund.request', 'return.start']],
  ['policy.question', ['return.exchange', 'product.question']],
  ['return.exchange', ['return.start']],
  ['loyalty.question', ['product.support']],
  ['account.access', ['product.support', 'account.update']],
  ['website.problem', ['order.problem']],
  ['payment.problem', ['order.place']],
  ['newsletter.change', ['subscription.change', 'subscription.cancel', 'account.update']],
]

const FROM_SIGNALS: Partial<Record<Signal, { category: Category; weight: number }>> = {
  human_request: { category: 'person.request', weight: 6 },
  followup: { category: 'contact.followup', weight: 4.5 },
  anger: { category: 'complaint.service', weight: 4 },
  abuse: { category: 'complaint.service', weight: 3 },
  reputation: { category: 'complaint.service', weight: 2.5 },
  legal: { category: 'complaint.service', weight: 3 },
  fraud: { category: 'complaint.service', weight: 3 },
  regulator: { category: 'complaint.service', weight: 3 },
  safety: { category: 'order.problem', weight: 3 },
  ai_question: { category: 'small.talk', weight: 5 },
}

/** Weighs the phrases found for every category and turns the weights into probabilities, best first. */
export function readCategories(
  message: { normal: Normal; tokens: readonly Token[] },
  found: readonly Found<Meaning>[],
  beyond: { signals: readonly SignalReading[]; wholes: readonly Whole[] },
): Reading[] {
  const scores = new Map<Category, { score: number; because: string }>()
  for (const [category, hits] of byCategory(found)) scores.set(category, weigh(message, hits))
  for (const { signal, span } of beyond.signals) {
    const effect = FROM_SIGNALS[signal]
    if (effect) raise(scores, { ...effect, because: `“${span.text}”` })
  }
  for (const whole of beyond.wholes) raise(scores, whole)
  giveWay(scores)
  return share(scores)
}

type Evidence = { strength: Strength; found: Found<Meaning> }

function byCategory(found: readonly Found<Meaning>[]): Map<Category, Evidence[]> {
  const hits = new Map<Category, Evidence[]>()
  for (const one of found) {
    if (one.meaning.kind !== 'category') continue
    const { category, strength } = one.meaning
    const list = hits.get(category)
    if (list) list.push({ strength, found: one })
    else hits.set(category, [{ strength, found: one }])
  }
  return hits
}

function weigh(
  message: { normal: Normal; tokens: readonly Token[] },
  hits: readonly Evidence[],
): { score: number; because: string } {
  const best = bestPerPlace(hits.filter(({ strength }) => strength !== 'against'))
  const [first, ...others] = best
  if (!first) return { score: Number.NEGATIVE_INFINITY, because: '' }
  const extra = others.reduce((sum, { strength }) => sum + WEIGHTS[strength] * NEXT * NEXT, 0)
  const against = hits.some(({ strength }) => strength === 'against') ? WEIGHTS.against : 0
  const because = best.slice(0, 3).map(({ found }) => `“${textOf(message, found)}”`)
  return {
    score: WEIGHTS[first.strength] + Math.min(MOST_EXTRA, extra) + against,
    because: [...new Set(because)].join(', '),
  }
}

/** Of phrases that overlap, the strongest and then the longest counts. */
function bestPerPlace(hits: readonly Evidence[]): Evidence[] {
  const ranked = hits.toSorted(
    (left, right) =>
      WEIGHTS[right.strength] - WEIGHTS[left.strength] ||
      lengthOf(right.found) - lengthOf(left.found),
  )
  const kept: Evidence[] = []
  for (const hit of ranked) {
    if (kept.length >= 6) break
    const covered = kept.some(
      ({ found }) => found.first <= hit.found.last && hit.found.first <= found.last,
    )
    if (!covered) kept.push(hit)
  }
  return kept
}

function lengthOf(found: Found<Meaning>): number {
  return found.last - found.first
}

function textOf(
  message: { normal: Normal; tokens: readonly Token[] },
  found: Found<Meaning>,
): string {
  const { normal, tokens } = message
  return spanOf(normal, tokens[found.first]?.start ?? 0, tokens[found.last]?.end ?? 0).text
}

/** A delayed order is also an order asked for: once the narrower reading is clear, the wider one steps back. */
function giveWay(scores: Map<Category, { score: number; because: string }>): void {
  for (const [narrow, wider] of NARROWER) {
    if ((scores.get(narrow)?.score ?? 0) < WEIGHTS.clear) continue
    for (const category of wider) {
      const reading = scores.get(category)
      if (reading) scores.set(category, { ...reading, score: reading.score - STEP_BACK })
    }
  }
}

function raise(scores: Map<Category, { score: number; because: string }>, by: Whole): void {
  const known = scores.get(by.category)
  if (known && known.score >= by.weight) return
  scores.set(by.category, { score: by.weight, because: by.because })
}

function share(scores: ReadonlyMap<Category, { score: number; because: string }>): Reading[] {
  const nothing = Math.exp(NOTHING)
  const total = [...scores.values()].reduce((sum, { score }) => sum + Math.exp(score), nothing)
  const shares = new Map(
    [...scores].map(([category, { score, because }]) => [
      category,
      { category, probability: Math.exp(score) / total, because },
    ]),
  )
  const unclear = shares.get('other.unclear')
  shares.set('other.unclear', {
    category: 'other.unclear',
    probability: (unclear?.probability ?? 0) + (nothing / total) * UNREAD,
    because: unclear?.because || 'no words that we know',
  })
  return [...shares.values()]
    .filter(({ probability }) => probability >= LEAST)
    .toSorted((left, right) => right.probability - left.probability)
    .slice(0, KEPT)
    .map(({ category, probability, because }) => ({
      category,
      probability: Math.floor(probability * 1000) / 1000,
      because,
    }))
}
