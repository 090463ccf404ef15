import { LanewayError } from '../../shared/error.ts'
import type { Cell, Stage } from '../../shared/stage.ts'
import { sameCell, type CellRecord } from '../core/autonomy/cell-record.ts'
import { readySteps, stepOf } from '../core/autonomy/climb.ts'
import { beginningOf } from '../core/lanes/tiers.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { moveCell } from './move-cell.ts'
import { cellsOf } from './review-shop.ts'

const HEIGHT: Record<Stage, number> = { off: 0, shadow: 1, paused: 1, draft: 2, automation: 3 }

/**
 * A person moves a cell. Down is always allowed, out of a pause leads to draft at most, and out of `off` to shadow; up only
 * by a step whose evidence is in.
 * @throws LanewayError `conflict` with what is missing
 */
export async function changeStage(
  deps: Deps,
  agent: Agent,
  cell: Cell & { to: Stage },
): Promise<void> {
  const { merchant } = agent
  const now = deps.clock.now()
  const { records, policy } = await cellsOf(deps, merchant)
  const record: CellRecord = records.find((one) => sameCell(one, cell)) ?? {
    ...cell,
    stage: beginningOf(cell.category, policy),
    since: now,
    days: [],
  }
  const resumes =
    (record.stage === 'paused' && cell.to === 'draft') ||
    (record.stage === 'off' && cell.to === 'shadow')
  const down = HEIGHT[cell.to] <= HEIGHT[record.stage]
  const because = resumes || down ? `by ${agent.name}` : earned(cell, record)
  await moveCell(deps, merchant, { ...cell, because, by: agent.id })

  function earned(to: Cell & { to: Stage }, from: CellRecord): string {
    const step = readySteps(records, policy, now).find(
      (one) => sameCell(one, to) && one.to === to.to,
    )
    if (step) return `by ${agent.name}: ${step.because}`
    const next = stepOf(from, policy, now)
    const missing = next?.to === to.to && !next.ready ? next.because : undefined
    throw new LanewayError('conflict', missing ?? NOT_NOW, { field: 'to' })
  }
}

const NOT_NOW = 'This is not the next step of the cell, or another category is being watched first.'
