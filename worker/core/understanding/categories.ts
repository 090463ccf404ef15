import type { Category } from '../../../shared/category.ts'
import { CATEGORIES } from '../../../shared/category.ts'
import type { Understanding } from '../../../shared/understanding.ts'
import { probabilitiesOf } from './calibration.ts'
import { hashOfToken } from './features.ts'
import { knows, scoresOf, weightOf } from './linear.ts'
import { CATEGORY_MODEL, CATEGORY_CALIBRATION } from './model.ts'
import { spanOf } from './normalise.ts'
import type { Prepared } from './prepare.ts'
import type { Token } from './tokens.ts'

export type Reading = Understanding['categories'][number]

const ALWAYS_KEPT = 3
const MOST_KEPT = 5
const LEAST = 0.02
const WORDS_SHOWN = 3
const LEAST_WEIGHT = 0.05

/** Ranks what the message may be about, best first, each with its calibrated probability and the words that speak for it. */
export function readCategories(message: Prepared): Reading[] {
  const { tokens, noticed, features } = message
  if (tokens.length === 0) {
    return [{ category: 'other.unclear', probability: 0.99, because: 'no words' }]
  }
  if (noticed.found.length + noticed.wholes.length === 0 && !tokens.some(isKnown)) {
    return readUnknown(tokens)
  }
  const shares = probabilitiesOf(scoresOf(CATEGORY_MODEL, features), CATEGORY_CALIBRATION)
  const ranked = Array.from(shares.keys())
    .toSorted((left, right) => (shares[right] ?? 0) - (shares[left] ?? 0))
    .filter((label, rank) => rank < ALWAYS_KEPT || (shares[label] ?? 0) >= LEAST)
  return ranked.slice(0, MOST_KEPT).map((label) => ({
    category: CATEGORIES[label] ?? 'other.unclear',
    probability: Math.floor((shares[label] ?? 0) * 1000) / 1000,
    because: phrasesFor(CATEGORIES[label], message) || wordsFor(label, tokens),
  }))
}

// Few words that nobody knows are, in a shop, the name of something or a code; many are another tongue or noise.
const FEW = 3
const CONSONANTS = /[^aeiouy\d]{5}/
const SPEAKABLE = /[aeiouy]/
const KEYBOARD = ['qwertzuiop', 'qwertyuiop', 'azertyuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm']

function readUnknown(tokens: readonly Token[]): Reading[] {
  const because = 'no words that we know'
  if (tokens.length > FEW || !tokens.every(isName)) {
    return [{ category: 'other.unclear', probability: 0.9, because }]
  }
  return [
    { category: 'product.question', probability: 0.4, because },
    { category: 'product.recommendation', probability: 0.3, because },
    { category: 'other.unclear', probability: 0.25, because },
  ]
}

function isName({ word }: Token): boolean {
  if (!SPEAKABLE.test(word) || CONSONANTS.test(word)) return false
  return !KEYBOARD.some((row) => row.includes(word))
}

function isKnown(token: Token): boolean {
  return token.kind !== 'word' || knows(CATEGORY_MODEL, hashOfToken(token))
}

/** The longest known phrases that speak for a category. */
function phrasesFor(category: Category | undefined, { normal, tokens, noticed }: Prepared): string {
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
