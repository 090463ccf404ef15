import { dayOf, type EvidenceSeen } from '../../shared/evidence.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Cell } from '../../shared/stage.ts'
import { cellRecords, sameCell } from '../core/autonomy/cell-record.ts'
import { fallOf } from '../core/autonomy/fall.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { beginningOf } from '../core/lanes/tiers.ts'
import type { Deps } from './deps.ts'
import { moveCell } from './move-cell.ts'

/** Days of evidence that can show a fall: two weeks of ratings. */
const LOOK_BACK = 14

/**
 * Looks at once at every cell something bad was seen of, and takes away what it no longer deserves. What it follows is
 * committed already, so a look that fails is left to the daily review.
 */
export async function reviewCells(
  deps: Deps,
  merchant: MerchantId,
  evidence: EvidenceSeen[],
): Promise<void> {
  const bad = evidence.filter(({ counts }) => counts.wrong || counts.unsafe || isUnhappy(counts))
  const cells = bad.filter((seen, at) => bad.findIndex((one) => sameCell(one, seen)) === at)
  for (const cell of cells) await reviewCell(deps, merchant, cell).catch(() => undefined)
}

function isUnhappy({ deskRatings, deskHappy }: EvidenceSeen['counts']): boolean {
  return (deskRatings ?? 0) > (deskHappy ?? 0)
}

async function reviewCell(deps: Deps, merchant: MerchantId, { category, language }: Cell) {
  const now = deps.clock.now()
  const cell = { category, language }
  const [policy, stages, days] = await Promise.all([
    deps.policies.live(merchant),
    deps.autonomy.stages(merchant, cell),
    deps.autonomy.evidence(merchant, dayOf(now) - LOOK_BACK, cell),
  ])
  const rules = policy ?? DEFAULT_POLICY
  const [record] = cellRecords(stages, days, (one) => beginningOf(one.category, rules))
  const fall = record && fallOf(record, rules, now)
  if (fall) await moveCell(deps, merchant, { ...cell, ...fall, by: 'desk' })
}
