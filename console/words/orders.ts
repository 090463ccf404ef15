import type { Order, OrderState, ParcelState } from '../../shared/order.ts'

/** How an order's or parcel's state weighs on an agent's eye. */
export type Tone = 'bad' | 'warn' | 'good' | 'plain'

/** What an order's state is called, and how it weighs. */
export const ORDER_STATE_WORDS = {
  cancelled: { words: 'Cancelled', tone: 'plain' },
  unpaid: { words: 'Not paid yet', tone: 'warn' },
  preparing: { words: 'Being prepared', tone: 'plain' },
  partly_shipped: { words: 'Partly shipped', tone: 'warn' },
  shipped: { words: 'Shipped', tone: 'plain' },
  in_transit: { words: 'In transit', tone: 'plain' },
  out_for_delivery: { words: 'Out for delivery', tone: 'good' },
  delivered: { words: 'Delivered', tone: 'good' },
  partly_delivered: { words: 'Partly delivered', tone: 'warn' },
  attempted: { words: 'Delivery failed once', tone: 'warn' },
  exception: { words: 'Problem in transit', tone: 'bad' },
  returned: { words: 'Returned to sender', tone: 'bad' },
} satisfies Record<OrderState, { words: string; tone: Tone }>

/** What a parcel's state is called, and how it weighs. */
export const PARCEL_STATE_WORDS = {
  label_created: { words: 'Label created', tone: 'plain' },
  in_transit: { words: 'In transit', tone: 'plain' },
  out_for_delivery: { words: 'Out for delivery', tone: 'good' },
  delivered: { words: 'Delivered', tone: 'good' },
  attempted: { words: 'Delivery failed once', tone: 'warn' },
  exception: { words: 'Problem in transit', tone: 'bad' },
  returned: { words: 'Returned to sender', tone: 'bad' },
} satisfies Record<ParcelState, { words: string; tone: Tone }>

/** What the state of a payment is called. */
export const PAYMENT_WORDS = {
  paid: 'Paid',
  pending: 'Payment pending',
  partially_refunded: 'Partly refunded',
  refunded: 'Refunded',
  voided: 'Payment voided',
} satisfies Record<Order['payment'], string>
