import type { StoreEvent } from '../../shared/event.ts'
import { receiveEvents } from '../../worker/flow/receive-events.ts'
import { workEvent } from '../../worker/flow/work-event.ts'
import type { TestDesk } from './desk.ts'
import { MERCHANT } from './shop.ts'

/** An event without what every event has. */
export type Told = StoreEvent extends infer One
  ? One extends StoreEvent
    ? Omit<One, 'id' | 'at'>
    : never
  : never

let made = 0

/** The store reports what happened some minutes ago, and the queue works it. */
export async function reports({ deps }: TestDesk, told: Told, minutesAgo = 1): Promise<void> {
  made += 1
  const id = `evt_${made}`
  const at = new Date(deps.clock.now().getTime() - minutesAgo * 60_000).toISOString()
  await receiveEvents(deps, MERCHANT.id, [{ id, at, ...told } as StoreEvent])
  await workEvent(deps, MERCHANT.id, id)
}

/** What the store's own actions ask for besides the action. */
export function momentOf({ deps }: TestDesk, key: string) {
  const moneyDays = { gift_card: [1, 1], other: [1, 1] } satisfies Record<string, [number, number]>
  return { at: deps.clock.now(), key, moneyDays, undoMinutes: 0 }
}
