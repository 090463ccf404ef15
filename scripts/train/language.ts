import { join } from 'node:path'
import { languageOf } from '../../shared/language.ts'
import type { Features } from '../../worker/core/understanding/features.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { spellingFeatures } from '../../worker/core/understanding/language/spelling-features.ts'
import { LEXICONS } from '../../worker/core/understanding/lexicons/index.ts'
import { bestOf, packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import { normalise } from '../../worker/core/understanding/normalise.ts'
import { READERS } from '../../worker/core/understanding/reader.ts'
import { tokenise } from '../../worker/core/understanding/tokens.ts'
import { ROOT } from '../local.ts'
import type { Corpus } from './corpus.ts'
import { isHeldBack, readCorpus } from './corpus.ts'
import { SEED, storedOf, writeWeights } from './write.ts'

const SMALLEST_SHARE = 0.05
const OPTIONS = { cost: 1, missed: 1, rounds: 8, seed: SEED, leastSeen: 2 }

type Sample = { text: string; language: string }

/** Trains the model that tells languages from everything written in them. */
function trainLanguage(): void {
  const corpus = readCorpus(join(ROOT, 'training'))
  const samples = samplesOf(corpus)
  const languages = [...new Set(samples.map(({ language }) => language))]
  const seen = samples.filter(({ text }) => !isHeldBack(text))
  const known = [...seen, ...rareOf(seen), ...wordsOfLexicons()]
  const examples = known.map(({ text, language }) => ({
    features: featuresIn(text),
    label: languages.indexOf(language),
  }))
  const model = packed(fit(examples, { ...OPTIONS, classes: languages.length }), SMALLEST_SHARE)
  writeWeights('language', { corpus: corpus.hash, languages, model: storedOf(model) })
  const held = samples.filter(({ text }) => isHeldBack(text))
  const right = held.filter(
    ({ text, language }) => languages[bestOf(scoresOf(model, featuresIn(text)))] === language,
  )
  console.log(`language, held back: ${right.length} of ${held.length}`)
}

const AGAIN = 3

/** What is written in other languages is little; it is learned several times over, lest it be taken for noise. */
function rareOf(samples: readonly Sample[]): Sample[] {
  const rare = samples.filter(({ language }) => languageOf(language) === undefined)
  return Array.from({ length: AGAIN }, () => rare).flat()
}

function samplesOf({ messages, signals, requests, moods, languages }: Corpus): Sample[] {
  return [...messages, ...signals, ...requests, ...moods, ...languages].map(
    ({ text, language }) => ({
      text,
      language,
    }),
  )
}

/** Words that only one lexicon has; they teach the shortest messages. */
function wordsOfLexicons(): Sample[] {
  const owners = new Map<string, string[]>()
  for (const { language } of LEXICONS) {
    const reader = READERS.get(language)
    for (const word of new Set([...(reader?.vocabulary ?? []), ...(reader?.common ?? [])])) {
      owners.set(word, [...(owners.get(word) ?? []), language])
    }
  }
  return [...owners].flatMap(([text, [language = '', other]]) =>
    other === undefined && languageOf(language) && /^\p{L}{3,}$/u.test(text)
      ? [{ text, language }]
      : [],
  )
}

function featuresIn(text: string): Features {
  return spellingFeatures(tokenise(normalise(text)))
}

trainLanguage()
