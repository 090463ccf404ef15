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
const FOREIGN_LEAD = 0.2
const SURE_LEAD = 0.5
const NOTHING_KNOWN = -0.9

/** Tells the language of a message; what is too short to tell keeps the language of the conversation. */
export function readLanguage(
  text: string,
  tokens: readonly Token[],
  fallback: Language,
): LanguageReading {
  const script = languageOfScript(text)
  if (script) return { language: 'other', named: script.named, sure: true }
  const scores = scoresOf(MODEL, spellingFeatures(tokens))
  const ranked = NAMES.map((name, at) => ({
    name,
    own: LANGUAGES.find((language) => language === name),
    score: (scores[at] ?? 0) + (name === fallback ? FALLBACK : 0),
  })).toSorted((left, right) => right.score - left.score)
  const best = ranked[0]
  const bestOwn = ranked.find(({ own }) => own !== undefined)
  if (!best || !bestOwn?.own) return { language: fallback, named: undefined, sure: false }
  if (best.own === undefined && best.score > bestOwn.score + FOREIGN_LEAD) {
    return { language: 'other', named: best.name, sure: best.score > bestOwn.score + SURE_LEAD }
  }
  const next = ranked.find(({ own }) => own !== undefined && own !== bestOwn.own)
  return {
    language: bestOwn.own,
    named: bestOwn.own,
    sure: bestOwn.score > NOTHING_KNOWN && bestOwn.score - (next?.score ?? 0) > SURE_LEAD,
  }
}
