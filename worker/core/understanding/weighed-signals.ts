import type { Signal, SignalReading } from '../../../shared/understanding.ts'
import { SIGNALS } from '../../../shared/understanding.ts'
import type { Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import { featuresWithoutSignals, hashOfToken } from './features.ts'
import { scoresOf, weightOf } from './linear.ts'
import { spanOf } from './normalise.ts'
import type { Prepared } from './prepare.ts'
import { wordsOfAll } from './reader.ts'
import { MEANINGS } from './signals.ts'
import { unpackLinear } from './stored.ts'
import type { Token } from './tokens.ts'
import { SIGNALS_WEIGHTS } from './weights/signals.ts'

const MODEL = unpackLinear(SIGNALS_WEIGHTS.model)
const NO_JOINERS: ReadonlySet<string> = new Set()
// So few words show a signal by a phrase or not at all.
const FEWEST_WORDS = 4
const WORDS_SHOWN = 3
const SHORTEST = 4
const LEAST_WEIGHT = 0.25
const SMALL_WORDS = wordsOfAll(({ common }) => common)

/** Signals that no phrase showed but whose words, weighed together, do: in the whole message or in one of its sentences. */
export function weighSignals(message: Prepared): SignalReading[] {
  const { tokens, noticed, features } = message
  if (tokens.length === 0) return []
  const whole: Clause = { first: 0, last: tokens.length - 1, tokens, noticed, features }
  const sentences = clausesOf(message, NO_JOINERS)
  const places = [...(sentences.length > 1 ? sentences : []), whole].filter(
    (place) => place.tokens.length >= FEWEST_WORDS,
  )
  const known = new Set(noticed.signals.map(({ signal }) => signal))
  const found = new Map<Signal, Clause>()
  for (const place of places) {
    const scores = scoresOf(MODEL, featuresWithoutSignals(place.tokens, place.noticed))
    for (const [at, signal] of SIGNALS.entries()) {
      const shows = (scores[at] ?? 0) > (SIGNALS_WEIGHTS.thresholds[at] ?? 0)
      const heard = known.has(signal) || found.has(signal)
      if (!shows || heard || isTakenBack(signal, place)) continue
      if (loudestOf(place.tokens, at).length > 0) found.set(signal, place)
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
    because: `${MEANINGS[signal]}: ${words.join(', ')}`,
  }
}

/** The words that speak loudest; small words and short ones prove nothing on their own. */
function loudestOf(tokens: readonly Token[], label: number): string[] {
  const words = tokens
    .filter(
      ({ kind, word }) => kind === 'word' && word.length >= SHORTEST && !SMALL_WORDS.has(word),
    )
    .map((token) => ({ word: token.raw, weight: weightOf(MODEL, hashOfToken(token), label) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((left, right) => right.weight - left.weight)
  return [...new Set(words.map(({ word }) => word))].slice(0, WORDS_SHOWN)
}
