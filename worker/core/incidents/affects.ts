import { localTime } from '../../../shared/business-hours.ts'
import type { IncidentMatch } from '../../../shared/incident.ts'
import { namesOrders } from '../../../shared/incident.ts'
import { orderKey, orderState, type Order } from '../../../shared/order.ts'
import { countryCode } from '../rules/countries.ts'

/**
 * Whether an incident concerns an order: everything that it names must hold. What is delivered or cancelled is concerned
 * only by what was in it or by its number: a carrier that is late troubles nobody whose parcel has come.
 */
export function affects(match: IncidentMatch, order: Order, timeZone: string): boolean {
  if (!namesOrders(match)) return false
  const { placedFrom, placedTo, skus = [], orders = [], carrier, country } = match
  const numbers = new Set(orders.map(orderKey))
  const byThing = skus.length > 0 || numbers.size > 0
  if (isOver(order) && !byThing) return false
  const day = localTime(timeZone, new Date(order.placedAt)).date
  return (
    (placedFrom === undefined || placedFrom <= day) &&
    (placedTo === undefined || day <= placedTo) &&
    (numbers.size === 0 || numbers.has(orderKey(order.number))) &&
    (skus.length === 0 || order.lines.some(({ sku }) => skus.includes(sku))) &&
    (country === undefined || sameCountry(country, order.shipTo.country)) &&
    (carrier === undefined || isCarriedBy(order, carrier, byThing))
  )
}

function isOver(order: Order): boolean {
  const state = orderState(order)
  return state === 'cancelled' || state === 'delivered' || state === 'returned'
}

function sameCountry(wanted: string, country: string | undefined): boolean {
  return country !== undefined && countryCode(wanted) === countryCode(country)
}

/** "DHL" means "DHL Express", too: every word of the wanted name stands in the carrier's. */
function isCarriedBy({ parcels }: Order, wanted: string, evenDelivered: boolean): boolean {
  const words = wordsOf(wanted)
  return parcels.some(({ carrier = '', state }) => {
    const open = state !== 'delivered' && state !== 'returned'
    return (open || evenDelivered) && words.every((word) => wordsOf(carrier).includes(word))
  })
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
