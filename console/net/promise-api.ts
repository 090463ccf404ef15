import type { PromiseId } from '../../shared/ids.ts'
import type { Promises, Settlement } from '../../shared/promise.ts'
import { get, postOnly } from './call.ts'

/** What was promised to customers and is open still, the longest overdue first. */
export function fetchPromises(): Promise<Promises> {
  return get('/promises')
}

/** Says what became of a promise. Saying the same again changes nothing. */
export function settlePromise(id: PromiseId, state: Settlement): Promise<void> {
  return postOnly(`/promises/${id}`, { state })
}
