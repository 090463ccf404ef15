import type { Example, FitOptions } from '../../worker/core/understanding/fit.ts'
import { fit } from '../../worker/core/understanding/fit.ts'
import { packed, scoresOf } from '../../worker/core/understanding/linear.ts'
import type { Unseen } from '../../worker/core/understanding/calibration.ts'

const FOLDS = 3

/** Scores every example, in their order, by a model that was trained on the other folds. */
export function unseenOf(examples: readonly Example[], options: FitOptions): Unseen[] {
  const models = Array.from({ length: FOLDS }, (_model, fold) => {
    const others = examples.filter((_example, at) => at % FOLDS !== fold)
    return packed(fit(others, options), 0)
  })
  return examples.flatMap(({ features, label }, at) => {
    const model = models[at % FOLDS]
    return model ? [{ scores: scoresOf(model, features), label }] : []
  })
}
