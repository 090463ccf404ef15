import { softmax } from './linear.ts'

/** Scores of a message that the model had not seen, and which class was right. */
export type Unseen = { scores: Float64Array; label: number }

const LEAST = 0.5
const STEP = 0.1
const STEPS = 60

/** How sharply scores become probabilities so that they come true: the value with the least log loss. */
export function sharpnessOf(unseen: readonly Unseen[]): number {
  const steps = Array.from({ length: STEPS }, (_step, at) => LEAST + at * STEP)
  const losses = steps.map((sharpness) => loss(unseen, sharpness))
  return steps[losses.indexOf(Math.min(...losses))] ?? 1
}

function loss(unseen: readonly Unseen[], sharpness: number): number {
  return unseen.reduce((sum, { scores, label }) => {
    return sum - Math.log(Math.max(1e-12, softmax(scores, sharpness)[label] ?? 0))
  }, 0)
}
