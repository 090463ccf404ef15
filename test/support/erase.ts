import type { TestDesk } from './desk.ts'
import { MERCHANT } from './shop.ts'
import { momentOf } from './store-reports.ts'

/** Takes a person out of the store and out of the desk, as an erasure that was allowed does. */
export async function eraseFrom(desk: TestDesk, email: string): Promise<void> {
  const { deps } = desk
  const at = deps.clock.now()
  const moment = momentOf(desk, `act_erase_${email}`)
  await deps.store.perform(MERCHANT.id, { kind: 'privacy.erase', email }, moment)
  await deps.privacy.erase(MERCHANT.id, email, at)
}
