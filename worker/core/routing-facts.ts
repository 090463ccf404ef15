import { isOpen, localTime } from '../../shared/business-hours.ts'
import type { Category } from '../../shared/category.ts'
import { emailKey } from '../../shared/customer.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Money } from '../../shared/money.ts'
import type { Order } from '../../shared/order.ts'
import type { Policy } from '../../shared/policy.ts'
import type { CustomerFacts, RoutingFacts } from '../../shared/routing.ts'
import type { Standing } from '../../shared/standing.ts'
import { acceptsPerson } from './facts/accepts-person.ts'
import type { Disclosed } from './facts/disclose.ts'
import { asksException, disputesReturn } from './facts/hard-cases.ts'
import type { Level } from './facts/levels.ts'
import { occasionOf } from './facts/occasions.ts'
import { orderFacts } from './facts/order-facts.ts'
import { present } from './facts/present.ts'
import { incidentFor } from './incidents/incident-for.ts'
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
  level: Level
  merchant: Merchant
  now: Date
}

/** Collects every value the router looks at. What only the customer claims, and has not proven, is left out. */
export function routingFacts(seen: Seen): RoutingFacts {
  const { contact, disclosed, standing, policy, proposal, merchant, now, level } = seen
  const orders = disclosed.whole.concat(seen.orders)
  const { understanding, conversation, topic, text, cell } = contact
  const local = localTime(merchant.hours.timeZone, now)
  const proven = orders.find((order) => disclosed.cards[0]?.number === order.number)
  const money = moneyAtStake(seen, proven)
  const stage = standing.stage ?? beginningOf(cell.category, policy)
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
    incident: incidentFor(contact, {
      standing,
      proven: orders.filter(({ number }) => disclosed.cards.some((card) => card.number === number)),
      proposal: proposal.facts,
      stage,
      merchant,
    }),
    customer: customerFacts(seen, proven),
    locked: disclosed.locked || undefined,
    identity: level,
    loop: loopOf(contact, proposal),
    proposal: proposal.facts,
    stage,
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
