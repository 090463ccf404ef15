import { orderState, type Order } from '../../../shared/order.ts'
import type { OrderFacts } from '../../../shared/routing.ts'
import type { Standing } from '../../../shared/standing.ts'
import { present } from './present.ts'

const DAY = 86_400_000

/** What rules and limits may ask of an order; `today` is the shop's own date, `YYYY-MM-DD`. */
export function orderFacts(
  order: Order,
  { now, today, tags }: { now: Date; today: string; tags: Standing['tags'] },
): OrderFacts {
  const since = (time: string) => Math.floor((now.getTime() - Date.parse(time)) / DAY)
  const delivered = order.parcels
    .flatMap((parcel) => parcel.deliveredAt ?? [])
    .toSorted()
    .at(-1)
  return present({
    number: order.number,
    state: orderState(order),
    payment: order.payment,
    placedDays: since(order.placedAt),
    deliveredDays: delivered === undefined ? undefined : since(delivered),
    total: order.total,
    refunded: order.refunded.amount,
    units: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    late: isLate(order, today) || undefined,
    country: order.shipTo.country,
    tags: tags && [...new Set(order.lines.flatMap(({ sku }) => tags[sku] ?? []))],
  })
}

/** Something that should be there by now is not. */
function isLate(order: Order, today: string): boolean {
  if (order.cancelledAt) return false
  const underway = order.parcels.filter(
    ({ state }) => state !== 'delivered' && state !== 'returned',
  )
  const promised = order.promisedBy !== undefined && order.promisedBy < today
  const waiting = underway.length > 0 || order.parcels.length === 0
  return (promised && waiting) || underway.some(({ eta }) => eta !== undefined && eta < today)
}
