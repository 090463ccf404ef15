import type { Category } from '../../../shared/category.ts'
import { CATEGORIES } from '../../../shared/category.ts'
import type { Language } from '../../../shared/language.ts'
import type { Calibration } from './calibration.ts'
import { calibrate, probabilitiesOf } from './calibration.ts'
import type { Features } from './features.ts'
import { hashOfName } from './features.ts'
import type { Example, Fitted } from './fit.ts'
import { fit, randomOf, shuffle } from './fit.ts'
import type { Linear } from './linear.ts'
import { bestOf, packed, scoresOf, softmax } from './linear.ts'
import { CATEGORY_MODEL, CATEGORY_CALIBRATION } from './model.ts'
import { prepare } from './prepare.ts'
import { BACKGROUND } from './weights/background.ts'

/** A message of a merchant's own and what it was about, in the merchant's own names or ours. */
export type Lesson = { text: string; label: string }

/** What one merchant's messages taught: a model over that merchant's labels, on top of the base model. */
export type Learned = { labels: string[]; model: Linear; calibration: Calibration }

/** `before` and `after` are shares of right answers on messages held back from the learning. */
export type Learning =
  | { kind: 'learned'; learned: Learned; before: number; after: number }
  | { kind: 'refused'; because: string }

const SEED = 7
const NO_LABEL = -1
const HELD_BACK = 0.2
const FEWEST = 10
const MOST = 50_000
const BASE_VALUE = 0.8
const LEAST_SHARE = 0.03
const OPTIONS = { cost: 1, rounds: 12, seed: SEED, leastSeen: 1 }

/**
 * Learns from a merchant's labelled messages (at most the first 50,000 count). Pure and repeatable. Refuses, with the reason,
 * when there is too little to learn from or when what was learned reads the held-back fifth worse than the base does.
 */
export function learn(lessons: readonly Lesson[], fallback: Language): Learning {
  const labels = [...new Set(lessons.map(({ label }) => label))].toSorted()
  if (lessons.length < FEWEST) {
    return { kind: 'refused', because: `${lessons.length} messages are too few to learn from` }
  }
  if (labels.length < 2) return { kind: 'refused', because: 'all messages have the same label' }
  const examples = lessons.slice(0, MOST).map(({ text, label }) => ({
    features: learningFeatures(text, fallback),
    label: labels.indexOf(label),
    base: baseOf(text, fallback),
  }))
  shuffle(examples, randomOf(SEED))
  const cut = Math.ceil(examples.length * HELD_BACK)
  const held = examples.slice(0, cut)
  const known = examples.slice(cut)
  const strangers = strangersTo(examples, fallback)
  const met = strangers.filter((_stranger, at) => at % 2 === 0)
  const trial = packed(fitRare([...known, ...met], labels.length), 0)
  const before = shareRight(held, baseReader(known))
  const after = shareRight(held, ({ features }) => bestOf(scoresOf(trial, features)))
  if (after < before) {
    return {
      kind: 'refused',
      because: `what was learned reads ${percent(after)} of the held-back messages right, the base ${percent(before)}`,
    }
  }
  const unseen = [...held, ...strangers.filter((_stranger, at) => at % 2 === 1)].map(
    ({ features, label }) => ({ scores: scoresOf(trial, features), label }),
  )
  const model = packed(fitRare([...examples, ...strangers], labels.length), 0)
  return {
    kind: 'learned',
    learned: { labels, model, calibration: calibrate(unseen) },
    before,
    after,
  }
}

/** Ranks a merchant's own labels for a message, best first, with their probabilities. */
export function readLearned(
  { labels, model, calibration }: Learned,
  text: string,
  fallback: Language,
): { label: string; probability: number }[] {
  const shares = probabilitiesOf(scoresOf(model, learningFeatures(text, fallback)), calibration)
  return labels
    .map((label, at) => ({ label, probability: shares[at] ?? 0 }))
    .toSorted((left, right) => right.probability - left.probability)
}

