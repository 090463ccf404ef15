import type { Category } from '../../../shared/category.ts'
import type { Policy } from '../../../shared/policy.ts'
import type { Cell, Stage } from '../../../shared/stage.ts'

/**
 * How much is at risk in a category: 1 is told from data, 2 follows a policy, 3 needs a person's eye on every reply,
 * 4 is a person's alone.
 */
export type Tier = 1 | 2 | 3 | 4

const TIERS: Record<Category, Tier> = {
  'order.status': 1,
  'order.delayed': 1,
  'order.address': 1,
  'order.change': 1,
  'order.place': 1,
  'delivery.options': 1,
  'policy.question': 1,
  'payment.methods': 1,
  'company.contact': 1,
  'small.talk': 1,
  'detail.given': 1,
  'feedback.given': 1,
  'other.unclear': 1,
  'order.missing': 2,
  'order.cancel': 2,
  'return.start': 2,
  'return.exchange': 2,
  'refund.request': 2,
  'refund.status': 2,
  'product.availability': 2,
  'product.question': 2,
  'product.sizing': 2,
  'product.recommendation': 2,
  'product.support': 2,
  'price.discount': 2,
  'price.match': 2,
  'loyalty.question': 2,
  'subscription.change': 2,
  'subscription.cancel': 2,
  'account.access': 2,
  'account.update': 2,
  'billing.invoice': 2,
  'newsletter.change': 2,
  'order.problem': 3,
  'payment.problem': 3,
  'website.problem': 3,
  'account.delete': 3,
  'person.request': 4,
  'complaint.service': 4,
  'contact.followup': 4,
  'business.inquiry': 4,
}

export function tierOf(category: Category): Tier {
  return TIERS[category]
}

/** The highest stage a category can ever reach. */
export function ceilingOf(category: Category): Stage {
  return tierOf(category) <= 2 ? 'automation' : 'draft'
}

/** Categories of an established shop that are answered from a draft until they have earned more. */
const DRAFTED = new Set<Category>([
  'order.change',
  'order.address',
  'order.cancel',
  'return.start',
  'return.exchange',
  'refund.request',
  'refund.status',
  'price.match',
  'subscription.change',
  'subscription.cancel',
  'account.access',
  'account.update',
  'billing.invoice',
  'newsletter.change',
])

/** Where a category begins, before any stage of its own is stored. */
export function beginningOf(category: Category, { autonomy }: Policy): Stage {
  const named = autonomy.cells[category]
  if (named) return named
  if (autonomy.begin === 'shadow') return 'shadow'
  return DRAFTED.has(category) ? 'draft' : ceilingOf(category)
}

/** Requests that are answered like any question about the shop when they only ask how it is done. */
const DONE_FOR_CUSTOMERS = new Set<Category>([...DRAFTED, 'account.delete', 'payment.problem'])

/** The cell whose stage counts: asking how to cancel is a question about the shop, not a cancellation. */
export function cellFor(cell: Cell, onlyAsksHow: boolean): Cell {
  return onlyAsksHow && DONE_FOR_CUSTOMERS.has(cell.category)
    ? { ...cell, category: 'policy.question' }
    : cell
}
