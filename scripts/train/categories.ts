import { join } from 'node:path'
import { CATEGORIES } from '../../shared/category.ts'
import { languageOf } from '../../shared/language.ts'
import { calibrate } from '../../worker/core/understanding/calibration.ts'
import type { Features } from '../../worker/core/understanding/features.ts'
import type { Example } from '../../worker/core/understanding/fit.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { bestOf, packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import { prepare } from '../../worker/core/understanding/prepare.ts'
import { ROOT } from '../local.ts'
import type { Labelled } from './corpus.ts'
import { isHeldBack, readCorpus } from './corpus.ts'
import { plainMessages } from './plain.ts'
import { unseenOf } from './unseen.ts'
import { SEED, storedOf, writeWeights } from './write.ts'

const SMALLEST_SHARE = 0.03
const PLAIN_JUDGED = 5
const OPTIONS = { classes: CATEGORIES.length, cost: 0.3, rounds: 12, seed: SEED, leastSeen: 3 }

/** Trains the model that ranks the categories of a message. */
function trainCategories(): void {
  const corpus = readCorpus(join(ROOT, 'training'))
  const written = corpus.messages.filter(({ text }) => !isHeldBack(text))
  const plain = plainMessages(join(ROOT, 'training/plain'), SEED)
  console.log(`categories: ${written.length} written messages, ${plain.length} plain ones`)
  const examples = [...written, ...plain].map(exampleOf)
  const unseen = unseenOf(examples, OPTIONS)
  // Written messages are harder than real ones, plain ones easier; five to one comes true.
  const calibration = calibrate(
    unseen.filter((_one, at) => at < written.length || at % PLAIN_JUDGED === 0),
  )
  const model = packed(fit(examples, OPTIONS), SMALLEST_SHARE)
  writeWeights('categories', { corpus: corpus.hash, calibration, model: storedOf(model) })
  const held = corpus.messages.filter(({ text }) => isHeldBack(text)).map(exampleOf)
  const right = held.filter(({ features, label }) => bestOf(scoresOf(model, features)) === label)
  console.log(`categories, held back: ${right.length} of ${held.length}`)
}

function exampleOf({ text, language, label }: Labelled<(typeof CATEGORIES)[number]>): Example {
  return { features: featuresIn(text, language), label: CATEGORIES.indexOf(label) }
}

function featuresIn(text: string, language: string): Features {
  const fallback = languageOf(language) ?? 'en'
  return prepare(text, { expecting: undefined, fallback }).features
}

trainCategories()
