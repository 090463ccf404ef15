import type { Features } from '../../worker/core/understanding/features.ts'
import { fit, randomOf, shuffle } from '../../worker/core/understanding/fit.ts'
import { packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import type { Terms } from './terms.ts'
import { Vocabulary } from './terms.ts'

export type Lesson = { text: string; label: string }
/** A trained rival: the scores of all labels for a message; the highest is its answer. */
export type Reader = (text: string) => Float64Array

const SEED = 5

/** The usual text classifiers, each over the same words and runs of letters. */
export const RIVALS: Record<
  string,
  (lessons: readonly Lesson[], labels: readonly string[]) => Reader
> = {
  'naive Bayes': naiveBayes,
  'logistic regression': logisticRegression,
  'linear SVM': linearSvm,
}

const SMOOTHING = 0.1

/** Multinomial naive Bayes over counts. */
function naiveBayes(lessons: readonly Lesson[], labels: readonly string[]): Reader {
  const vocabulary = new Vocabulary()
  const seen = lessons.map(({ text, label }) => ({
    terms: vocabulary.learn(text),
    label: labels.indexOf(label),
  }))
  const counts = labels.map(() => new Float64Array(vocabulary.size).fill(SMOOTHING))
  const messages = labels.map(() => 0)
  for (const { terms, label } of seen) {
    messages[label] = (messages[label] ?? 0) + 1
    for (const [number, count] of terms) add(counts[label], number, Math.log(1 + count))
  }
  const logs = counts.map((row) => {
    const total = row.reduce((sum, count) => sum + count, 0)
    return row.map((count) => Math.log(count / total))
  })
  return (text) => {
    const terms: Terms = vocabulary.count(text)
    return Float64Array.from(labels, (_label, at) => {
      let score = Math.log(Math.max(0.5, messages[at] ?? 0) / lessons.length)
      for (const [number, count] of terms) score += (logs[at]?.[number] ?? 0) * Math.log(1 + count)
      return score
    })
  }
}

const STEPS = 40
const PACE = 4
const RIDGE = 1e-5
const LEAST_ERROR = 1e-4

/** Multinomial logistic regression by stochastic gradient descent with a pace that slows down for often-seen terms. */
function logisticRegression(lessons: readonly Lesson[], labels: readonly string[]): Reader {
  const vocabulary = new Vocabulary()
  const counted = lessons.map(({ text }) => vocabulary.learn(text))
  const rows = counted.map((terms, at) => ({
    features: vocabulary.weigh(terms),
    label: labels.indexOf(lessons[at]?.label ?? ''),
  }))
  const weights = labels.map(() => new Float64Array(vocabulary.size + 1))
  const moved = labels.map(() => new Float64Array(vocabulary.size + 1).fill(1))
  const random = randomOf(SEED)
  for (let step = 0; step < STEPS; step++) {
    shuffle(rows, random)
    for (const row of rows) learnFrom(row, weights, moved)
  }
  return (text) => scoresBy(weights, vocabulary.weigh(vocabulary.count(text)))
}

function learnFrom(
  { features, label }: { features: Features; label: number },
  weights: readonly Float64Array[],
  moved: readonly Float64Array[],
): void {
  const shares = sharesOf(scoresBy(weights, features))
  for (const [at, row] of weights.entries()) {
    const error = (at === label ? 1 : 0) - (shares[at] ?? 0)
    if (Math.abs(error) >= LEAST_ERROR) move(row, moved[at] ?? row, { features, error })
  }
}

function move(
  row: Float64Array,
  moved: Float64Array,
  { features, error }: { features: Features; error: number },
): void {
  for (const [place, number] of features.hashes.entries()) {
    const slope = error * (features.values[place] ?? 0) - RIDGE * (row[number] ?? 0)
    moved[number] = (moved[number] ?? 1) + slope * slope
    row[number] = (row[number] ?? 0) + (PACE * slope) / Math.sqrt(moved[number] ?? 1)
  }
}

function scoresBy(weights: readonly Float64Array[], { hashes, values }: Features): Float64Array {
  return Float64Array.from(weights, (row) => {
    let score = 0
    for (const [place, number] of hashes.entries())
      score += (row[number] ?? 0) * (values[place] ?? 0)
    return score
  })
}

function sharesOf(scores: Float64Array): Float64Array {
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}

/** One linear support vector machine a label against all others, as `fit` trains it. */
function linearSvm(lessons: readonly Lesson[], labels: readonly string[]): Reader {
  const vocabulary = new Vocabulary()
  const counted = lessons.map(({ text }) => vocabulary.learn(text))
  const examples = counted.map((terms, at) => ({
    features: vocabulary.weigh(terms),
    label: labels.indexOf(lessons[at]?.label ?? ''),
  }))
  const options = { classes: labels.length, cost: 1, rounds: 15, seed: SEED, leastSeen: 1 }
  const model = packed(fit(examples, options), 0)
  return (text) => scoresOf(model, vocabulary.weigh(vocabulary.count(text)))
}

function add(row: Float64Array | undefined, at: number, by: number): void {
  if (row) row[at] = (row[at] ?? 0) + by
}
