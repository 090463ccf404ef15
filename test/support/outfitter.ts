import type { StoredCustomer } from '../../shared/customer.ts'
import type { Discount } from '../../shared/discount.ts'
import { CATEGORIES } from '../../shared/category.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Order } from '../../shared/order.ts'
import type { Policy } from '../../shared/policy.ts'
import type { Product } from '../../shared/product.ts'
import type { Subscription } from '../../shared/subscription.ts'
import { ceilingOf } from '../../worker/core/lanes/tiers.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { ESTABLISHED, MERCHANT, order, parcel } from './shop.ts'

/** A shop with everything a skill can ask for; all that can be earned has been. */
export const OUTFITTER: Merchant = {
  ...MERCHANT,
  delivery: [
    { country: 'DE', name: 'DHL', days: [2, 3], price: eur(490), freeFrom: eur(6000) },
    { country: 'CH', name: 'Swiss Post', days: [4, 6], price: eur(1290) },
  ],
  loyalty: { perUnit: 1, worth: eur(500) },
  phone: '+49 30 1234567',
  address: 'Marktplatz 1, 10115 Berlin',
}

export const EARNED: Policy = {
  ...ESTABLISHED,
  autonomy: {
    ...ESTABLISHED.autonomy,
    cells: Object.fromEntries(
      CATEGORIES.filter((category) => ceilingOf(category) === 'automation').map(
        (category) => [category, 'automation'] as const,
      ),
    ),
  },
  terms: { ...ESTABLISHED.terms, caps: { order: 50, customerDay: 10_000, shopDay: 100_000_000 } },
}

function eur(amount: number) {
  return { amount, currency: 'EUR' }
}

const sizes = (handle: string, price: number, stocks: Record<string, number>) =>
  Object.entries(stocks).map(([size, stock]) => ({
    sku: `${handle}-${size}`,
    title: size,
    price: eur(price),
    stock,
    options: { Size: size },
  }))

export const PRODUCTS: Product[] = [
  {
    handle: 'fjord-sweater',
    title: 'Fjord Sweater',
    description: 'A warm sweater. Knitted in Norway.',
    type: 'Sweaters',
    tags: ['warm', 'wool'],
    facts: { Material: 'merino', Care: 'wash by hand' },
    sizeChart: {
      unit: 'cm',
      rows: [
        { size: 'S', measures: { chest: [86, 91] } },
        { size: 'M', measures: { chest: [92, 97] } },
        { size: 'L', measures: { chest: [98, 104] } },
      ],
    },
    variants: sizes('FS', 2900, { S: 500, M: 500, L: 500 }),
  },
  {
    handle: 'meadow-blanket',
    title: 'Meadow Blanket',
    description: 'A large blanket for cold evenings.',
    type: 'Blankets',
    tags: ['warm', 'present'],
    facts: { Material: 'wool', Size: '130 x 180 cm' },
    variants: [{ sku: 'MB', title: '', price: eur(5900), stock: 500 }],
  },
  {
    handle: 'alpine-throw',
    title: 'Alpine Throw',
    description: 'A light throw.',
    type: 'Blankets',
    tags: ['light'],
    facts: { Material: 'cotton' },
    variants: [{ sku: 'AT', title: '', price: eur(3900), stock: 0 }],
  },
]

export const DISCOUNTS: Discount[] = [
  { code: 'WINTER10', active: true, percent: 10, endsAt: '2026-11-10T00:00:00.000Z' },
  { code: 'HELLO5', active: true, amount: eur(500), minimum: eur(4000) },
]

/** One customer of the shop, with a mailbox of their own. */
export type Shopper = { email: string; key: string }

const line = (sku: string, title: string, price: number, quantity = 1) => ({
  sku,
  title,
  quantity,
  price: eur(price),
})

/** Orders of a shopper in every state that a story needs, by what they are for. */
export function ordersFor({
  email,
  key,
}: Shopper): Record<'open' | 'other' | 'arrived' | 'old' | 'shipped' | 'dear', Order> {
  const lines = [line('FS-M', 'Fjord Sweater - M', 2900), line('MB', 'Meadow Blanket', 5900)]
  const units = lines.map(({ sku, quantity }) => ({ sku, quantity }))
  const paid = {
    kind: 'charge' as const,
    amount: eur(8800),
    method: `card-${key}`,
    at: '2026-11-10T09:00:00.000Z',
  }
  const make = (digit: number, changes: Partial<Order>) =>
    order(`#LW-${key}${digit}`, {
      email,
      lines,
      total: eur(8800),
      payments: [paid],
      ...changes,
    })
  const arrived = (deliveredAt: string) => [parcel('delivered', { lines: units, deliveredAt })]
  return {
    open: make(1, {}),
    other: make(2, {}),
    arrived: make(3, { parcels: arrived('2026-11-16T12:00:00.000Z') }),
    old: make(4, {
      placedAt: '2026-08-01T09:00:00.000Z',
      parcels: arrived('2026-08-06T12:00:00.000Z'),
    }),
    shipped: make(5, { parcels: [parcel('in_transit', { lines: units, eta: '2026-11-20' })] }),
    dear: make(6, {
      lines: [line('MB', 'Meadow Blanket', 5900, 4)],
      total: eur(23_600),
      payments: [{ ...paid, amount: eur(23_600) }],
    }),
  }
}

export function customerFor({ email, key }: Shopper): StoredCustomer {
  return {
    email,
    vip: false,
    optedIn: false,
    orders: 6,
    spent: 20_000,
    profile: {
      name: 'Maria Muster',
      methods: [{ id: `card-${key}`, kind: 'card', label: 'Visa 4242' }],
      points: 250,
      newsletter: true,
      account: true,
    },
  }
}

export function subscriptionFor({ email, key }: Shopper): Subscription {
  return {
    id: `sub-${key}`,
    email,
    sku: 'MB',
    title: 'Meadow Blanket',
    quantity: 1,
    price: eur(5900),
    everyDays: 28,
    nextAt: '2026-12-01',
    state: 'active',
  }
}

/** Fills the shop, with everything of these shoppers. */
export async function openOutfitter(
  { store, merchants }: Deps,
  shoppers: Shopper[],
): Promise<void> {
  await merchants.put(OUTFITTER)
  await store.putProducts(OUTFITTER.id, PRODUCTS)
  await store.putDiscounts(OUTFITTER.id, DISCOUNTS)
  for (const shopper of shoppers) {
    await store.putOrders(OUTFITTER.id, Object.values(ordersFor(shopper)))
    await store.putCustomers(OUTFITTER.id, [customerFor(shopper)])
    await store.putSubscriptions(OUTFITTER.id, [subscriptionFor(shopper)])
  }
}
