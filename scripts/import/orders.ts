import { ImportedOrder } from '../../shared/import.ts'
import type { Order, OrderLine, Payment } from '../../shared/order.ts'
import { readCsv, type CsvRow, type Problem } from './csv.ts'
import { money, text, time, type Cells } from './cells.ts'
import { hasLine, toParcels } from './parcels.ts'
import { at, fail, RowError } from './row-error.ts'

export type Read<Row> = { rows: Row[]; problems: Problem[] }

/**
 * Reads Shopify's order export: one row a line item, the first row of an order carries the order. Shopify exports no
 * tracking, so these columns may be added: Tracking Company, Tracking Number, Tracking URL, Shipment Status,
 * Shipped at, Delivered at, Estimated delivery, Parcel (rows with the same number travel together). Nor does it say which
 * payment method of the customer paid: Payment Kind, Payment Amount, Payment Method ID and Payment at may be added, one payment a
 * row, on rows with a line item or without.
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
  const placedAt =
    at(first, () => time(cells, 'Created at')) ?? fail(first, '"Created at" is missing.')
  const payments = group
    .filter((row) => text(row.cells, 'Payment Amount') !== undefined)
    .map((row) => at(row, () => toPayment(row.cells, currency, placedAt)))
  return {
    number: text(cells, 'Name') ?? '',
    ...(email && { email }),
    ...(phone && { phone }),
    placedAt,
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
    ...(payments.length > 0 && { payments }),
  }
}

/** Shopify's kinds of transactions that move money: https://shopify.dev/docs/api/admin-graphql/latest/enums/OrderTransactionKind */
const MOVES: Record<string, Payment['kind']> = {
  charge: 'charge',
  sale: 'charge',
  capture: 'charge',
  refund: 'refund',
}

function toPayment(cells: Cells, currency: string, placedAt: string): Payment {
  const said = text(cells, 'Payment Kind') ?? 'charge'
  const kind = MOVES[said.toLowerCase()]
  if (!kind) throw new Error(`"Payment Kind" ${said} is unknown.`)
  const method = text(cells, 'Payment Method ID')
  return {
    kind,
    amount: money(cells, 'Payment Amount', currency),
    ...(method && { method }),
    at: time(cells, 'Payment at') ?? placedAt,
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
