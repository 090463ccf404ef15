import { isOpen, localTime } from '../../shared/business-hours.ts'
import type { Category } from '../../shared/category.ts'
import { emailKey } from '../../shared/customer.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Money } from '../../shared/money.ts'
import { orderState, type Order } from '../../shared/order.ts'
import type { Policy } from '../../shared/policy.ts'
import type { CustomerFacts, OrderFacts, RoutingFacts } from '../../shared/routing.ts'
import type { Standing } from '../../shared/standing.ts'
import { acceptsPerson } from './facts/accepts-person.ts'
import type { Disclosed } from './facts/disclose.ts'
import { asksException, disputesReturn } from './facts/hard-cases.ts'
import { occasionOf } from './facts/occasions.ts'
import { beginningOf } from './lanes/tiers.ts'
import { loopOf } from './loop.ts'
import type { Proposal } from './propose.ts'
import type { ReadContact } from './read-contact.ts'

const DAY = 86_400_000

/** All that is known when a contact is about to be routed. */
export type Seen = {
  contact: ReadContact
  orders: Order[]
  disclosed: Disclosed
  standing: Standing
  policy: Policy
  proposal: Proposal
  merchant: Merchant
  now: Date
}

/** Collects every value the router looks at. What only the customer claims, and has not proven, is left out. */
export function routingFacts(seen: Seen): RoutingFacts {
  const { contact, orders, disclosed, standing, policy, proposal, merchant, now } = seen
  const { understanding, conversation, topic, text, cell } = contact
  const local = localTime(merchant.hours.timeZone, now)
  const proven = orders.find((order) => disclosed.cards[0]?.number === order.number)
  const money = moneyAtStake(seen, proven)
  const [hour = 0, minute = 0] = local.time.split(':').map(Number)
  return present({
    channel: conversation.channel,
    language: cell.language,
    otherLanguage: understanding.otherLanguage,
    category: topic.category,
    countsAs: cell.category === topic.category ? undefined : cell.category,
    probability: rounded(topic.probability),
    signals: understanding.signals.map(({ signal, span }) => ({
      signal,
      words: span.text.slice(0, 80),
    })),
    mood: understanding.sentiment,
    severity: understanding.severity.level,
    urgency: understanding.urgency,
    asksHow: contact.onlyAsks || undefined,
    accepted: acceptsPerson(conversation.memory, text) || undefined,
    exception: asksException(text),
    dispute: disputesReturn(text),
    bypassed: bypassedWord(policy.bypass.words, text),
    occasion: occasionOf(understanding, text, local.date),
    money,
    order: proven && orderFacts(proven, { now, today: local.date, tags: standing.tags }),
    unproven: disclosed.unproven.length + disclosed.denied.length > 0 || undefined,
    customer: customerFacts(seen, proven),
    locked: disclosed.locked || undefined,
    identity: disclosed.cards.length > 0 ? 1 : 0,
    loop: loopOf(contact, proposal),
    proposal: proposal.facts,
    stage: standing.stage ?? beginningOf(cell.category, policy),
    clock: {
      weekday: local.weekday === 0 ? 7 : local.weekday,
      minutes: hour * 60 + minute,
      open: isOpen(merchant.hours, now),
    },
  })
}

function bypassedWord(words: string[], text: string): string | undefined {
  const said = text.toLowerCase()
  return words.find((word) => word !== '' && said.includes(word.toLowerCase()))
}

/** Requests that end in money for the customer; for the others only an amount that was named counts. */
const PAYS_ORDER = new Set<Category>([
  'refund.request',
  'order.cancel',
  'order.missing',
  'order.problem',
  'payment.problem',
])
const PAYS_NAMED = new Set<Category>([
  ...PAYS_ORDER,
  'refund.status',
  'return.start',
  'return.exchange',
  'price.match',
  'complaint.service',
  'product.question',
  'product.recommendation',
])

/** The largest amount at stake. An amount in another currency counts by its number: no rate is at hand. */
function moneyAtStake(
  { contact: { topic, understanding }, merchant }: Seen,
  order: Order | undefined,
): RoutingFacts['money'] {
  const named = PAYS_NAMED.has(topic.category)
    ? understanding.entities.money.map(({ value }) => ({ value, from: 'named' as const }))
    : []
  const whole =
    order && PAYS_ORDER.has(topic.category)
      ? [{ value: stillPaid(order), from: 'order' as const }]
      : []
  return [...named, ...whole]
    .map(({ value, from }) => ({
      value: { ...value, currency: value.currency || merchant.currency },
      from,
    }))
    .toSorted((left, right) => right.value.amount - left.value.amount)[0]
}

function stillPaid({ total, refunded }: Order): Money {
  return { amount: Math.max(0, total.amount - refunded.amount), currency: total.currency }
}

function orderFacts(
  order: Order,
  { now, today, tags }: { now: Date; today: string; tags: Standing['tags'] },
): OrderFacts {
  const since = (time: string) => Math.floor((now.getTime() - Date.parse(time)) / DAY)
  const delivered = order.parcels
    .flatMap((parcel) => parcel.deliveredAt ?? [])
    .toSorted()
    .at(-1)
  return present({
    number: order.number,
    state: orderState(order),
    payment: order.payment,
    placedDays: since(order.placedAt),
    deliveredDays: delivered === undefined ? undefined : since(delivered),
    total: order.total,
    refunded: order.refunded.amount,
    units: order.lines.reduce((sum, line) => sum + line.quantity, 0),
    late: isLate(order, today) || undefined,
    country: order.shipTo.country,
    tags: tags && [...new Set(order.lines.flatMap(({ sku }) => tags[sku] ?? []))],
  })
}

/** Something that should be there by now is not. */
function isLate(order: Order, today: string): boolean {
  if (order.cancelledAt) return false
  const underway = order.parcels.filter(
    ({ state }) => state !== 'delivered' && state !== 'returned',
  )
  const promised = order.promisedBy !== undefined && order.promisedBy < today
  const waiting = underway.length > 0 || order.parcels.length === 0
  return (promised && waiting) || underway.some(({ eta }) => eta !== undefined && eta < today)
}

/** A mail comes from its sender's address; in a chat the address of a proven order is the customer's. */
function customerFacts(
  { contact: { conversation }, standing, policy, now }: Seen,
  order: Order | undefined,
): CustomerFacts | undefined {
  const address = conversation.channel === 'chat' ? order?.email : conversation.customerEmail
  const key = address === undefined ? undefined : emailKey(address)
  const known = standing.customers.find(({ email }) => email === key)
  if (!known) return undefined
  const earliest = now.getTime() - policy.limits.complaintDays * DAY
  return present({
    vip: known.vip || undefined,
    optedIn: known.optedIn || undefined,
    orders: known.orders,
    spent: known.spent,
    complaints: known.complaints.filter((at) => at.getTime() >= earliest).length,
  })
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000
}

/** What survives being written as JSON: without what is undefined. */
function present<Value extends object>(value: {
  [Key in keyof Value]: Value[Key] | undefined
}): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value
}
