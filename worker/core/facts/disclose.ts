import type { Memory } from '../../../shared/conversation.ts'
import type { OrderCard } from '../../../shared/message.ts'
import { orderKey, shortOrderKey, type Order } from '../../../shared/order.ts'
import { ALLOWED_TRIES, cardOf, proves } from './identity.ts'
import type { Wanted } from './wanted.ts'

/** What was found; `unavailable` means the store could not be asked. `tries` counts this one. */
export type Facts = { orders: Order[] | 'unavailable'; tries: number }

/** What of the facts the customer may see. Skills get this and never the orders themselves. */
export type Disclosed = {
  cards: OrderCard[]
  /** Orders named without a proof so far. */
  unproven: string[]
  /** How many orders the proof did not fit, whether they exist or not. */
  denied: number
  locked: boolean
  unavailable: boolean
  /** Full keys (`orderKey`) proven with this message; their claims are given back. */
  newlyProven: string[]
}

/** Decides what may be told: the only way from a stored order to a sentence. */
export function disclose(wanted: Wanted, facts: Facts, memory: Memory): Disclosed {
  const hidden: Disclosed = {
    cards: [],
    unproven: [],
    denied: 0,
    locked: false,
    unavailable: false,
    newlyProven: [],
  }
  if (facts.orders === 'unavailable') return { ...hidden, unavailable: wanted.orders.length > 0 }
  if (wanted.claims.length > 0 && facts.tries > ALLOWED_TRIES) return { ...hidden, locked: true }

  const checking = wanted.claims.length > 0
  for (const { key, number } of wanted.orders) {
    const meant = ordersMeant(facts.orders, key, number)
    const known = meant.find((order) => memory.proven.includes(orderKey(order.number)))
    const order = known ?? (checking ? meant.find((one) => proves(one, wanted.proof)) : undefined)
    if (order) hidden.cards.push(cardOf(order))
    else if (checking) hidden.denied += 1
    else hidden.unproven.push(number)
    if (order && !known) hidden.newlyProven.push(orderKey(order.number))
  }
  return hidden
}

/** The order written exactly so, or else every order with these digits: the proof then picks the right one. */
function ordersMeant(orders: Order[], key: string, number: string): Order[] {
  const same = orders.filter((order) => shortOrderKey(order.number) === key)
  const exact = same.filter((order) => orderKey(order.number) === orderKey(number))
  return exact.length > 0 ? exact : same
}

/** The claims to give back, because their proof was right. */
export function releasedClaims(wanted: Wanted, disclosed: Disclosed): Wanted['claims'] {
  const proven = disclosed.newlyProven
  if (proven.length === 0) return []
  const shortKeys = new Set(proven.map(shortOrderKey))
  return wanted.claims.flatMap((claim) => {
    if (!claim.order) return [{ ...claim, weight: proven.length }]
    return shortKeys.has(claim.order) ? [claim] : []
  })
}
