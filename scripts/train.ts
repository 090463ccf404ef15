import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CATEGORIES } from '../shared/category.ts'
import { languageOf } from '../shared/language.ts'
import type { Calibration } from '../worker/core/understanding/calibration.ts'
import { calibrate } from '../worker/core/understanding/calibration.ts'
import type { Features } from '../worker/core/understanding/features.ts'
import { featuresOf } from '../worker/core/understanding/features.ts'
import type { Example } from '../worker/core/understanding/fit.ts'
import { fit } from '../worker/core/understanding/fit.ts'
import type { Linear } from '../worker/core/understanding/linear.ts'
import { bestOf, packed, scoresOf } from '../worker/core/understanding/linear.ts'
import { prepare } from '../worker/core/understanding/prepare.ts'
import type { StoredLinear } from '../worker/core/understanding/stored.ts'
import { packLinear } from '../worker/core/understanding/stored.ts'
import { ROOT } from './local.ts'
import type { Corpus, Labelled } from './train/corpus.ts'
import { isHeldBack, readCorpus } from './train/corpus.ts'
import { unseenOf } from './train/unseen.ts'
import { plainMessages } from './train/plain.ts'

const SEED = 20261122
const SMALLEST_SHARE = 0.03
const OPTIONS = { classes: CATEGORIES.length, cost: 0.3, rounds: 12, seed: SEED, leastSeen: 2 }
const TARGET = join(ROOT, 'worker/core/understanding/weights.ts')

/** Trains the engine from `training/` and writes its weights; the same corpus gives the same file, byte for byte. */
function train(): void {
  const corpus = readCorpus(join(ROOT, 'training'))
  const categories = trainCategories(corpus)
  const file = fileOf({ corpus: corpus.hash, categories })
  writeFileSync(TARGET, file)
  const bytes = gzipSync(Buffer.from(file)).length
  console.log(`${categories.rows} features, ${categories.entries} weights, ${bytes} bytes gzipped`)
}

type Trained = StoredLinear & { calibration: Calibration }

function trainCategories(corpus: Corpus): Trained {
  const written = corpus.messages.filter(({ text }) => !isHeldBack(text))
  const plain = plainMessages(join(ROOT, 'training/plain'), SEED)
  const examples = [...written, ...plain].map(exampleOf)
  console.log(`${written.length} written messages, ${plain.length} plain ones`)
  const calibration = calibrate(unseenOf(examples, OPTIONS))
  const model = packed(fit(examples, OPTIONS), SMALLEST_SHARE)
  const held = corpus.messages.filter(({ text }) => isHeldBack(text)).map(exampleOf)
  const right = held.filter(({ features, label }) => {
    return bestOf(scoresOf(model, features)) === label
  })
  console.log(
    `held back: ${right.length} of ${held.length}, calibration ${JSON.stringify(calibration)}`,
  )
  return { ...storedOf(model), calibration }
}

function storedOf(model: Linear): StoredLinear {
  return {
    classes: model.classes,
    scale: model.scale,
    rows: model.hashes.length,
    entries: model.labels.length,
    data: Buffer.from(packLinear(model)).toString('base64'),
  }
}

function exampleOf({ text, language, label }: Labelled<(typeof CATEGORIES)[number]>): Example {
  return { features: featuresIn(text, language), label: CATEGORIES.indexOf(label) }
}

function featuresIn(text: string, language: string): Features {
  const fallback = languageOf(language) ?? 'en'
  const { tokens, noticed } = prepare(text, { expecting: undefined, fallback })
  return featuresOf(tokens, noticed)
}

function fileOf(trained: { corpus: string; categories: Trained }): string {
  return [
    '// Written by `npm run train`; do not edit.',
    "import type { Calibration } from './calibration.ts'",
    "import type { StoredLinear } from './stored.ts'",
    '',
    '/** What `npm run train` made of the corpus with this hash. */',
    'export const WEIGHTS: {',
    '  command: string',
    '  seed: number',
    '  corpus: string',
    '  categories: StoredLinear & { calibration: Calibration }',
    `} = ${JSON.stringify({ command: 'npm run train', seed: SEED, ...trained }, null, 2)}`,
    '',
  ].join('\n')
}

train()
