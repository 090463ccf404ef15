import { emailKey, postcodeKey } from '../../../shared/customer.ts'
import type { OrderCard } from '../../../shared/message.ts'
import {
  onOneLine,
  orderState,
  unshippedUnits,
  type Order,
  type Parcel,
} from '../../../shared/order.ts'
import { mayTell, type Level } from './levels.ts'

/** What the customer offers to show that an order is theirs. */
export type Proof = { email?: string; postcode?: string }

/** Whether the proof fits the order: its e-mail address or the postcode it goes to. Identity level 1. */
export function proves(order: Order, proof: Proof): boolean {
  const email =
    proof.email !== undefined &&
    order.email !== undefined &&
    emailKey(proof.email) === emailKey(order.email)
  const postcode =
    proof.postcode !== undefined &&
    order.shipTo.postcode !== undefined &&
    samePostcode(proof.postcode, order.shipTo.postcode)
  return email || postcode
}

/** All that this level may see of an order: at level 1 no name, address, item or amount leaves this function. */
export function cardOf(order: Order, level: Level = 1): OrderCard {
  return {
    kind: 'order',
    number: order.number,
    state: orderState(order),
    placedAt: order.placedAt,
    units: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    unshipped: unshippedUnits(order),
    parcels: order.parcels.map(parcelCard),
    ...(mayTell('order.items', level) && {
      items: order.lines.map(({ title, quantity, price }) => ({ title, quantity, price })),
    }),
    ...(mayTell('order.money', level) && { total: order.total }),
    ...(mayTell('order.address', level) && { shipTo: onOneLine(order.shipTo) }),
  }
}

function parcelCard(parcel: Parcel): OrderCard['parcels'][number] {
  const { state, carrier, trackingNumber, trackingUrl, eta, shippedAt, deliveredAt } = parcel
  return {
    state,
    units: parcel.lines.reduce((sum, line) => sum + line.quantity, 0),
    ...(carrier && { carrier }),
    ...(trackingNumber && { trackingNumber }),
    ...(trackingUrl && { trackingUrl }),
    ...(eta && { eta }),
    ...(shippedAt && { shippedAt }),
    ...(deliveredAt && { deliveredAt }),
  }
}

/** A US ZIP+4 and its five digits name the same place. */
function samePostcode(given: string, kept: string): boolean {
  const [a, b] = [postcodeKey(given), postcodeKey(kept)]
  const zip = (key: string) => (/^\d{9}$/.test(key) ? key.slice(0, 5) : key)
  return a.length >= 3 && (a === b || zip(a) === zip(b))
}
