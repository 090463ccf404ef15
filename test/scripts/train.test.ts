import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CATEGORIES } from '../../shared/category.ts'
import { LANGUAGES } from '../../shared/language.ts'
import { SIGNALS } from '../../shared/understanding.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import { packLinear, unpackLinear } from '../../worker/core/understanding/stored.ts'
import { CATEGORIES_WEIGHTS } from '../../worker/core/understanding/weights/categories.ts'
import { LANGUAGE_WEIGHTS } from '../../worker/core/understanding/weights/language.ts'
import { MOODS_WEIGHTS } from '../../worker/core/understanding/weights/moods.ts'
import { SIGNALS_WEIGHTS } from '../../worker/core/understanding/weights/signals.ts'
import { readCorpus } from '../../scripts/train/corpus.ts'

const corpus = readCorpus(join(import.meta.dirname, '../../training'))

describe('the corpus', () => {
  test('is the one the weights were trained on', () => {
    for (const weights of [CATEGORIES_WEIGHTS, LANGUAGE_WEIGHTS, SIGNALS_WEIGHTS, MOODS_WEIGHTS]) {
      expect(weights.corpus).toBe(corpus.hash)
    }
  })

  test('has at least 150 English messages of every category', () => {
    const counts = CATEGORIES.map((category) => {
      const written = corpus.messages.filter(
        ({ language, label }) => language === 'en' && label === category,
      )
      return new Set(written.map(({ text }) => text)).size
    })
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(150)
  })

  test('has at least 60 messages of every category in every other language', () => {
    const counts = LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
      CATEGORIES.map((category) => {
        const written = corpus.messages.filter(
          (one) => one.language === language && one.label === category,
        )
        return new Set(written.map(({ text }) => text)).size
      }),
    )
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(60)
  })

  test('has at least 150 messages that show each signal and 300 that only look like it', () => {
    for (const signal of SIGNALS) {
      const lines = corpus.signals.filter((line) => line.signal === signal)
      expect(lines.filter(({ shows }) => shows).length).toBeGreaterThanOrEqual(150)
      expect(lines.filter(({ shows }) => !shows).length).toBeGreaterThanOrEqual(300)
    }
  })

  test('has no message under two categories of one language', () => {
    const labels = new Map<string, Set<string>>()
    for (const { text, language, label } of corpus.messages) {
      const key = `${language} ${text}`
      labels.set(key, (labels.get(key) ?? new Set()).add(label))
    }
    const twice = [...labels].filter(([, names]) => names.size > 1)
    expect(twice.map(([key, names]) => `${key}: ${[...names].join(', ')}`)).toEqual([])
  })
})

describe('a linear model', () => {
  const features = (hash: number) => ({
    hashes: Uint32Array.from([hash, 900]),
    values: Float32Array.from([1, 1]),
  })
  const examples = [7, 8, 300_000, 7, 8, 300_000].map((hash, at) => ({
    features: features(hash),
    label: at % 3,
  }))
  const options = { classes: 3, cost: 1, rounds: 20, seed: 1, leastSeen: 1 }

  test('tells apart what it was trained on, and is the same at every run', () => {
    const first = fit(examples, options)
    expect(fit(examples, options)).toEqual(first)
    const model = packed(first, 0)
    for (const { features: parts, label } of examples) {
      const scores = scoresOf(model, parts)
      expect(scores.indexOf(Math.max(...scores))).toBe(label)
    }
  })

  test('survives being stored', () => {
    const model = packed(fit(examples, options), 0)
    const stored = {
      classes: model.classes,
      scale: model.scale,
      rows: model.hashes.length,
      entries: model.labels.length,
      data: packLinear(model),
    }
    expect(unpackLinear(stored)).toEqual(model)
  })
})
