import * as z from 'zod/mini'
import { PARCEL_STATES, type Parcel } from './order.ts'

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max))
const optional = (max: number) => z.optional(text(max))
const Time = z.iso.datetime({ offset: true })
const Day = z.iso.date()

const ReportedParcel = z.strictObject({
  state: z.enum(PARCEL_STATES),
  lines: z
    .array(z.strictObject({ sku: text(200), quantity: z.int().check(z.minimum(0)) }))
    .check(z.maxLength(200)),
  carrier: optional(80),
  trackingNumber: optional(80),
  trackingUrl: z.optional(z.string().check(z.regex(/^https?:\/\/\S{3,2000}$/))),
  shippedAt: z.optional(Time),
  deliveredAt: z.optional(Time),
  eta: z.optional(Day),
  note: optional(500),
})

const event = {
  /** The store's own id of it: the same id again is the same event. */
  id: z.string().check(z.regex(/^[\w.:-]{1,120}$/)),
  /** When it happened, not when it was sent. */
  at: Time,
}
const ofOrder = { ...event, order: text(60) }

const StoreEventBody = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ofOrder,
    kind: z.literal('order.shipped'),
    parcel: ReportedParcel,
    eta: z.optional(Day),
  }),
  z.strictObject({
    ...ofOrder,
    kind: z.literal('order.delayed'),
    parcel: z.optional(ReportedParcel),
    /** The new date; absent where nobody knows it. */
    eta: z.optional(Day),
  }),
  z.strictObject({
    ...ofOrder,
    kind: z.literal('order.delivered'),
    parcel: z.optional(ReportedParcel),
  }),
  z.strictObject({
    ...event,
    kind: z.literal('stock.changed'),
    sku: text(200),
    /** Units on hand after the change. */
    stock: z.int().check(z.minimum(0), z.maximum(10_000_000)),
  }),
])

/** `POST /v1/webhooks/:merchant/store/laneway` */
export const StoreEvents = z.strictObject({
  events: z.array(StoreEventBody).check(z.minLength(1), z.maxLength(200)),
})

type Reported = { id: string; at: string }

/** What store or carrier report of an order. `at` is in UTC. */
export type OrderEvent = Reported & { order: string } & (
    | { kind: 'order.shipped'; parcel: Parcel; eta?: string }
    | { kind: 'order.delayed'; parcel?: Parcel; eta?: string }
    | { kind: 'order.delivered'; parcel?: Parcel }
  )
export type StockEvent = Reported & { kind: 'stock.changed'; sku: string; stock: number }

/** Something a store or a carrier reported about orders and stock. */
export type StoreEvent = OrderEvent | StockEvent
