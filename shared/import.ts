import * as z from 'zod/mini'
import { CATEGORIES } from './category.ts'
import { LANGUAGES } from './language.ts'
import { NOTICE_KINDS } from './notice.ts'
import { PARCEL_STATES } from './order.ts'
import { DUTIES } from './policy.ts'

const text = (max: number) => z.string().check(z.maxLength(max))
const optional = (max: number) => z.optional(text(max))
const Money = z.strictObject({ amount: z.int(), currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })
const Quantity = z.int().check(z.minimum(0), z.maximum(100_000))
const Link = z.optional(z.string().check(z.regex(/^https?:\/\/\S{3,2000}$/)))
const Time = z.iso.datetime({ offset: true })
const Address = z.strictObject({
  name: optional(200),
  street: optional(300),
  city: optional(120),
  postcode: optional(20),
  province: optional(120),
  country: optional(80),
})
const Email = z.string().check(z.minLength(3), z.maxLength(254))

export const ImportedOrder = z.strictObject({
  number: z.string().check(z.minLength(1), z.maxLength(60)),
  email: optional(254),
  phone: optional(40),
  placedAt: Time,
  cancelledAt: z.optional(Time),
  payment: z.enum(['paid', 'pending', 'partially_refunded', 'refunded', 'voided']),
  total: Money,
  refunded: Money,
  lines: z.array(
    z.strictObject({ sku: text(200), title: text(500), quantity: Quantity, price: Money }),
  ),
  parcels: z.array(
    z.strictObject({
      state: z.enum(PARCEL_STATES),
      lines: z.array(z.strictObject({ sku: text(200), quantity: Quantity })),
      carrier: optional(80),
      trackingNumber: optional(80),
      trackingUrl: Link,
      shippedAt: z.optional(Time),
      deliveredAt: z.optional(Time),
      eta: z.optional(z.iso.date()),
      note: optional(500),
    }),
  ),
  shippingMethod: optional(120),
  shipTo: Address,
  promisedBy: z.optional(z.iso.date()),
  note: optional(2_000),
  payments: z.optional(
    z
      .array(
        z.strictObject({
          kind: z.enum(['charge', 'refund']),
          amount: Money,
          method: optional(120),
          at: Time,
        }),
      )
      .check(z.maxLength(100)),
  ),
})

export const ImportedProduct = z.strictObject({
  handle: z.string().check(z.minLength(1), z.maxLength(255)),
  title: z.string().check(z.minLength(1), z.maxLength(500)),
  description: text(20_000),
  vendor: optional(200),
  type: optional(200),
  tags: z.array(text(100)),
  facts: z.optional(z.record(text(60), text(300))),
  sizeChart: z.optional(
    z.strictObject({
      unit: z.enum(['cm', 'in']),
      rows: z
        .array(
          z.strictObject({
            size: text(20),
            measures: z.record(text(30), z.tuple([z.number(), z.number()])),
          }),
        )
        .check(z.maxLength(60)),
    }),
  ),
  imageUrl: optional(2_000),
  variants: z.array(
    z.strictObject({
      sku: text(200),
      title: text(500),
      price: Money,
      stock: z.optional(z.int()),
      available: z.optional(z.boolean()),
      options: z.optional(z.record(text(100), text(200))),
    }),
  ),
})

export const ImportedArticle = z.strictObject({
  slug: z.string().check(z.minLength(1), z.maxLength(200)),
  language: z.enum(LANGUAGES),
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  body: z.string().check(z.minLength(1), z.maxLength(50_000)),
  keywords: z.array(text(100)),
  categories: z.array(z.enum(CATEGORIES)),
  url: Link,
})

export const ImportedCustomer = z.strictObject({
  email: Email,
  vip: z.boolean(),
  optedIn: z.boolean(),
  orders: Quantity,
  spent: z.int().check(z.minimum(0)),
  profile: z.optional(
    z.strictObject({
      name: optional(200),
      address: z.optional(Address),
      methods: z
        .array(
          z.strictObject({
            id: z.string().check(z.minLength(1), z.maxLength(120)),
            kind: z.enum(['card', 'paypal', 'gift_card', 'other']),
            label: optional(120),
            balance: z.optional(Money),
          }),
        )
        .check(z.maxLength(50)),
      points: z.optional(z.int()),
      newsletter: z.optional(z.boolean()),
      account: z.optional(z.boolean()),
    }),
  ),
})

