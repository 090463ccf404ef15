import type { Example, FitOptions } from '../../worker/core/understanding/fit.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { packed, scoresOf, softmax } from '../../worker/core/understanding/linear.ts'

const FOLDS = 4

/**
 * How sharply scores become probabilities so that they come true: the value with the least log loss on messages the model
 * has not seen, each from its own fold.
 */
export function sharpnessOf(examples: readonly Example[], options: FitOptions): number {
  const unseen = Array.from({ length: FOLDS }, (_fold, fold) => {
    const model = packed(
      fit(
        examples.filter((_example, at) => at % FOLDS !== fold),
        options,
      ),
      0,
    )
    return examples
      .filter((_example, at) => at % FOLDS === fold)
      .map(({ features, label }) => ({ scores: scoresOf(model, features), label }))
  }).flat()
  const steps = Array.from({ length: 60 }, (_step, at) => 0.5 + at * 0.1)
  const losses = steps.map((sharpness) => loss(unseen, sharpness))
  return steps[losses.indexOf(Math.min(...losses))] ?? 1
}

function loss(unseen: { scores: Float64Array; label: number }[], sharpness: number): number {
  return unseen.reduce((sum, { scores, label }) => {
    return sum - Math.log(Math.max(1e-12, softmax(scores, sharpness)[label] ?? 0))
  }, 0)
}
