import type { Category } from '../../../shared/category.ts'
import { CATEGORIES } from '../../../shared/category.ts'
import type { Understanding } from '../../../shared/understanding.ts'
import type { Noticed } from './features.ts'
import { featuresOf, hashOfToken } from './features.ts'
import { knows, scoresOf, softmax, weightOf } from './linear.ts'
import { CATEGORY_MODEL, CATEGORY_SHARPNESS } from './model.ts'
import type { Normal } from './normalise.ts'
import { spanOf } from './normalise.ts'
import type { Token } from './tokens.ts'

export type Reading = Understanding['categories'][number]

const KEPT = 5
const LEAST = 0.02
const WORDS_SHOWN = 3
const LEAST_WEIGHT = 0.05

/** Ranks what the message may be about, best first, each with its calibrated probability and the words that speak for it. */
export function readCategories({ normal, tokens, noticed }: Message): Reading[] {
  if (tokens.length === 0) {
    return [{ category: 'other.unclear', probability: 0.99, because: 'no words' }]
  }
  if (noticed.found.length + noticed.wholes.length === 0 && !tokens.some(isKnown)) {
    return [{ category: 'other.unclear', probability: 0.9, because: 'no words that we know' }]
  }
  const shares = softmax(scoresOf(CATEGORY_MODEL, featuresOf(tokens, noticed)), CATEGORY_SHARPNESS)
  const ranked = Array.from(shares.keys())
    .filter((label) => (shares[label] ?? 0) >= LEAST)
    .toSorted((left, right) => (shares[right] ?? 0) - (shares[left] ?? 0))
  return ranked.slice(0, KEPT).map((label) => ({
    category: CATEGORIES[label] ?? 'other.unclear',
    probability: Math.floor((shares[label] ?? 0) * 1000) / 1000,
    because: phrasesFor(CATEGORIES[label], { normal, tokens, noticed }) || wordsFor(label, tokens),
  }))
}

function isKnown(token: Token): boolean {
  return token.kind !== 'word' || knows(CATEGORY_MODEL, hashOfToken(token))
}

type Message = { normal: Normal; tokens: readonly Token[]; noticed: Noticed }

/** The longest known phrases that speak for a category. */
function phrasesFor(category: Category | undefined, { normal, tokens, noticed }: Message): string {
  const phrases = noticed.found
    .filter(({ meaning }) => meaning.kind === 'category' && meaning.category === category)
    .filter(({ meaning }) => meaning.kind === 'category' && meaning.strength !== 'against')
    .toSorted((left, right) => right.last - right.first - (left.last - left.first))
  const kept: typeof phrases = []
  for (const phrase of phrases) {
    if (kept.every(({ first, last }) => phrase.last < first || last < phrase.first)) {
      kept.push(phrase)
    }
  }
  return kept
    .slice(0, WORDS_SHOWN)
    .map(({ first, last }) => spanOf(normal, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0))
    .map(({ text }) => `“${text}”`)
    .join(', ')
}

/** The words that weigh most for a category in the trained model. */
function wordsFor(label: number, tokens: readonly Token[]): string {
  const words = tokens
    .map((token) => ({
      word: token.raw,
      weight: weightOf(CATEGORY_MODEL, hashOfToken(token), label),
    }))
    .filter(({ weight }) => weight > LEAST_WEIGHT)
    .toSorted((left, right) => right.weight - left.weight)
  const shown = [...new Set(words.map(({ word }) => `“${word}”`))].slice(0, WORDS_SHOWN)
  return shown.join(', ') || 'the message as a whole'
}
