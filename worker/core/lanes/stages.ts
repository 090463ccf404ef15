import type { Category } from '../../../shared/category.ts'
import type { Lane } from '../../../shared/lane.ts'

/** How far the desk may go in a category before any evidence is in: the tiers of the founding design. */
const STAGES: Partial<Record<Category, Lane>> = {
  'order.change': 'draft',
  'order.address': 'draft',
  'order.cancel': 'draft',
  'order.problem': 'draft',
  'return.start': 'draft',
  'return.exchange': 'draft',
  'refund.request': 'draft',
  'refund.status': 'draft',
  'price.match': 'draft',
  'subscription.change': 'draft',
  'subscription.cancel': 'draft',
  'account.access': 'draft',
  'account.update': 'draft',
  'account.delete': 'draft',
  'payment.problem': 'draft',
  'billing.invoice': 'draft',
  'website.problem': 'draft',
  'newsletter.change': 'draft',
  'person.request': 'handover',
  'complaint.service': 'handover',
  'contact.followup': 'handover',
  'business.inquiry': 'handover',
}

/** The stage of a category: `automation` unless it says otherwise. */
export function stageOf(category: Category): Lane {
  return STAGES[category] ?? 'automation'
}

/** Below this probability the desk does not act alone on a category. */
export const SURE_ENOUGH = 0.5
