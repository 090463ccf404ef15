import type { Language, ReadLanguage } from '../../../shared/language.ts'
import { FOREIGN } from './foreign.ts'
import { READERS, wordsOf } from './reader.ts'
import type { Token } from './tokens.ts'

const COMMON = 1
const CONTENT = 0.7
const TYPICAL = 0.1
const FALLBACK = 0.4
const FOREIGN_LEAD = 0.6
const LONG_ENOUGH_TO_TELL = 5
const LEAST_PER_WORD = 0.1

/** Tells the language of a message; what is too short to tell keeps the language of the conversation. */
export function readLanguage(
  text: string,
  tokens: readonly Token[],
  fallback: Language,
): { language: ReadLanguage; sure: boolean } {
  if (isForeignScript(text)) return { language: 'other', sure: true }
  const words = tokens.filter((token) => token.kind === 'word')
  const ranked = [...READERS.keys()]
    .map((language) => ({
      language,
      score: scoreOf(language, words) + (language === fallback ? FALLBACK : 0),
    }))
    .toSorted((left, right) => right.score - left.score)
  const best = ranked[0] ?? { language: fallback, score: 0 }
  if (foreignScore(words) > best.score + FOREIGN_LEAD) return { language: 'other', sure: true }
  if (
    words.length >= LONG_ENOUGH_TO_TELL &&
    best.score < words.length * LEAST_PER_WORD + FALLBACK
  ) {
    return { language: 'other', sure: false }
  }
  return { language: best.language, sure: best.score - (ranked[1]?.score ?? 0) > 1 }
}

function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && latin * 2 < letters
}

function scoreOf(language: Language, words: readonly Token[]): number {
  let score = 0
  for (const { word, raw } of words) {
    score += COMMON * shareOf(word, language, COMMON_WORDS)
    score += CONTENT * shareOf(word, language, CONTENT_WORDS)
    if (word.length > 3) score += TYPICAL * typicalCount(raw.toLowerCase(), language)
  }
  return score
}

/** A word that several languages share counts for each of them only in part. */
function shareOf(
  word: string,
  language: Language,
  index: ReadonlyMap<string, ReadonlySet<Language>>,
): number {
  const languages = index.get(word)
  return languages?.has(language) ? 1 / languages.size : 0
}

function typicalCount(word: string, language: Language): number {
  const groups = TYPICAL_GROUPS.get(language) ?? []
  return groups.filter((group) => word.includes(group)).length
}

function foreignScore(words: readonly Token[]): number {
  let best = 0
  for (const foreign of FOREIGN_WORDS) {
    let score = 0
    for (const { word, raw } of words) {
      if (foreign.common.has(word)) score += COMMON_WORDS.has(word) ? 0.4 : 1
      if (foreign.letters.some((letter) => raw.toLowerCase().includes(letter))) score += 0.8
    }
    best = Math.max(best, score)
  }
  return best
}

function indexOf(
  wordsOfLanguage: (language: Language) => Iterable<string>,
): ReadonlyMap<string, ReadonlySet<Language>> {
  const index = new Map<string, Set<Language>>()
  for (const language of READERS.keys()) {
    for (const word of wordsOfLanguage(language)) {
      const languages = index.get(word)
      if (languages) languages.add(language)
      else index.set(word, new Set([language]))
    }
  }
  return index
}

const COMMON_WORDS = indexOf((language) => wordsOf(READERS.get(language)?.lexicon.common ?? ''))
const CONTENT_WORDS = indexOf((language) =>
  [...(READERS.get(language)?.vocabulary ?? [])].filter((word) => word.length > 3),
)
const TYPICAL_GROUPS = new Map(
  [...READERS].map(([language, { lexicon }]) => [language, lexicon.typical.split(' ')] as const),
)
const FOREIGN_WORDS = Object.values(FOREIGN).map(({ common, letters }) => ({
  common: new Set(wordsOf(common)),
  letters: [...letters],
}))
