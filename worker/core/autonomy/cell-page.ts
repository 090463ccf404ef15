import { dayOf } from '../../../shared/evidence.ts'
import type { CellPage } from '../../../shared/policy-api.ts'
import { countsOf, goodOf, pointsOf, type CellRecord } from './cell-record.ts'
import { SURELY, type Step } from './climb.ts'
import { wilson } from './wilson.ts'

const LEAST_RATINGS = 20

/** A cell for the console: what was seen since its stage began. */
export function cellPage(record: CellRecord, step: Step | undefined): CellPage {
  const { category, language, stage, since } = record
  const counts = countsOf(record, [stage], dayOf(since))
  const all = countsOf(record, ['shadow', 'draft', 'automation', 'paused'], 0)
  const good = goodOf(counts)
  const deskCsat = pointsOf(all.deskHappy, all.deskRatings, LEAST_RATINGS)
  const humanCsat = pointsOf(all.humanHappy, all.humanRatings, LEAST_RATINGS)
  return {
    category,
    language,
    stage,
    since: since.toISOString(),
    samples: counts.samples,
    good,
    unsafe: counts.unsafe,
    lower: wilson(good, counts.samples, SURELY).lower,
    ...(deskCsat !== undefined && { deskCsat }),
    ...(humanCsat !== undefined && { humanCsat }),
    ...(step && { next: { to: step.to, ready: step.ready, because: step.because } }),
  }
}
