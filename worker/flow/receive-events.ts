import type { StoreEvent } from '../../shared/event.ts'
import type { MerchantId } from '../../shared/ids.ts'
import type { Deps } from './deps.ts'

/** Stores what a store reported and leaves it to the queue. What lies ahead of our clock is taken to be of now. */
export async function receiveEvents(
  deps: Deps,
  merchant: MerchantId,
  events: StoreEvent[],
): Promise<{ received: number; new: number }> {
  const now = deps.clock.now()
  const dated = events.map((event) => {
    const at = new Date(Math.min(Date.parse(event.at), now.getTime())).toISOString()
    return { ...event, at }
  })
  const ids = await deps.events.receive(merchant, dated, now)
  if (ids.length > 0) await deps.hints.eventsDue(merchant, ids)
  return { received: events.length, new: ids.length }
}
