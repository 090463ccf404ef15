import { dayOf } from '../../shared/evidence.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Policy } from '../../shared/policy.ts'
import { cellRecords, sameCell, type CellRecord } from '../core/autonomy/cell-record.ts'
import { readySteps } from '../core/autonomy/climb.ts'
import { fallOf } from '../core/autonomy/fall.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { beginningOf } from '../core/lanes/tiers.ts'
import type { Deps } from './deps.ts'
import { moveCell } from './move-cell.ts'

/** Evidence older than this no longer speaks for today's desk. */
export const EVIDENCE_DAYS = 120

/** A shop's cells with all that was seen of them, and the policy they are judged by. */
export async function cellsOf(
  deps: Deps,
  merchant: MerchantId,
): Promise<{ records: CellRecord[]; policy: Policy }> {
  const from = dayOf(deps.clock.now()) - EVIDENCE_DAYS
  const [live, stages, evidence] = await Promise.all([
    deps.policies.live(merchant),
    deps.autonomy.stages(merchant),
    deps.autonomy.evidence(merchant, from),
  ])
  const policy = live ?? DEFAULT_POLICY
  const begin = ({ category }: { category: CellRecord['category'] }) =>
    beginningOf(category, policy)
  return { records: cellRecords(stages, evidence, begin), policy }
}

/**
 * The daily look at a shop: what no longer stands is taken away, and where the merchant wants it so, what is earned is
 * given without asking.
 */
export async function reviewShop(deps: Deps, merchant: MerchantId): Promise<void> {
  const now = deps.clock.now()
  const { records, policy } = await cellsOf(deps, merchant)
  const fallen = records.flatMap((record) => {
    const fall = fallOf(record, policy, now)
    return fall ? [{ ...record, ...fall }] : []
  })
  const standing = records.filter((record) => !fallen.some((one) => sameCell(one, record)))
  const steps = policy.autonomy.automatic ? readySteps(standing, policy, now) : []
  for (const { category, language, to, because } of [...fallen, ...steps])
    await moveCell(deps, merchant, { category, language, to, because, by: 'desk' })
}
