import type { Language, ReadLanguage } from '../../../../shared/language.ts'
import { LANGUAGES } from '../../../../shared/language.ts'
import { scoresOf } from '../linear.ts'
import { unpackLinear } from '../stored.ts'
import type { Token } from '../tokens.ts'
import { LANGUAGE_WEIGHTS } from '../weights/language.ts'
import { spellingFeatures } from './spelling-features.ts'
import { languageOfScript } from './writing.ts'

/** `named` is the BCP 47 tag of the language that was read, if it could be told; `sure` if no other comes near. */
export type LanguageReading = { language: ReadLanguage; named: string | undefined; sure: boolean }

const MODEL = unpackLinear(LANGUAGE_WEIGHTS.model)
const NAMES = LANGUAGE_WEIGHTS.languages
const FALLBACK = 0.35
const FEWEST_LETTERS = 4
// One short word is the same in several languages: ciao, hallo, ok.
const SHORT_WORD = 5
const LONG = 16
// Of our own languages' messages, hardly any has less, long or short.
const LEAST_OWN = { long: 0.15, short: -0.3 }
const SURE_LEAD = 0.5
// So much at least, where the names were left out to find it.
const LEAST_REST = 0

/** Tells the language of a message; what is too short to tell keeps the language of the conversation. */
export function readLanguage(
  text: string,
  tokens: readonly Token[],
  fallback: Language,
): LanguageReading {
  const script = languageOfScript(text)
  if (script) return { language: 'other', named: script.named, sure: true }
  const whole = readWords(tokens, fallback)
  const odd = whole.language === 'other'
  if (!odd && whole.language !== TITLES) return whole
  const rest = tokens.filter((token, at) => !isTitle(token, tokens[at - 1]))
  if (rest.length === tokens.length) return whole
  // Only what begins a sentence is left, or less: an address, a list of names.
  if (!rest.some(isPlain)) return odd ? keeping(fallback) : whole
  const again = readWords(rest, fallback, LEAST_REST)
  return odd || again.sure || again.language === 'other' || again.language === fallback
    ? again
    : whole
}

// Wares are mostly named in English, whatever the customer writes.
const TITLES: Language = 'en'

/** A name inside a sentence: it says nothing about the language around it. */
function isTitle({ kind, raw, sentence }: Token, before: Token | undefined): boolean {
  return kind === 'word' && before?.sentence === sentence && /^\p{Lu}\p{Ll}/u.test(raw)
}

function isPlain({ kind, raw }: Token): boolean {
  return kind === 'word' && /^\p{Ll}{2}/u.test(raw)
}

function keeping(fallback: Language): LanguageReading {
  return { language: fallback, named: fallback, sure: false }
}

function readWords(tokens: readonly Token[], fallback: Language, least?: number): LanguageReading {
  if (lettersOf(tokens) < FEWEST_LETTERS || isOneShortWord(tokens)) return keeping(fallback)
  const scores = scoresOf(MODEL, spellingFeatures(tokens))
  const ranked = NAMES.map((name, at) => ({
    name,
    own: LANGUAGES.find((language) => language === name),
    score: (scores[at] ?? 0) + (name === fallback ? FALLBACK : 0),
  })).toSorted((left, right) => right.score - left.score)
  const bestOwn = ranked.find(({ own }) => own !== undefined)
  const bestOther = ranked.find(({ own }) => own === undefined)
  if (!bestOwn?.own) return { language: fallback, named: undefined, sure: false }
  if (isStrange(tokens, { own: bestOwn.score, other: bestOther?.score, least })) {
    return { language: 'other', named: bestOther?.name, sure: false }
  }
  const next = ranked.find(({ own }) => own !== undefined && own !== bestOwn.own)
  return {
    language: bestOwn.own,
    named: bestOwn.own,
    sure: bestOwn.score - (next?.score ?? 0) > SURE_LEAD,
  }
}

function isOneShortWord(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word')
  return words.length === 1 && lettersOf(words) < SHORT_WORD
}

function lettersOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { kind, raw }) => sum + (kind === 'word' ? raw.length : 0), 0)
}

/** What hardly looks like any of our languages, or more like another one, is none of them. */
function isStrange(
  tokens: readonly Token[],
  { own, other, least }: { own: number; other: number | undefined; least: number | undefined },
): boolean {
  // Capitals are more often a code than a word: LW-1004.
  const words = tokens.filter(({ kind, raw }) => kind === 'word' && /\p{Ll}{2}/u.test(raw))
  if (words.length < 2) return false
  if (other !== undefined && other > own) return true
  return own < (least ?? (lettersOf(tokens) >= LONG ? LEAST_OWN.long : LEAST_OWN.short))
}
