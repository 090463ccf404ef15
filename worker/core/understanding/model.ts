import type { Calibration } from './calibration.ts'
import type { Linear } from './linear.ts'
import { unpackLinear } from './stored.ts'
import { CATEGORIES_WEIGHTS } from './weights/categories.ts'

/** The trained category model, unpacked once when the module loads. */
export const CATEGORY_MODEL: Linear = unpackLinear(CATEGORIES_WEIGHTS.model)
export const CATEGORY_CALIBRATION: Calibration = CATEGORIES_WEIGHTS.calibration
