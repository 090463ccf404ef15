import type { IncidentMatch, IncidentPreview, IncidentsPage } from '../../shared/incident.ts'
import { namesOrders } from '../../shared/incident.ts'
import type { MerchantId } from '../../shared/ids.ts'
import { orderKey } from '../../shared/order.ts'
import { affects } from '../core/incidents/affects.ts'
import { windowOf } from '../core/incidents/window.ts'
import type { Deps } from './deps.ts'
import { checkDays } from './start-incident.ts'
import { merchantById } from './turn.ts'

/** What is going on, and what went on. */
export async function incidentsPage(deps: Deps, merchantId: MerchantId): Promise<IncidentsPage> {
  const [{ language }, rows] = await Promise.all([
    merchantById(deps, merchantId),
    deps.incidents.list(merchantId),
  ])
  return { language, rows }
}

const A_PAGE = 500
/** What is looked at for a number that nobody needs to the last one. */
const MOST_PAGES = 20

/** How many orders would be written to, counted as they would be. Changes and sends nothing. */
export async function previewIncident(
  deps: Deps,
  merchantId: MerchantId,
  match: IncidentMatch,
): Promise<IncidentPreview> {
  checkDays(match)
  if (!namesOrders(match)) return { orders: 0, more: false }
  const { hours } = await merchantById(deps, merchantId)
  const window = windowOf(match, deps.clock.now())
  let found = 0
  let after: { at: Date; key: string } | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const orders = await deps.store.ordersPlaced(
      merchantId,
      { ...window, ...(after && { after }) },
      A_PAGE,
    )
    found += orders.filter((order) => order.email && affects(match, order, hours.timeZone)).length
    const last = orders.at(-1)
    if (!last || orders.length < A_PAGE) return { orders: found, more: false }
    after = { at: new Date(last.placedAt), key: orderKey(last.number) }
  }
  return { orders: found, more: true }
}
