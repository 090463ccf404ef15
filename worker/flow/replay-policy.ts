import type { MerchantId } from '../../shared/ids.ts'
import type { ReplayReport } from '../../shared/replay.ts'
import type { PolicyChange } from '../../shared/policy.ts'
import type { Cell, Stage } from '../../shared/stage.ts'
import { DEFAULT_POLICY } from '../core/lanes/default-policy.ts'
import { replayOf } from '../core/replay.ts'
import { changed } from './propose-policy.ts'
import type { Decided } from '../ports/decisions.ts'
import type { Deps } from './deps.ts'

const DAY = 86_400_000
const PAGE = 1_000
/** Contacts a replay reads at most: what one invocation of a Worker can work through in comfort. */
const MOST = 50_000

/** What to try on the last `days`: parts of the policy, stages of cells, or both. */
export type ReplayRequest = {
  days: number
  change?: PolicyChange
  stages?: (Cell & { stage: Stage })[]
}

/** Runs a change over the stored contacts of the last days, and says what it would have changed. Changes nothing. */
export async function replayPolicy(
  deps: Deps,
  merchant: MerchantId,
  { days, change, stages }: ReplayRequest,
): Promise<ReplayReport> {
  const live = (await deps.policies.live(merchant)) ?? DEFAULT_POLICY
  const trial = { policy: changed(live, change ?? {}), stages: stages ?? [] }
  const since = new Date(deps.clock.now().getTime() - days * DAY)
  const replay = replayOf(trial, days)
  let last: Decided | undefined
  for (;;) {
    const page = await deps.decisions.page(merchant, since, last, PAGE)
    for (const past of page) replay.add(past)
    last = page.at(-1)
    if (page.length < PAGE || replay.report.contacts >= MOST) return replay.report
  }
}
