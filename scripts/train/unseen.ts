import type { Example, FitOptions } from '../../worker/core/understanding/fit.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import type { Unseen } from '../../worker/core/understanding/calibration.ts'

const FOLDS = 4

/** Scores every example by a model that was trained on the other folds. */
export function unseenOf(examples: readonly Example[], options: FitOptions): Unseen[] {
  return Array.from({ length: FOLDS }, (_fold, fold) => {
    const others = examples.filter((_example, at) => at % FOLDS !== fold)
    const model = packed(fit(others, options), 0)
    return examples
      .filter((_example, at) => at % FOLDS === fold)
      .map(({ features, label }) => ({ scores: scoresOf(model, features), label }))
  }).flat()
}
