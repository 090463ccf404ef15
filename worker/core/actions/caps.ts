import type { Action } from '../../../shared/action.ts'
import type { Cap } from '../../../shared/action-record.ts'
import { orderKey } from '../../../shared/order.ts'
import type { Terms } from '../../../shared/terms.ts'

const DAY = 86_400
const YEAR = 365 * DAY

/** What one action takes from what may still be done: of its order, its customer's day, and the shop's money a day. */
export function capsFor(
  action: Action,
  { email, amount, terms, at }: { email: string; amount: number; terms: Terms; at: Date },
): Cap[] {
  const { order, customerDay, shopDay } = terms.caps
  return [
    ...('order' in action
      ? [{ key: `order:${orderKey(action.order)}`, use: 1, most: order, seconds: YEAR, at }]
      : []),
    { key: `customer:${email}`, use: 1, most: customerDay, seconds: DAY, at },
    ...(amount > 0 ? [{ key: 'shop:money', use: amount, most: shopDay, seconds: DAY, at }] : []),
  ]
}
