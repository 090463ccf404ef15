import type { Parcel, ParcelState } from '../../shared/order.ts'
import { date, link, text, time, type Cells } from './cells.ts'
import type { CsvRow } from './csv.ts'
import { at } from './row-error.ts'

/** Lines with the same Parcel number, or tracking number, travel together; fulfilled lines without either are one parcel. */
export function toParcels(group: CsvRow[]): Parcel[] {
  const [first] = group
  const all = first && text(first.cells, 'Fulfillment Status')?.toLowerCase() === 'fulfilled'
  const travelling = new Map<string, CsvRow[]>()
  for (const row of group.filter(hasLine)) {
    const status = text(row.cells, 'Lineitem fulfillment status')?.toLowerCase()
    const named = text(row.cells, 'Parcel') ?? text(row.cells, 'Tracking Number')
    const key =
      named ?? (status === 'fulfilled' || (all && status === undefined) ? 'fulfilled' : undefined)
    if (key) travelling.set(key, [...(travelling.get(key) ?? []), row])
  }
  return [...travelling.values()].map((rows) => toParcel(rows, first))
}

function toParcel(rows: CsvRow[], order: CsvRow | undefined): Parcel {
  const of = <Value>(read: (cells: Cells) => Value | undefined): Value | undefined => {
    for (const row of rows) {
      const value = at(row, () => read(row.cells))
      if (value !== undefined) return value
    }
    return undefined
  }
  const carrier = of((cells) => text(cells, 'Tracking Company'))
  const trackingNumber = of((cells) => text(cells, 'Tracking Number'))
  const trackingUrl = of((cells) => link(cells, 'Tracking URL'))
  const shippedAt =
    of((cells) => time(cells, 'Shipped at')) ??
    (order && at(order, () => time(order.cells, 'Fulfilled at')))
  const deliveredAt = of((cells) => time(cells, 'Delivered at'))
  const eta = of((cells) => date(cells, 'Estimated delivery'))
  return {
    state:
      of((cells) => toState(text(cells, 'Shipment Status'))) ??
      (deliveredAt ? 'delivered' : 'in_transit'),
    lines: rows.map((row) => ({
      sku: text(row.cells, 'Lineitem sku') ?? text(row.cells, 'Lineitem name') ?? '',
      quantity: Number(text(row.cells, 'Lineitem quantity') ?? '1'),
    })),
    ...(carrier && { carrier }),
    ...(trackingNumber && { trackingNumber }),
    ...(trackingUrl && { trackingUrl }),
    ...(shippedAt && { shippedAt }),
    ...(deliveredAt && { deliveredAt }),
    ...(eta && { eta }),
  }
}

/** Shopify's shipment statuses and ours: https://shopify.dev/docs/api/admin-graphql/latest/enums/FulfillmentDisplayStatus */
const STATES: Record<string, ParcelState> = {
  label_created: 'label_created',
  label_purchased: 'label_created',
  label_printed: 'label_created',
  confirmed: 'label_created',
  ready_for_pickup: 'label_created',
  submitted: 'label_created',
  in_transit: 'in_transit',
  fulfilled: 'in_transit',
  picked_up: 'in_transit',
  carrier_picked_up: 'in_transit',
  delayed: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  attempted: 'attempted',
  attempted_delivery: 'attempted',
  exception: 'exception',
  failure: 'exception',
  not_delivered: 'exception',
  returned: 'returned',
}

function toState(status: string | undefined): ParcelState | undefined {
  if (status === undefined) return undefined
  const state = STATES[status.toLowerCase().replaceAll(/[\s-]+/g, '_')]
  if (!state) throw new Error(`"Shipment Status" ${status} is unknown.`)
  return state
}

/** Whether a row holds a line item. */
export function hasLine(row: CsvRow): boolean {
  return text(row.cells, 'Lineitem name') !== undefined
}
