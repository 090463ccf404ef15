import type { Calibration } from './calibration.ts'
import type { Linear } from './linear.ts'
import { unpackLinear } from './stored.ts'
import { WEIGHTS } from './weights.ts'

/** The trained category model, unpacked once when the module loads. */
export const CATEGORY_MODEL: Linear = unpackLinear(WEIGHTS.categories)
export const CATEGORY_CALIBRATION: Calibration = WEIGHTS.categories.calibration
