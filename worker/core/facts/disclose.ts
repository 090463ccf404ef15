import type { CheckedProofs } from '../../../shared/change.ts'
import { emailKey } from '../../../shared/customer.ts'
import type { Memory } from '../../../shared/conversation.ts'
import type { OrderCard } from '../../../shared/message.ts'
import { orderKey, shortOrderKey, type Order } from '../../../shared/order.ts'
import { cardOf, proves } from './identity.ts'
import type { Wanted } from './wanted.ts'

/** What was found. `unavailable`: the store could not be asked. `locked`: too many proofs have failed before. */
export type Facts = {
  orders: Order[] | 'unavailable'
  locked?: boolean
  /** The address that is verified: everything of its orders may be told. */
  verified?: string
  /** The latest orders of that address. */
  own?: Order[]
}

/** What of the facts the customer may see. Skills get this and never the orders themselves. */
export type Disclosed = {
  cards: OrderCard[]
  /** Orders named without a proof so far. */
  unproven: string[]
  /** Orders the proof did not fit, whether they exist or not. */
  denied: string[]
  locked: boolean
  unavailable: boolean
  /** Full keys (`orderKey`) proven with this message. */
  newlyProven: string[]
  /** Orders of a verified customer, whole; nobody else sees more than a card. */
  whole: Order[]
}

/** Decides what may be told: the only way from a stored order to a sentence. */
export function disclose(wanted: Wanted, facts: Facts, memory: Memory): Disclosed {
  const hidden: Disclosed = {
    cards: [],
    unproven: [],
    denied: [],
    locked: false,
    unavailable: false,
    newlyProven: [],
    whole: [],
  }
  if (facts.orders === 'unavailable') return { ...hidden, unavailable: wanted.orders.length > 0 }
  if (wanted.claims.length > 0 && facts.locked) return { ...hidden, locked: true }

  const checking = wanted.claims.length > 0 && wanted.code === undefined
  if (wanted.orders.length === 0) return { ...hidden, ...theirOnly(wanted, facts) }
  for (const { key, number } of wanted.orders) {
    const meant = ordersMeant(facts.orders, key, number)
    const theirs = meant.find((order) => isTheirs(order, facts.verified))
    const known = theirs ?? meant.find((order) => memory.proven.includes(orderKey(order.number)))
    const order = known ?? (checking ? meant.find((one) => proves(one, wanted.proof)) : undefined)
    if (theirs) hidden.whole.push(theirs)
    if (order) hidden.cards.push(cardOf(order, theirs ? 2 : 1))
    else if (checking) hidden.denied.push(key)
    else hidden.unproven.push(number)
    if (order && !known) hidden.newlyProven.push(orderKey(order.number))
  }
  return hidden
}

/** Whose address is verified and who has a single order can only mean that one. */
function theirOnly(
  { aboutOrder }: Wanted,
  { own = [], verified }: Facts,
): Pick<Disclosed, 'cards' | 'whole'> {
  const [only, ...others] = own.filter((order) => isTheirs(order, verified))
  if (!aboutOrder || !only || others.length > 0) return { cards: [], whole: [] }
  return { cards: [cardOf(only, 2)], whole: [only] }
}

function isTheirs({ email }: Order, verified: string | undefined): boolean {
  return verified !== undefined && email !== undefined && emailKey(email) === emailKey(verified)
}

/** The order written exactly so, or else every order with these digits: the proof then picks the right one. */
function ordersMeant(orders: Order[], key: string, number: string): Order[] {
  const same = orders.filter((order) => shortOrderKey(order.number) === key)
  const exact = same.filter((order) => orderKey(order.number) === orderKey(number))
  return exact.length > 0 ? exact : same
}

/** What the record must count of the proofs that were checked; undefined when none was. */
export function checkedProofs(
  wanted: Wanted,
  { disclosed, wrongCode }: { disclosed: Disclosed; wrongCode: boolean },
  at: Date,
): CheckedProofs | undefined {
  if (wanted.claims.length === 0 || disclosed.locked || disclosed.unavailable) return undefined
  const keys = wanted.claims.map(({ key }) => key)
  if (wanted.code !== undefined)
    return { keys, failed: wrongCode ? keys.map((key) => ({ key, weight: 1 })) : [], at }
  const { denied } = disclosed
  const failed = wanted.claims
    .filter(({ order }) => denied.length > 0 && (!order || denied.includes(order)))
    .map(({ key, order }) => ({ key, weight: order ? 1 : denied.length }))
  return { keys, failed, at }
}
