import type { ImportBody } from '../../../shared/import.ts'

/** A shop whose every row carries a canary: text that stands nowhere else and must not come out. */
export const SHOP = 'mer_harbour'
export const HOST = 'harbour.example'
const eur = (amount: number) => ({ amount, currency: 'EUR' })
const PRICE = 5_300
const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY).toISOString()

export type Person = {
  order: string
  email: string
  phone: string
  name: string
  street: string
  city: string
  postcode: string
  tracking: string
  item: string
}

const person = (order: string, who: string, canary: string, postcode: string): Person => ({
  order,
  email: `${who}@example.com`,
  phone: `+49 151 7700${order}`,
  name: `${who[0]?.toUpperCase()}${who.slice(1)} ${canary}`,
  street: `${canary}weg ${Number(order) - 960}`,
  city: `${canary}stadt`,
  postcode,
  tracking: `JDCANARY${order}77`,
  item: `${canary} Lantern`,
})

export const PEOPLE: Person[] = [
  person('1001', 'alice', 'Quillfeather', '27624'),
  person('1002', 'bob', 'Zanzibarry', '99713'),
  person('1003', 'carol', 'Wimbleford', '18569'),
  person('1004', 'dave', 'Knuckleduff', '94379'),
  person('1005', 'erin', 'Opalescence', '24991'),
]

export const HIDDEN_CODE = 'HARBOURCREW77'
export const OWNER = 'owner@harbour.example'

type Rows = Exclude<ImportBody['kind'], 'ensure'>
/** What the import door is given, in order. */
export function shopRows(): [Rows, unknown[]][] {
  return [
    ['merchant', [merchant()]],
    ['orders', PEOPLE.map((one) => orderOf(one))],
    ['customers', PEOPLE.map(customerOf)],
    ['articles', ARTICLES],
    ['products', [product('Lantern', 'A lamp for the garden.')]],
    [
      'discounts',
      [{ code: HIDDEN_CODE, active: true, percent: 40, endsAt: ago(-90), minimum: eur(100) }],
    ],
    ['subscriptions', PEOPLE.slice(1, 2).map(subscriptionOf)],
    ['agents', [{ email: OWNER, name: 'Mara', role: 'owner' }]],
  ]
}

export function merchant(changes: object = {}) {
  return {
    id: SHOP,
    name: 'Harbour',
    origins: [`https://www.${HOST}`],
    language: 'en',
    currency: 'EUR',
    hours: {
      timeZone: 'UTC',
      week: Array.from({ length: 7 }, () => [{ from: '00:00', to: '23:59' }]),
      holidays: [],
    },
    supportEmail: `help@${HOST}`,
    orderNumberExample: '#1001',
    look: { accent: '#1f5a43', launcher: 'Help', deskName: 'Robin' },
    quickQuestions: { en: ['Where is my order?'] },
    ...changes,
  }
}

export function orderOf(one: Person, changes: { parcel?: object; [field: string]: unknown } = {}) {
  const { parcel, ...more } = changes
  return {
    number: `#${one.order}`,
    email: one.email,
    phone: one.phone,
    placedAt: ago(5),
    payment: 'paid',
    total: eur(PRICE),
    refunded: eur(0),
    lines: [{ sku: 'LAN', title: one.item, quantity: 1, price: eur(PRICE) }],
    parcels: [
      {
        state: 'in_transit',
        lines: [{ sku: 'LAN', quantity: 1 }],
        carrier: 'DHL',
        trackingNumber: one.tracking,
        shippedAt: ago(3),
        ...parcel,
      },
    ],
    shipTo: {
      name: one.name,
      street: one.street,
      city: one.city,
      postcode: one.postcode,
      country: 'DE',
    },
    ...more,
  }
}

const customerOf = ({ email, name }: Person) => ({
  email,
  vip: false,
  optedIn: false,
  orders: 1,
  spent: PRICE,
  profile: {
    name,
    methods: [{ id: `card-${email}`, kind: 'card', label: 'Visa 4242' }],
    points: 250,
    newsletter: true,
    account: true,
  },
})

const subscriptionOf = ({ email, item }: Person) => ({
  id: `sub-${email}`,
  email,
  sku: 'LAN',
  title: item,
  quantity: 1,
  price: eur(PRICE),
  everyDays: 28,
  nextAt: ago(-10).slice(0, 10),
  state: 'active',
})

export const product = (title: string, description: string) => ({
  handle: 'lantern',
  title,
  description,
  tags: ['garden'],
  variants: [{ sku: 'LAN', title: '', price: eur(PRICE), stock: 12 }],
})

export const article = (slug: string, title: string, body: string, more: object = {}) => ({
  slug,
  language: 'en',
  title,
  body,
  keywords: [],
  categories: [],
  ...more,
})

/** There is deliberately no article on returns, refunds, discounts, warranty or prices of others. */
export const ARTICLES = [
  article('delivery', 'How long does delivery take?', 'Delivery takes 2 to 4 working days.', {
    keywords: ['shipping time'],
    categories: ['delivery.options'],
  }),
  article('payment', 'Which payment methods do you accept?', 'We accept cards and PayPal.', {
    keywords: ['pay', 'credit card'],
    categories: ['payment.methods'],
  }),
]