export const ImportedSubscription = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(120)),
  email: Email,
  sku: text(200),
  title: text(500),
  quantity: Quantity,
  price: Money,
  everyDays: z.int().check(z.minimum(1), z.maximum(366)),
  nextAt: z.iso.date(),
  state: z.enum(['active', 'paused', 'cancelled']),
  pausedUntil: z.optional(z.iso.date()),
})

export const ImportedDiscount = z.strictObject({
  code: z.string().check(z.minLength(1), z.maxLength(100)),
  active: z.boolean(),
  startsAt: z.optional(Time),
  endsAt: z.optional(Time),
  percent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  amount: z.optional(Money),
  minimum: z.optional(Money),
  limit: z.optional(Quantity),
  used: z.optional(Quantity),
  only: z.optional(z.array(text(255)).check(z.maxLength(500))),
  newCustomersOnly: z.optional(z.boolean()),
})

const Span = z.strictObject({
  from: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
  to: z.string().check(z.regex(/^\d{2}:\d{2}$/)),
})

export const ImportedMerchant = z.strictObject({
  id: z.templateLiteral(['mer_', z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))]),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  origins: z.array(text(300)),
  language: z.enum(LANGUAGES),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  hours: z.strictObject({
    timeZone: z.string().check(z.refine(isTimeZone)),
    week: z.array(z.array(Span)).check(z.length(7)),
    holidays: z.array(z.iso.date()),
  }),
  supportEmail: z.optional(z.email()),
  orderNumberExample: text(40),
  look: z.strictObject({
    accent: z.string().check(z.regex(/^#[0-9a-fA-F]{6}$/)),
    launcher: text(60),
    deskName: text(40),
  }),
  quickQuestions: z.partialRecord(z.enum(LANGUAGES), z.array(text(120))),
  delivery: z.optional(
    z
      .array(
        z.strictObject({
          country: z.string().check(z.regex(/^[A-Z]{2}$/)),
          name: text(80),
          days: z.tuple([Quantity, Quantity]),
          price: Money,
          freeFrom: z.optional(Money),
        }),
      )
      .check(z.maxLength(300)),
  ),
  loyalty: z.optional(z.strictObject({ perUnit: Quantity, worth: Money })),
  address: optional(300),
  phone: optional(40),
  quietHours: z.optional(Span),
  notices: z.optional(z.array(z.enum(NOTICE_KINDS)).check(z.maxLength(NOTICE_KINDS.length))),
})

/** The body of `POST /v1/import/:merchant`: rows of one kind. */
export const ImportBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('orders'),
    rows: z.array(ImportedOrder).check(z.maxLength(500)),
  }),
  z.strictObject({
    kind: z.literal('products'),
    rows: z.array(ImportedProduct).check(z.maxLength(500)),
  }),
  z.strictObject({
    kind: z.literal('articles'),
    rows: z.array(ImportedArticle).check(z.maxLength(200)),
  }),
  z.strictObject({
    kind: z.literal('merchant'),
    rows: z.array(ImportedMerchant).check(z.maxLength(1)),
  }),
  z.strictObject({
    kind: z.literal('agents'),
    rows: z
      .array(
        z.strictObject({
          email: z.email(),
          name: text(100),
          role: z.enum(['owner', 'agent', 'viewer']),
          duties: z.optional(z.array(z.enum(DUTIES))),
        }),
      )
      .check(z.maxLength(100)),
  }),
  z.strictObject({
    kind: z.literal('customers'),
    rows: z.array(ImportedCustomer).check(z.maxLength(500)),
  }),
  z.strictObject({
    kind: z.literal('subscriptions'),
    rows: z.array(ImportedSubscription).check(z.maxLength(500)),
  }),
  z.strictObject({
    kind: z.literal('discounts'),
    rows: z.array(ImportedDiscount).check(z.maxLength(500)),
  }),
  z.strictObject({ kind: z.literal('ensure'), rows: z.array(z.never()) }),
])
export type ImportBody = z.infer<typeof ImportBody>

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}
