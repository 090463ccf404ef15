import type { Category } from '../../../shared/category.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Signal } from '../../../shared/understanding.ts'

const COMPLAINTS = new Set<Category>([
  'complaint.service',
  'contact.followup',
  'order.problem',
  'order.missing',
])
const COMPLAINING = new Set<Signal>([
  'anger',
  'distress',
  'abuse',
  'reputation',
  'legal',
  'fraud',
  'regulator',
  'safety',
  'followup',
])

/** Whether the customer complains: something went wrong, or they say how upset they are. */
export function isComplaint({
  category,
  signals,
}: Pick<RoutingFacts, 'category' | 'signals'>): boolean {
  return COMPLAINTS.has(category) || signals.some(({ signal }) => COMPLAINING.has(signal))
}
