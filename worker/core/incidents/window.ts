import type { IncidentMatch } from '../../../shared/incident.ts'
import { orderKey } from '../../../shared/order.ts'

const DAY = 86_400_000
/** Without a first day, orders are looked for this far back. */
const LOOK_BACK = 90 * DAY

/** Where affected orders are to be looked for: times of placing, a day wider than the shop's days in any time zone. */
export type OrderWindow = { from: Date; to: Date; keys?: string[] }

/** The orders that may be affected by an incident that begins now: none are placed later, and named ones are all. */
export function windowOf({ placedFrom, placedTo, orders }: IncidentMatch, now: Date): OrderWindow {
  const keys = orders && orders.length > 0 ? orders.map(orderKey) : undefined
  const earliest = keys ? 0 : now.getTime() - LOOK_BACK
  const from = placedFrom === undefined ? earliest : Date.parse(placedFrom) - DAY
  const to = placedTo === undefined ? now.getTime() : Date.parse(placedTo) + 2 * DAY
  return {
    from: new Date(from),
    to: new Date(Math.min(to, now.getTime())),
    ...(keys && { keys }),
  }
}
