import { ImportedOrder } from '../../shared/import.ts'
import type { Order, OrderLine, Parcel, ParcelState } from '../../shared/order.ts'
import { readCsv, type CsvRow, type Problem } from './csv.ts'
import { date, link, money, text, time, type Cells } from './cells.ts'

export type Read<Row> = { rows: Row[]; problems: Problem[] }

/**
 * Reads Shopify's order export: one row a line item, the first row of an order carries the order. Shopify exports no
 * tracking, so these columns may be added: Tracking Company, Tracking Number, Tracking URL, Shipment Status,
 * Shipped at, Delivered at, Estimated delivery, Parcel (rows with the same number travel together).
 * A row that cannot be read takes its whole order out, so that no order is imported in half.
 */
export function readOrders(csv: string): Read<Order> {
  const { rows, problems } = readCsv(csv)
  const groups = new Map<string, CsvRow[]>()
  for (const row of rows) {
    const name = text(row.cells, 'Name')
    if (!name) problems.push({ line: row.line, problem: 'The order has no Name.' })
    else groups.set(name, [...(groups.get(name) ?? []), row])
  }
  const orders = [...groups.values()].flatMap((group) => {
    try {
      return [check(toOrder(group))]
    } catch (error) {
      const [line, reason] =
        error instanceof RowError
          ? [error.line, error.message]
          : [group[0]?.line ?? 0, String(error)]
      problems.push({ line, problem: reason })
      return []
    }
  })
  return { rows: orders, problems: problems.toSorted((a, b) => a.line - b.line) }
}

class RowError extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

function check(order: Order): Order {
  const result = ImportedOrder.safeParse(order)
  if (result.success) return order
  const issue = result.error.issues[0]
  throw new Error(`${issue?.path.join('.')}: ${issue?.message}`)
}

function toOrder(group: CsvRow[]): Order {
  const [first] = group
  if (!first) throw new Error('The order has no rows.')
  const cells = first.cells
  const currency = text(cells, 'Currency') ?? 'USD'
  const email = text(cells, 'Email')
  const phone = text(cells, 'Phone') ?? text(cells, 'Shipping Phone')
  const cancelledAt = at(first, () => time(cells, 'Cancelled at'))
  const note = text(cells, 'Notes')
  const shippingMethod = text(cells, 'Shipping Method')
  return {
    number: text(cells, 'Name') ?? '',
    ...(email && { email }),
    ...(phone && { phone }),
    placedAt: at(first, () => time(cells, 'Created at')) ?? fail(first, '"Created at" is missing.'),
    ...(cancelledAt && { cancelledAt }),
    payment:
      PAYMENTS[text(cells, 'Financial Status')?.toLowerCase() ?? 'paid'] ??
      fail(first, '"Financial Status" is unknown.'),
    total: at(first, () => money(cells, 'Total', currency)),
    refunded: at(first, () => money(cells, 'Refunded Amount', currency)),
    lines: group.filter(hasLine).map((row) => at(row, () => toLine(row.cells, currency))),
    parcels:
      cancelledAt && !group.some((row) => text(row.cells, 'Tracking Number'))
        ? []
        : toParcels(group),
    ...(shippingMethod && { shippingMethod }),
    shipTo: toAddress(cells),
    ...(note && { note }),
  }
}

const PAYMENTS: Record<string, Order['payment']> = {
  paid: 'paid',
  authorized: 'pending',
  pending: 'pending',
  partially_paid: 'pending',
  unpaid: 'pending',
  expired: 'voided',
  partially_refunded: 'partially_refunded',
  refunded: 'refunded',
  voided: 'voided',
}

function hasLine(row: CsvRow): boolean {
  return text(row.cells, 'Lineitem name') !== undefined
}

function toLine(cells: Cells, currency: string): OrderLine {
  const quantity = Number(text(cells, 'Lineitem quantity') ?? '1')
  if (!Number.isInteger(quantity) || quantity < 0)
    throw new Error('"Lineitem quantity" is not a whole number.')
  const title = text(cells, 'Lineitem name') ?? ''
  return {
    sku: text(cells, 'Lineitem sku') ?? title,
    title,
    quantity,
    price: money(cells, 'Lineitem price', currency),
  }
}

function toAddress(cells: Cells): Order['shipTo'] {
  const of = (column: string) =>
    text(cells, `Shipping ${column}`) ?? text(cells, `Billing ${column}`)
  const address = {
    name: of('Name'),
    street: of('Street') ?? of('Address1'),
    city: of('City'),
    postcode: of('Zip')?.replace(/^'/, ''),
    province: of('Province'),
    country: of('Country'),
  }
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined))
}

/** Lines with the same Parcel number, or tracking number, travel together; fulfilled lines without either are one parcel. */
function toParcels(group: CsvRow[]): Parcel[] {
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

/** Runs a reading of one row; what goes wrong is reported with that row's line. */
function at<Value>(row: CsvRow, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw new RowError(row.line, error instanceof Error ? error.message : String(error))
  }
}

function fail(row: CsvRow, message: string): never {
  throw new RowError(row.line, message)
}
