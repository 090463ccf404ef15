import { namesOrders, type Incident } from '../../../shared/incident.ts'
import type { Language } from '../../../shared/language.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Order } from '../../../shared/order.ts'
import type { ProposalFacts, RoutingFacts } from '../../../shared/routing.ts'
import type { Stage } from '../../../shared/stage.ts'
import type { Standing } from '../../../shared/standing.ts'
import type { ReadContact } from '../read-contact.ts'
import { affects } from './affects.ts'

/**
 * The incident that concerns a contact, by category and by the orders that are proven to be theirs; one that names no
 * orders concerns everybody who asks, and where the desk may speak for itself it asks them for the order as ever. Each is
 * told once in a conversation. At most one, the newest.
 */
export function incidentFor(
  { conversation, cell, language }: Pick<ReadContact, 'conversation' | 'cell' | 'language'>,
  {
    standing: { incidents = [] },
    proven,
    proposal,
    stage,
    merchant,
  }: {
    standing: Standing
    proven: Order[]
    proposal: ProposalFacts
    stage: Stage
    merchant: Merchant
  },
): RoutingFacts['incident'] {
  const told = conversation.memory.incidents ?? []
  const found = incidents.find(
    ({ id, match }) =>
      !told.includes(id) &&
      match.categories.includes(cell.category) &&
      (!namesOrders(match) ||
        proven.some((order) => affects(match, order, merchant.hours.timeZone))),
  )
  const text = found && textOf(found, language, merchant.language)
  if (!found || text === undefined) return undefined
  const asks = stage === 'automation' && proven.length === 0 && asksForOrder(proposal)
  return { id: found.id, name: found.name, text, ...(asks && { asks: true }) }
}

/** The approved text in the customer's language, or in the shop's. */
export function textOf(
  { text }: Pick<Incident, 'text'>,
  language: Language,
  shop: Language,
): string | undefined {
  return text[language] ?? text[shop]
}

function asksForOrder({ kind, asksFor }: ProposalFacts): boolean {
  return kind === 'ask' && (asksFor === 'order_number' || asksFor === 'proof')
}
