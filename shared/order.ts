import type { Money } from './money.ts'

/** Where one parcel is, in the carrier's words reduced to what a shopper needs. */
export const PARCEL_STATES = [
  'label_created',
  'in_transit',
  'out_for_delivery',
  'delivered',
  'attempted',
  'exception',
  'returned',
] as const
export type ParcelState = (typeof PARCEL_STATES)[number]

/** One parcel of an order. Times are ISO 8601 in UTC; `eta` is a calendar date at the destination. */
export type Parcel = {
  state: ParcelState
  lines: { sku: string; quantity: number }[]
  carrier?: string
  trackingNumber?: string
  trackingUrl?: string
  shippedAt?: string
  deliveredAt?: string
  eta?: string
  note?: string
  /** When what is known of it was true, by the one who reported it. */
  reportedAt?: string
}

export type OrderLine = { sku: string; title: string; quantity: number; price: Money }

/** Money that moved for an order; `method` is the id of the customer's payment method, where the store tells it. */
export type Payment = {
  kind: 'charge' | 'refund'
  amount: Money
  method?: string
  at: string
}

/** Things on their way back. `items` of an exchange name what each becomes. `amount` is what the customer gets. */
export type Return = {
  id: string
  kind: 'return' | 'exchange'
  items: { sku: string; quantity: number; to?: string }[]
  state: 'requested' | 'received' | 'refunded' | 'rejected' | 'withdrawn'
  at: string
  reason?: string
  method?: string
  amount: Money
  label?: string
}

export type Address = {
  name?: string
  street?: string
  city?: string
  postcode?: string
  province?: string
  country?: string
}

/** An order as the store keeps it, whole. What of it may be told depends on the identity level. */
export type Order = {
  number: string
  email?: string
  phone?: string
  placedAt: string
  cancelledAt?: string
  payment: 'paid' | 'pending' | 'partially_refunded' | 'refunded' | 'voided'
  total: Money
  refunded: Money
  lines: OrderLine[]
  parcels: Parcel[]
  shippingMethod?: string
  shipTo: Address
  promisedBy?: string
  note?: string
  cancelReason?: string
  payments?: Payment[]
  returns?: Return[]
  /** When items were changed after the order was placed. */
  changedAt?: string
  /** When a parcel that is said to be delivered was reported missing. */
  claimedAt?: string
  discountCode?: string
  /** What store and carrier reported, from which `parcels` follow; absent where they were only imported. */
  reported?: Reported
}

/** The newest report of each parcel, and of the order as a whole. */
export type Reported = {
  parcels: Parcel[]
  delivered?: string
  /** `day` is absent where nobody knows a new date. */
  eta?: { at: string; day?: string }
}

/** The one state that answers "where is my order?". */
export type OrderState =
  | 'cancelled'
  | 'unpaid'
  | 'preparing'
  | 'partly_shipped'
  | 'shipped'
  | 'in_transit'
  | 'out_for_delivery'
  | 'delivered'
  | 'partly_delivered'
  | 'attempted'
  | 'exception'
  | 'returned'

/** An order number reduced for comparing: `#LW-1042.` and `lw1042` are the same order. */
export function orderKey(number: string): string {
  return number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** What people type of an order number: its digits where it has at least three, so `1042` finds `#LW-1042`. */
export function shortOrderKey(number: string): string {
  const key = orderKey(number)
  const digits = key.replaceAll(/[^0-9]/g, '')
  return digits.length >= 3 ? digits : key
}

/** How many units of an order are in no parcel yet. */
export function unshippedUnits(order: Order): number {
  const ordered = order.lines.reduce((sum, line) => sum + line.quantity, 0)
  const shipped = order.parcels
    .flatMap((parcel) => parcel.lines)
    .reduce((sum, line) => sum + line.quantity, 0)
  return Math.max(0, ordered - shipped)
}

/** Reads the state from the parcels: the parcel that needs the shopper's attention first wins. */
export function orderState(order: Order): OrderState {
  if (order.cancelledAt) return 'cancelled'
  const states = order.parcels.map((parcel) => parcel.state)
  if (states.length === 0) return order.payment === 'pending' ? 'unpaid' : 'preparing'
  for (const urgent of ['exception', 'attempted', 'returned', 'out_for_delivery'] as const) {
    if (states.includes(urgent)) return urgent
  }
  const open = unshippedUnits(order) > 0
  if (states.every((state) => state === 'delivered')) return open ? 'partly_delivered' : 'delivered'
  if (states.includes('delivered')) return 'partly_delivered'
  if (open) return 'partly_shipped'
  return states.includes('in_transit') ? 'in_transit' : 'shipped'
}

/** An address as it is written on one line. */
export function onOneLine({ name, street, postcode, city, province, country }: Address): string {
  return [name, street, [postcode, city].filter(Boolean).join(' '), province, country]
    .filter(Boolean)
    .join(', ')
}
