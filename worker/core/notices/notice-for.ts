import { localTime } from '../../../shared/business-hours.ts'
import { expectedDays } from '../../../shared/effects/reported.ts'
import type { OrderEvent } from '../../../shared/event.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Notice, NoticeKind } from '../../../shared/notice.ts'
import { orderKey, orderState, type Order, type OrderState } from '../../../shared/order.ts'
import { endOfQuiet } from './quiet-hours.ts'

/** What speaks for or against writing to a customer who did not ask. */
export type Circumstances = {
  now: Date
  merchant: Pick<Merchant, 'hours' | 'quietHours' | 'supportEmail' | 'notices'>
  optedOut: boolean
  /** A person works on a complaint of theirs. */
  complaintOpen: boolean
  /** Their data was erased after the order was placed. */
  erased: boolean
}

const DAY = 86_400_000
/** What happened longer ago is no news: a store may send its whole past when it is connected. */
const NEWS_FOR = 3 * DAY

const KINDS = {
  'order.shipped': 'shipped',
  'order.delayed': 'delayed',
  'order.delivered': 'delivered',
} as const satisfies Record<OrderEvent['kind'], NoticeKind>

/** What the customer is told of an event, and when; or why they are not. `order` is as it is with the event. */
export function noticeFor(
  event: OrderEvent,
  order: Order,
  circumstances: Circumstances,
): { notice: Notice; send: Date } | { because: string } {
  const { now, merchant } = circumstances
  if (now.getTime() - Date.parse(event.at) > NEWS_FOR) return { because: 'it is no news any more' }
  const eta = 'eta' in event ? (event.eta ?? event.parcel?.eta) : undefined
  const kind = KINDS[event.kind]
  const notice: Notice = {
    kind,
    order: orderKey(order.number),
    ...(kind === 'delayed' && eta !== undefined && { eta }),
  }
  const because = withheld(notice, order, circumstances)
  return because === undefined ? { notice, send: endOfQuiet(merchant, now) } : { because }
}

/** Why a notice must not leave, or undefined where it may. Asked when it is written, and again when it leaves. */
export function withheld(
  notice: Notice,
  order: Order,
  circumstances: Circumstances,
): string | undefined {
  if (circumstances.merchant.notices?.includes(notice.kind) === false)
    return `the shop tells nobody that an order is ${notice.kind}`
  if (circumstances.optedOut) return 'the customer wants no such mails'
  return notWrittenTo(order, circumstances) ?? outdated(notice, order, circumstances)
}

/** Why the customer of an order is not written to at all. */
export function notWrittenTo(
  order: Order,
  { merchant, complaintOpen, erased }: Omit<Circumstances, 'optedOut'>,
): string | undefined {
  if (!merchant.supportEmail) return 'the shop has no address to write from'
  if (!order.email) return 'nobody is known behind the order'
  if (erased) return 'the customer was erased'
  return complaintOpen ? 'a person works on a complaint of the customer' : undefined
}

/** In these states a shipping confirmation is still news. */
const UNDERWAY = new Set<OrderState>([
  'shipped',
  'partly_shipped',
  'in_transit',
  'out_for_delivery',
  'attempted',
  'exception',
])
const OVER = new Set<OrderState>(['cancelled', 'delivered', 'returned'])

/** What the notice says is not so, or not so any more. */
function outdated(
  { kind, eta }: Notice,
  order: Order,
  { now, merchant }: Circumstances,
): string | undefined {
  const state = orderState(order)
  if (kind === 'delivered')
    return state === 'delivered' ? undefined : `not all of it is delivered: ${state}`
  if (OVER.has(state)) return `the order is ${state}`
  if (kind === 'shipped') {
    const left = order.parcels.some((parcel) => parcel.state !== 'label_created')
    return left && UNDERWAY.has(state) ? undefined : `the order is ${state}`
  }
  if (!expectedDays(order).includes(eta)) return 'there is newer news of the date'
  const today = localTime(merchant.hours.timeZone, now).date
  return eta !== undefined && eta < today ? 'the new date is over' : undefined
}
