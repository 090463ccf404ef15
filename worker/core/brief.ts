import type { Category } from '../../shared/category.ts'
import { actionWords } from '../../shared/action-words.ts'
import { formatMoney } from '../../shared/money.ts'
import { orderState, unshippedUnits, type Order } from '../../shared/order.ts'
import type { Brief } from '../../shared/ticket.ts'
import type { Understanding } from '../../shared/understanding.ts'
import type { Outcome } from './decide.ts'
import { RECOMMENDATIONS } from './recommendations.ts'

/** What a person takes over with: who, what they want, the facts, what was tried, how they feel, what to do. */
export function briefOf(
  outcome: Outcome,
  seen: { understanding: Understanding; orders: Order[]; email?: string },
): Brief {
  const { understanding, orders } = seen
  const who = whoIs(orders, seen.email, outcome)
  const sentiment = `${understanding.sentiment.kind} (${Math.round(understanding.sentiment.degree * 100)} %)`
  const recommendation = recommend(outcome, understanding)
  return {
    who,
    wants: outcome.memory.said.join(' / ').slice(-600),
    facts: orders.map((order) =>
      orderFact(
        order,
        outcome.disclosed.cards.some((card) => card.number === order.number),
      ),
    ),
    tried: outcome.memory.answered.map(({ text }) => text.slice(0, 200)),
    sentiment,
    signals: [...new Set(understanding.signals.map(({ signal }) => signal))],
    recommendation,
    summary: `${who} writes about ${inWords(outcome.topic.category)}. Why a person: ${outcome.decision.because}. ${recommendation}`,
  }
}

/** `order.status` as an agent reads it: "order status". */
function inWords(category: Category): string {
  return category.replace('.', ' ')
}

function whoIs(orders: Order[], email: string | undefined, { disclosed }: Outcome): string {
  const proven = orders.find((order) =>
    disclosed.cards.some((card) => card.number === order.number),
  )
  if (proven) return [proven.shipTo.name, proven.email].filter(Boolean).join(', ')
  return email ? `${email} (not verified)` : 'An anonymous visitor'
}

/** One order in a line for an agent. */
export function orderFact(order: Order, proven: boolean): string {
  const parcels = order.parcels.map((parcel) =>
    [
      parcel.state.replaceAll('_', ' '),
      parcel.carrier,
      parcel.trackingNumber,
      parcel.eta && `expected ${parcel.eta}`,
      parcel.note,
    ]
      .filter(Boolean)
      .join(', '),
  )
  return [
    `Order ${order.number}${proven ? '' : ' (named, not proven to be theirs)'}`,
    orderState(order).replaceAll('_', ' '),
    `${formatMoney(order.total, 'en')}, ${order.payment.replaceAll('_', ' ')}`,
    `placed ${order.placedAt.slice(0, 10)}`,
    unshippedUnits(order) > 0 ? `${unshippedUnits(order)} not shipped` : '',
    ...parcels,
    order.note ? `note: ${order.note}` : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

function recommend(outcome: Outcome, { signals }: Understanding): string {
  const { actions, because } = outcome.decision
  if (actions.length > 0) return `${actions.map(actionWords).join(' ')} Why: ${because}.`
  const bySignal = signals.map(({ signal }) => RECOMMENDATIONS[signal]).find(Boolean)
  return (
    bySignal ??
    RECOMMENDATIONS[outcome.topic.category] ??
    'Read the conversation and answer the open question.'
  )
}