type Judged = Example & { base: number }

/** The message's own features, and beside them what the base model thinks of it. */
function learningFeatures(text: string, fallback: Language): Features {
  const own = prepare(text, { expecting: undefined, fallback }).features
  const shares = softmax(scoresOf(CATEGORY_MODEL, own), CATEGORY_CALIBRATION.sharpness / 2)
  const thought = CATEGORIES.flatMap((category, at) => {
    const share = shares[at] ?? 0
    return share < LEAST_SHARE ? [] : [{ hash: hashOfName(`base ${category}`), share }]
  })
  return {
    hashes: Uint32Array.from([...own.hashes, ...thought.map(({ hash }) => hash)]),
    values: Float32Array.from([...own.values, ...thought.map(({ share }) => share * BASE_VALUE)]),
  }
}

function baseOf(text: string, fallback: Language): number {
  return bestOf(
    scoresOf(CATEGORY_MODEL, prepare(text, { expecting: undefined, fallback }).features),
  )
}

/** Fits with every feature weighed by how rare it is (idf), and folds that into the weights, so that reading needs no table. */
function fitRare(examples: readonly Example[], classes: number): Fitted {
  const rarity = rarityIn(examples)
  const weighed = examples.map(({ features: { hashes, values }, label }) => ({
    features: { hashes, values: values.map((value, at) => value * rarity(hashes[at] ?? 0)) },
    label,
  }))
  const fitted = fit(weighed, { ...OPTIONS, classes })
  const weights = fitted.weights.map(
    (weight, at) =>
      weight * (at < classes ? 1 : rarity(fitted.hashes[Math.floor(at / classes)] ?? 0)),
  )
  return { ...fitted, weights }
}

const IDF_MEAN = 4

function rarityIn(examples: readonly Example[]): (hash: number) => number {
  const seen = new Map<number, number>()
  for (const { features } of examples) {
    for (const hash of features.hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  }
  return (hash) => (Math.log((1 + examples.length) / (1 + (seen.get(hash) ?? 0))) + 1) / IDF_MEAN
}

const SELDOM = 0.01

/** Messages of categories that the merchant's customers hardly ever write about; they have none of the labels. */
function strangersTo(examples: readonly Judged[], fallback: Language): Example[] {
  const counts = new Map<number, number>()
  for (const { base } of examples) counts.set(base, (counts.get(base) ?? 0) + 1)
  return CATEGORIES.filter(
    (_category, at) => (counts.get(at) ?? 0) < examples.length * SELDOM,
  ).flatMap((category) => backgroundOf(category, fallback))
}

const backgrounds = new Map<string, Example[]>()

/** The background of a category as examples without a label; taken apart once, as every merchant's learning needs it. */
function backgroundOf(category: Category, fallback: Language): Example[] {
  const key = `${fallback} ${category}`
  const known = backgrounds.get(key)
  if (known) return known
  const examples = BACKGROUND[category].map((text) => ({
    features: learningFeatures(text, fallback),
    label: NO_LABEL,
  }))
  backgrounds.set(key, examples)
  return examples
}

/** The base has none of the merchant's names, so each of its categories stands for the label it most often met. */
function baseReader(known: readonly Judged[]): (example: Judged) => number {
  const counts = new Map<number, Map<number, number>>()
  for (const { base, label } of known) {
    const labels = counts.get(base) ?? new Map<number, number>()
    labels.set(label, (labels.get(label) ?? 0) + 1)
    counts.set(base, labels)
  }
  const usual = new Map(
    [...counts].map(([base, labels]) => [
      base,
      [...labels].toSorted((left, right) => right[1] - left[1])[0]?.[0] ?? -1,
    ]),
  )
  return ({ base }) => usual.get(base) ?? -1
}

function shareRight(examples: readonly Judged[], read: (example: Judged) => number): number {
  return examples.filter((example) => read(example) === example.label).length / examples.length
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
