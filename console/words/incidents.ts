import type { IncidentMatch, IncidentPreview, IncidentRow } from '../../shared/incident.ts'
import { namesOrders } from '../../shared/incident.ts'
import { CATEGORY_WORDS } from './categories.ts'
import { calendarDate } from './times.ts'

/** What customers ask about that is answered with the text. */
export function topicWords({ categories }: Pick<IncidentMatch, 'categories'>): string {
  return categories.map((category) => CATEGORY_WORDS[category]).join(', ')
}

/** Whose orders it concerns, in a line. */
export function orderWords(match: IncidentMatch): string {
  if (!namesOrders(match)) return 'Everybody who asks'
  const { carrier, country, placedFrom, placedTo, skus = [], orders = [] } = match
  return [
    carrier && `with ${carrier}`,
    country && `to ${country}`,
    placedFrom && `placed from ${calendarDate(placedFrom)}`,
    placedTo && `placed until ${calendarDate(placedTo)}`,
    skus.length > 0 && `with ${fewOf(skus)}`,
    orders.length > 0 && `number ${fewOf(orders)}`,
  ]
    .filter(Boolean)
    .join(', ')
    .replace(/^/, 'Orders ')
}

/** What came of it so far, e.g. "12 answered · 340 written to". */
export function countWords({ answered, sent, waiting, searching }: IncidentRow): string {
  return [
    `${answered} answered`,
    `${sent} written to`,
    waiting > 0 && `${waiting} mails wait`,
    searching && 'looking for more orders',
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Whom it reaches before they ask. */
export function previewWords({ orders, more }: IncidentPreview): string {
  if (orders === 0) return 'Nobody is written to: it only answers those who ask.'
  const count = more ? `more than ${orders}` : orders
  return orders === 1 && !more
    ? 'The customer of 1 order is written to.'
    : `The customers of ${count} orders are written to, each order once.`
}

function fewOf(list: string[]): string {
  const few = list.slice(0, 3).join(', ')
  return list.length > 3 ? `${few} and ${list.length - 3} more` : few
}
