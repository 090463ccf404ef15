import type { Category } from '../../../shared/category.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'

const DELICATE = new Set<Category>([
  'order.cancel',
  'refund.request',
  'return.start',
  'return.exchange',
  'subscription.cancel',
])
const UPSET = 0.88

/** Why an upset customer's cancellation or refund waits for a person's eye, if it does. */
export function isUpset({
  category,
  mood,
}: Pick<RoutingFacts, 'category' | 'mood'>): string | undefined {
  const upset = mood.kind === 'frustrated' && mood.degree >= UPSET
  return upset && DELICATE.has(category)
    ? `${category} by an upset customer is read by a person first`
    : undefined
}
