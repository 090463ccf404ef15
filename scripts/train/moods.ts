import { join } from 'node:path'
import { languageOf } from '../../shared/language.ts'
import { calibrate } from '../../worker/core/understanding/calibration.ts'
import type { Features } from '../../worker/core/understanding/features.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { bestOf, packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import { prepare } from '../../worker/core/understanding/prepare.ts'
import { MOODS } from '../../shared/understanding.ts'
import type { Category } from '../../shared/category.ts'
import type { Mood, Signal } from '../../shared/understanding.ts'
import { ROOT } from '../local.ts'
import { isHeldBack, readCorpus } from './corpus.ts'
import { unseenOf } from './unseen.ts'
import { SEED, storedOf, writeWeights } from './write.ts'

const SMALLEST_SHARE = 0.06
const OPTIONS = { classes: MOODS.length, cost: 0.1, rounds: 10, seed: SEED, leastSeen: 2 }

// Categories whose messages have a mood by their nature; they teach it beside the lines written for it.
const BY_NATURE: Partial<Record<Category, Mood>> = {
  'complaint.service': 'frustrated',
  'feedback.given': 'satisfied',
  'policy.question': 'neutral',
  'delivery.options': 'neutral',
  'product.question': 'neutral',
  'detail.given': 'neutral',
  'order.address': 'neutral',
}

// Enough of them to teach, few enough not to drown what was written for it.
const ONE_IN = 6
const FRUSTRATED = new Set<Signal>(['anger', 'abuse', 'reputation'])

/** Trains the model that tells how a customer feels. */
function trainMoods(): void {
  const corpus = readCorpus(join(ROOT, 'training'))
  const byNature = corpus.messages.flatMap(({ text, language, label }, at) => {
    const mood = BY_NATURE[label]
    return mood === undefined || (mood === 'neutral' && at % ONE_IN > 0)
      ? []
      : [{ text, language, label: mood }]
  })
  const shown = corpus.signals
    .filter(({ signal, shows }) => shows && FRUSTRATED.has(signal))
    .map(({ text, language }) => ({ text, language, label: 'frustrated' as const }))
  const asked = corpus.signals
    .filter(({ signal, shows }) => shows && signal === 'ai_question')
    .map(({ text, language }) => ({ text, language, label: 'neutral' as const }))
  const lines = [...corpus.moods, ...byNature, ...shown, ...asked].filter(
    ({ text }) => !isHeldBack(text),
  )
  const examples = lines.map(exampleOf)
  const calibration = calibrate(unseenOf(examples, OPTIONS))
  const model = packed(fit(examples, OPTIONS), SMALLEST_SHARE)
  writeWeights('moods', { corpus: corpus.hash, calibration, model: storedOf(model) })
  const held = corpus.moods.filter(({ text }) => isHeldBack(text)).map(exampleOf)
  const right = held.filter(({ features, label }) => bestOf(scoresOf(model, features)) === label)
  console.log(`moods, held back: ${right.length} of ${held.length}`)
}

function exampleOf({ text, language, label }: { text: string; language: string; label: Mood }) {
  return { features: featuresIn(text, language), label: MOODS.indexOf(label) }
}

function featuresIn(text: string, language: string): Features {
  const fallback = languageOf(language) ?? 'en'
  return prepare(text, { expecting: undefined, fallback }).features
}

trainMoods()
