import { bestOf, softmax } from './linear.ts'

/** Scores of a message that the model had not seen, and which class was right; -1 if none of them. */
export type Unseen = { scores: Float64Array; label: number }

/**
 * How scores become probabilities that come true. `sharpness` shares the whole among the classes; the other three weigh, in a
 * logistic curve, how strongly the best class speaks and how much all classes speak together.
 */
export type Calibration = { sharpness: number; bias: number; best: number; together: number }

const LEAST = 0.5
const STEP = 0.1
const STEPS = 60
const ROUNDS = 30
const RIDGE = 1e-6
const NEXT_AT_MOST = 0.99

/** The probability of every class; the best one's is the share of like messages that were read right when unseen. */
export function probabilitiesOf(scores: Float64Array, calibration: Calibration): Float64Array {
  const shares = softmax(scores, calibration.sharpness)
  const best = bestOf(scores)
  const sure = logistic(dot(curveOf(calibration), evidenceOf(scores, calibration.sharpness)))
  const second = shares.reduce((most, share, at) => (at === best ? most : Math.max(most, share)), 0)
  const left = (1 - sure) / Math.max(1e-9, 1 - (shares[best] ?? 0))
  // The best stays the best, even when none is likely; what is left then belongs to no class.
  const factor = Math.min(left, (NEXT_AT_MOST * sure) / Math.max(1e-9, second))
  return shares.map((share, label) => (label === best ? sure : share * factor))
}

/** Fits the calibration to unseen messages: the sharpness with the least log loss, then the curve by Newton's method. */
export function calibrate(unseen: readonly Unseen[]): Calibration {
  const steps = Array.from({ length: STEPS }, (_step, at) => LEAST + at * STEP)
  const named = unseen.filter(({ label }) => label >= 0)
  const losses = steps.map((sharpness) => lossOf(named, sharpness))
  const sharpness = rounded(steps[losses.indexOf(Math.min(...losses))] ?? 1)
  const rows = unseen.map(({ scores, label }) => ({
    evidence: evidenceOf(scores, sharpness),
    right: bestOf(scores) === label ? 1 : 0,
  }))
  let curve: Three = [0, 0, 0]
  for (let round = 0; round < ROUNDS; round++) curve = stepped(curve, rows)
  const [bias, best, together] = curve
  return { sharpness, bias: rounded(bias), best: rounded(best), together: rounded(together) }
}

type Three = [number, number, number]

function curveOf({ bias, best, together }: Calibration): Three {
  return [bias, best, together]
}

function evidenceOf(scores: Float64Array, sharpness: number): Three {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const sum = scores.reduce((total, score) => total + Math.exp((score - best) * sharpness), 0)
  return [1, best, Math.log(sum)]
}

function lossOf(unseen: readonly Unseen[], sharpness: number): number {
  return unseen.reduce((sum, { scores, label }) => {
    return sum - Math.log(Math.max(1e-12, softmax(scores, sharpness)[label] ?? 0))
  }, 0)
}

/** One step of Newton's method on the log loss of a logistic curve. */
function stepped(curve: Three, rows: readonly { evidence: Three; right: number }[]): Three {
  const slope: Three = [0, 0, 0]
  const bend = [RIDGE, 0, 0, 0, RIDGE, 0, 0, 0, RIDGE]
  for (const { evidence, right } of rows) {
    const share = logistic(dot(curve, evidence))
    for (const [row, value] of evidence.entries()) {
      slope[row] = (slope[row] ?? 0) + (right - share) * value
      for (const [column, other] of evidence.entries()) {
        const at = row * 3 + column
        bend[at] = (bend[at] ?? 0) + share * (1 - share) * value * other
      }
    }
  }
  const step = solved(bend, slope)
  return [curve[0] + step[0], curve[1] + step[1], curve[2] + step[2]]
}

/** Solves three linear equations by Cramer's rule; `matrix` is row after row. */
function solved(matrix: readonly number[], right: Three): Three {
  const whole = determinant(matrix)
  const column = (at: number) =>
    determinant(
      matrix.map((value, place) => (place % 3 === at ? (right[(place - at) / 3] ?? 0) : value)),
    )
  return [column(0) / whole, column(1) / whole, column(2) / whole]
}

function determinant(matrix: readonly number[]): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = matrix
  return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
}

function dot(left: Three, right: Three): number {
  return left[0] * right[0] + left[1] * right[1] + left[2] * right[2]
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
