import type { Article } from '../../shared/article.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Order, Parcel } from '../../shared/order.ts'
import type { Policy } from '../../shared/policy.ts'
import { DEFAULT_POLICY } from '../../worker/core/lanes/default-policy.ts'

/** A Wednesday, 11:00 in Berlin: the shop is open. */
export const NOW = new Date('2026-11-18T10:00:00.000Z')

const day = [{ from: '09:00', to: '17:00' }]

export const MERCHANT: Merchant = {
  id: 'mer_test',
  name: 'Test & Sons',
  origins: ['https://shop.example'],
  language: 'en',
  currency: 'EUR',
  hours: {
    timeZone: 'Europe/Berlin',
    week: [[], day, day, day, day, day, []],
    holidays: ['2026-12-25'],
  },
  supportEmail: 'help@shop.example',
  orderNumberExample: '#LW-1042',
  look: { accent: '#1f5a43', launcher: 'Help', deskName: 'Robin' },
  quickQuestions: {},
}

/** The test shop has long earned its stages, and its mails leave at once. */
export const ESTABLISHED: Policy = {
  ...DEFAULT_POLICY,
  autonomy: { ...DEFAULT_POLICY.autonomy, begin: 'established', sendDelay: 0 },
}

const eur = (amount: number) => ({ amount, currency: 'EUR' })
const line = (sku: string, quantity = 1) => ({
  sku,
  title: `Thing ${sku}`,
  quantity,
  price: eur(1000),
})

/** An order of Maria, Berlin 10115, changed as the test needs it. */
export function order(number: string, changes: Partial<Order> = {}): Order {
  return {
    number,
    email: 'maria@mail.example',
    placedAt: '2026-11-10T09:00:00.000Z',
    payment: 'paid',
    total: eur(3000),
    refunded: eur(0),
    lines: [line('A', 2), line('B')],
    parcels: [],
    shipTo: {
      name: 'Maria Secretname',
      street: 'Hiddenstreet 7',
      city: 'Berlin',
      postcode: '10115',
      country: 'DE',
    },
    ...changes,
  }
}

/** A parcel with both things of `order`, changed as the test needs it. */
export function parcel(state: Parcel['state'], changes: Partial<Parcel> = {}): Parcel {
  return {
    state,
    lines: [
      { sku: 'A', quantity: 2 },
      { sku: 'B', quantity: 1 },
    ],
    carrier: 'DHL',
    trackingNumber: 'JD0001112223',
    shippedAt: '2026-11-12T09:00:00.000Z',
    ...changes,
  }
}

const part = [{ sku: 'A', quantity: 2 }]

export const ORDERS: Order[] = [
  order('#LW-1001'),
  order('#LW-1002', { payment: 'pending' }),
  order('#LW-1003', { parcels: [parcel('label_created')] }),
  order('#LW-1004', { parcels: [parcel('in_transit', { eta: '2026-11-20' })] }),
  order('#LW-1005', { parcels: [parcel('in_transit', { eta: '2026-11-14' })] }),
  order('#LW-1006', { parcels: [parcel('out_for_delivery')] }),
  order('#LW-1007', {
    parcels: [parcel('delivered', { deliveredAt: '2026-11-16T12:00:00.000Z' })],
  }),
  order('#LW-1008', { parcels: [parcel('attempted')] }),
  order('#LW-1009', { parcels: [parcel('exception')] }),
  order('#LW-1010', { parcels: [parcel('returned')] }),
  order('#LW-1011', { cancelledAt: '2026-11-11T09:00:00.000Z', payment: 'refunded' }),
  order('#LW-1012', { parcels: [parcel('in_transit', { lines: part, eta: '2026-11-20' })] }),
  order('#LW-1013', {
    parcels: [
      parcel('delivered', {
        lines: part,
        deliveredAt: '2026-11-16T12:00:00.000Z',
        trackingNumber: 'JD1',
      }),
      parcel('in_transit', {
        lines: [{ sku: 'B', quantity: 1 }],
        eta: '2026-11-19',
        trackingNumber: 'JD2',
      }),
    ],
  }),
  order('#LW-2000', { email: 'else@mail.example', shipTo: { postcode: '1012 AB' } }),
]

const article = (
  slug: string,
  title: string,
  body: string,
  more: Partial<Article> = {},
): Article => ({
  slug,
  title,
  body,
  language: 'en',
  keywords: [],
  categories: [],
  ...more,
})

export const ARTICLES: Article[] = [
  article(
    'returns',
    'Return policy',
    'You can return anything within 30 days of delivery.\n\nSale items too.',
    {
      keywords: ['send back', 'return window'],
      categories: ['policy.question', 'return.start'],
    },
  ),
  article(
    'payment',
    'Which payment methods do you accept?',
    'We accept cards, PayPal and Klarna.',
    {
      keywords: ['pay', 'credit card'],
      categories: ['payment.methods'],
    },
  ),
  article('delivery-time', 'How long does delivery take?', 'Delivery takes 2 to 4 working days.', {
    keywords: ['shipping time', 'how long'],
    categories: ['delivery.options'],
  }),
  article(
    'delivery-cost',
    'What does delivery cost?',
    'Delivery costs 4.90 euros, and nothing from 60 euros.',
    {
      keywords: ['shipping cost', 'free delivery', 'how much'],
      categories: ['delivery.options'],
    },
  ),
]
