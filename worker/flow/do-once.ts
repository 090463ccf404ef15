import type { Effect, Refusal } from '../../shared/action.ts'
import type { ActionRecord } from '../../shared/action-record.ts'
import type { Kept } from '../../shared/effects/kept.ts'
import type { Policy } from '../../shared/policy.ts'
import { judgeAction } from '../core/actions/index.ts'
import type { Deps } from './deps.ts'

/** What became of one try. `unclear`: nobody knows whether it happened. */
export type Result =
  | Done
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'unclear'; error: string }
export type Done = { kind: 'done'; effect: Effect; kept: Kept }

/**
 * One try at the store: what may have happened before is looked up first, and every condition is asked anew at the moment
 * it is done. Nothing is thrown: an outage is `unclear`.
 */
export async function doOnce(
  deps: Deps,
  { record, attempts }: { record: ActionRecord; attempts: number },
  policy: Policy,
): Promise<Result> {
  try {
    const { merchant, action, id } = record
    const before = attempts > 1 ? await deps.store.effect(merchant, id) : null
    const kept = await deps.store.kept(merchant, action)
    const result: Result = before
      ? { kind: 'done', effect: before, kept }
      : await perform(deps, record, { policy, kept })
    if (result.kind === 'done' && action.kind === 'privacy.erase')
      await deps.privacy.erase(merchant, action.email, deps.clock.now())
    return result
  } catch (error) {
    return { kind: 'unclear', error: error instanceof Error ? error.message : String(error) }
  }
}

async function perform(
  { store, clock }: Deps,
  { id: key, merchant, action, email, by }: ActionRecord,
  { policy, kept }: { policy: Policy; kept: Kept },
): Promise<Result> {
  const now = clock.now()
  const who = { level: 2 as const, email }
  const verdict = judgeAction(action, { kept, who, policy, now, key })
  if (verdict.kind === 'refused') return verdict
  if (verdict.approval !== undefined && by === 'customer')
    return { kind: 'refused', refusal: 'over_limit' }
  const { moneyDays, undoMinutes } = policy.terms
  const done = await store.perform(merchant, action, { at: now, key, moneyDays, undoMinutes })
  return done.kind === 'done' ? { ...done, kept } : done
}
