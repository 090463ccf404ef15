import type { AutonomyPage } from '../../shared/policy-api.ts'
import { cellPage } from '../core/autonomy/cell-page.ts'
import { readySteps, stepOf } from '../core/autonomy/climb.ts'
import { sameCell } from '../core/autonomy/cell-record.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { cellsOf } from './review-shop.ts'

/** Every cell of the shop with its evidence and its next step; ready is only what may be taken today. */
export async function autonomyPage(deps: Deps, { merchant }: Agent): Promise<AutonomyPage> {
  const now = deps.clock.now()
  const { records, policy } = await cellsOf(deps, merchant)
  const ready = readySteps(records, policy, now)
  const cells = records.map((record) => {
    const step = stepOf(record, policy, now)
    const waits = step?.ready === true && !ready.some((one) => sameCell(one, record))
    return cellPage(record, step && waits ? { ...step, ready: false, because: WAITS } : step)
  })
  return { cells }
}

const WAITS = 'missing: another category is watched first'
