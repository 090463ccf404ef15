import type { Action } from '../../../shared/action.ts'
import { methodOf, originalMethod } from '../../../shared/effects/kept.ts'
import type { Order } from '../../../shared/order.ts'
import { isWholeAddress } from '../facts/postal-address.ts'
import type { Term } from './case.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

type AnyOrder = Extract<Action, { order: string }>

/** Cancelling: within its hours, for an accepted reason, and not once the items were changed. */
export const cancelTerms: Term<'order.cancel'> = ({ reason }, { kept, policy, now }) => {
  const { cancel, change } = policy.terms
  if (change.once && kept.order?.changedAt) return 'changed_before'
  if (isOver(kept.order, cancel.withinHours, now)) return 'out_of_window'
  return isAccepted(reason, cancel.reasons) ? undefined : 'reason'
}

/** Any change of an order that has not shipped. */
export const changeTerms: Term<AnyOrder['kind']> = (_action, { kept, policy, now }) => {
  const { withinHours, once } = policy.terms.change
  if (once && kept.order?.changedAt) return 'changed_before'
  return isOver(kept.order, withinHours, now) ? 'out_of_window' : undefined
}

/** A new address must be whole, and in a country the shop delivers to. */
export const addressTerms: Term<'order.address' | 'account.address'> = (action, situation) => {
  if (!isWholeAddress(action.address)) return 'address'
  const { countries } = situation.policy.terms.change
  if (countries && !countries.includes(action.address.country ?? '')) return 'country'
  return action.kind === 'order.address'
    ? changeTerms({ ...action, kind: 'order.address' }, situation)
    : undefined
}

/** Within its days after delivery, once per order, for products that come back, with the money where it may go. */
export const returnTerms: Term<'return.open' | 'return.exchange'> = (action, situation) => {
  const { kept, policy, now } = situation
  const { order, variants, customer } = kept
  const { days, never, reasons, refundTo, once, exchange } = policy.terms.returns
  if (action.kind === 'return.exchange' && !exchange) return 'not_offered'
  if (once && order?.returns?.some(({ state }) => state !== 'withdrawn' && state !== 'rejected'))
    return 'returned_before'
  if (order && days !== null && isLate(order, days, now)) return 'out_of_window'
  const tags = variants
    .filter(({ sku }) => action.items.some((item) => item.sku === sku))
    .flatMap((variant) => variant.tags)
  if (tags.some((tag) => never.includes(tag.toLowerCase()))) return 'not_returnable'
  if (!isAccepted(action.reason, reasons)) return 'reason'
  if (action.kind === 'return.exchange' || action.method === undefined || refundTo === 'any')
    return undefined
  const original = order && originalMethod(order) === action.method
  const giftCard = methodOf(customer, action.method)?.kind === 'gift_card'
  return original || (refundTo === 'original_or_gift_card' && giftCard)
    ? undefined
    : 'payment_method'
}

/** Money back without a return: within its days after the order was placed. */
export const refundTerms: Term<'refund.pay'> = (_action, { kept, policy, now }) => {
  const { days } = policy.terms.refund
  const { order } = kept
  if (!order || days === null) return undefined
  return now.getTime() - Date.parse(order.placedAt) > days * DAY ? 'out_of_window' : undefined
}

/** The reasons a shop accepts are compared as words: case and spaces do not count. */
function isAccepted(reason: string | undefined, accepted: string[] | null): boolean {
  if (accepted === null) return true
  const said = reason?.trim().toLowerCase()
  return accepted.some((one) => one.trim().toLowerCase() === said)
}

function isOver(order: Order | undefined, hours: number | null, now: Date): boolean {
  return (
    order !== undefined &&
    hours !== null &&
    now.getTime() - Date.parse(order.placedAt) > hours * HOUR
  )
}

/** Counted from the last delivery; where none is known, from the day it was placed. */
function isLate(order: Order, days: number, now: Date): boolean {
  const delivered = order.parcels.flatMap(({ deliveredAt }) => deliveredAt ?? [])
  const from = delivered.toSorted().at(-1) ?? order.placedAt
  return now.getTime() - Date.parse(from) > days * DAY
}
