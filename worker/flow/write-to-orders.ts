import type { OutboxItem } from '../../shared/change.ts'
import type { IncidentId, MerchantId } from '../../shared/ids.ts'
import { orderKey } from '../../shared/order.ts'
import { affects } from '../core/incidents/affects.ts'
import { windowOf } from '../core/incidents/window.ts'
import { endOfQuiet } from '../core/notices/quiet-hours.ts'
import type { Deps } from './deps.ts'
import { merchantById } from './turn.ts'

const MINUTE = 60_000
const A_PAGE = 200

/**
 * Writes to the customers of one page of orders that an incident concerns, and leaves the next page to the queue. It goes
 * on where it stopped after any crash; an order is written to once. The mails leave with the sweeper.
 */
export async function writeToOrders(
  deps: Deps,
  merchantId: MerchantId,
  id: IncidentId,
): Promise<void> {
  const now = deps.clock.now()
  const until = new Date(now.getTime() + MINUTE)
  const taken = await deps.incidents.take(merchantId, id, now, until)
  if (!taken) return
  const { incident, after } = taken
  const merchant = await merchantById(deps, merchantId)
  const window = windowOf(incident.match, new Date(incident.startedAt))
  const orders = await deps.store.ordersPlaced(
    merchantId,
    { ...window, ...(after && { after }) },
    A_PAGE,
  )
  const due = endOfQuiet(merchant, now)
  const mails = orders
    .filter((order) => order.email && affects(incident.match, order, merchant.hours.timeZone))
    .map(({ number }): OutboxItem => ({
      key: `incident:${id}:${orderKey(number)}`,
      kind: 'mail.incident',
      due,
      body: { incident: id, order: orderKey(number) },
    }))
  const last = orders.length === A_PAGE ? orders.at(-1) : undefined
  const next = last && { at: new Date(last.placedAt), key: orderKey(last.number) }
  await deps.incidents.written(merchantId, id, { mails, after: next ?? null, now })
  if (next) await deps.hints.incidentDue(merchantId, id)
}
