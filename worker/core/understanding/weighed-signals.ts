import type { Signal, SignalReading } from '../../../shared/understanding.ts'
import { SIGNALS } from '../../../shared/understanding.ts'
import type { Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import { featuresWithoutSignals, hashOfToken } from './features.ts'
import { scoresOf, weightOf } from './linear.ts'
import { spanOf } from './normalise.ts'
import type { Prepared } from './prepare.ts'
import { MEANINGS } from './signals.ts'
import { unpackLinear } from './stored.ts'
import type { Token } from './tokens.ts'
import { SIGNALS_WEIGHTS } from './weights/signals.ts'

const MODEL = unpackLinear(SIGNALS_WEIGHTS.model)
const NO_JOINERS: ReadonlySet<string> = new Set()
const WORDS_SHOWN = 3

/** Signals that no phrase showed but whose words, weighed together, do: in the whole message or in one of its sentences. */
export function weighSignals(message: Prepared): SignalReading[] {
  const { tokens, noticed, features } = message
  if (tokens.length === 0) return []
  const whole: Clause = { first: 0, last: tokens.length - 1, tokens, noticed, features }
  const sentences = clausesOf(message, NO_JOINERS)
  const places = sentences.length > 1 ? [...sentences, whole] : [whole]
  const known = new Set(noticed.signals.map(({ signal }) => signal))
  const found = new Map<Signal, Clause>()
  for (const place of places) {
    const scores = scoresOf(MODEL, featuresWithoutSignals(place.tokens, place.noticed))
    for (const [at, signal] of SIGNALS.entries()) {
      const shows = (scores[at] ?? 0) > (SIGNALS_WEIGHTS.thresholds[at] ?? 0)
      const heard = known.has(signal) || found.has(signal)
      if (shows && !heard && !isTakenBack(signal, place)) found.set(signal, place)
    }
  }
  // "Am I talking to a real person?" asks about us; words alone cannot tell it from a wish for a person.
  if (known.has('ai_question') || found.has('ai_question')) found.delete('human_request')
  return [...found].map(([signal, place]) => readingOf(message, signal, place))
}

/** A phrase that takes a signal back speaks for the whole place. */
function isTakenBack(signal: Signal, { noticed }: Clause): boolean {
  return noticed.found.some(
    ({ meaning }) => meaning.kind === 'signal' && meaning.veto && meaning.signal === signal,
  )
}

function readingOf({ normal, tokens }: Prepared, signal: Signal, place: Clause): SignalReading {
  const span = spanOf(normal, tokens[place.first]?.start ?? 0, tokens[place.last]?.end ?? 0)
  const words = loudestOf(place.tokens, SIGNALS.indexOf(signal)).map((word) => `“${word}”`)
  return {
    signal,
    span,
    because: `${MEANINGS[signal]}: ${words.join(', ') || 'the sentence as a whole'}`,
  }
}

function loudestOf(tokens: readonly Token[], label: number): string[] {
  const words = tokens
    .map((token) => ({ word: token.raw, weight: weightOf(MODEL, hashOfToken(token), label) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
  return [...new Set(words.map(({ word }) => word))].slice(0, WORDS_SHOWN)
}
