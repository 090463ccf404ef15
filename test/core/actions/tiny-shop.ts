import type { Action } from '../../../shared/action.ts'
import type { Customer } from '../../../shared/customer.ts'
import { doneBy } from '../../../shared/effects/index.ts'
import { isRefusal, type Done, type Kept, type Moment } from '../../../shared/effects/kept.ts'
import type { Order, Parcel, Payment } from '../../../shared/order.ts'
import type { KnownVariant, Product } from '../../../shared/product.ts'
import type { Subscription } from '../../../shared/subscription.ts'

/** All that a tiny shop keeps. */
export type World = {
  orders: Record<string, Order>
  customer: Customer
  subscription: Subscription
  products: Product[]
}

export const AT = new Date('2026-11-18T10:00:00.000Z')
const PLACED = '2026-11-10T10:00:00.000Z'
export const EMAIL = 'ann@mail.example'

export const eur = (amount: number) => ({ amount, currency: 'EUR' })

export function momentOf(key: string): Moment {
  return { at: AT, key, moneyDays: { gift_card: [0, 0], other: [5, 7] }, undoMinutes: 30 }
}

const PRODUCTS: Product[] = [
  product('mug', [
    { sku: 'mug-red', price: 1_000, stock: 2 },
    { sku: 'mug-blue', price: 1_500, stock: 1 },
    { sku: 'mug-gone', price: 900, stock: 0 },
  ]),
  product('lamp', [
    { sku: 'lamp-a', price: 5_000 },
    { sku: 'lamp-b', price: 2_000, stock: 3 },
    { sku: 'lamp-off', price: 7_000, stock: 9, available: false },
  ]),
]

/** A shop with an order in every state, paid in every way. */
export function tinyShop(): World {
  const home = { street: 'Lindenweg 5', postcode: '04177', city: 'Leipzig', country: 'DE' }
  const orders = [
    order('#1', {
      lines: [
        ['mug-red', 2],
        ['lamp-a', 1],
      ],
      paid: 'card',
    }),
    order('#2', {
      lines: [
        ['mug-red', 1],
        ['mug-blue', 2],
      ],
      paid: 'gift',
      parcel: 'delivered',
    }),
    order('#3', { lines: [['lamp-a', 2]] }),
    order('#4', { lines: [['lamp-b', 1]], paid: 'card', parcel: 'in_transit' }),
    { ...order('#5', { lines: [['mug-red', 1]], paid: 'card' }), cancelledAt: PLACED },
    { ...order('#6', { lines: [['lamp-b', 2]] }), payment: 'pending' as const },
    order('#7', {
      lines: [
        ['lamp-a', 1],
        ['lamp-b', 1],
      ],
      paid: 'gift',
    }),
  ]
  return {
    orders: Object.fromEntries(orders.map((one) => [one.number, one])),
    customer: {
      email: EMAIL,
      name: 'Ann Lee',
      address: home,
      methods: [
        { id: 'card', kind: 'card' },
        { id: 'paypal', kind: 'paypal' },
        { id: 'gift', kind: 'gift_card', balance: eur(4_000) },
      ],
      account: true,
    },
    subscription: {
      id: 'sub1',
      email: EMAIL,
      sku: 'mug-red',
      title: 'mug - mug-red',
      quantity: 1,
      price: eur(1_000),
      everyDays: 30,
      nextAt: '2026-12-01',
      state: 'active',
    },
    products: structuredClone(PRODUCTS),
  }
}

/** What the shop's store would hand to an action. */
export function keptIn({ orders, customer, subscription, products }: World, action: Action): Kept {
  const found = 'order' in action ? orders[action.order] : undefined
  const variants: KnownVariant[] = products.flatMap(({ handle, title, tags, variants: all }) =>
    all.map((variant) => ({ ...variant, product: handle, productTitle: title, tags })),
  )
  const theirs = 'email' in action ? action.email === customer.email : true
  return {
    ...(found && { order: found }),
    ...(theirs && { customer }),
    ...('subscription' in action && action.subscription === subscription.id && { subscription }),
    variants,
  }
}

/** Does an action, as a store would: what is different afterwards, or the shop as it was. */
export function does(world: World, action: Action, key: string): { world: World; done?: Done } {
  const done = doneBy(action, keptIn(world, action), momentOf(key))
  if (isRefusal(done)) return { world }
  const { order: changed, customer, subscription, stock = {} } = done
  const moved = customer && customer.email !== world.customer.email ? customer.email : undefined
  const orders = { ...world.orders, ...(changed && { [changed.number]: changed }) }
  return {
    done,
    world: {
      orders: moved
        ? Object.fromEntries(
            Object.entries(orders).map(([number, one]) => [number, { ...one, email: moved }]),
          )
        : orders,
      customer: customer ?? world.customer,
      subscription: {
        ...(subscription ?? world.subscription),
        ...(moved && { email: moved }),
      },
      products: world.products.map((one) => ({
        ...one,
        variants: one.variants.map((variant) =>
          variant.stock === undefined || stock[variant.sku] === undefined
            ? variant
            : { ...variant, stock: variant.stock - (stock[variant.sku] ?? 0) },
        ),
      })),
    },
  }
}

type Stocked = { sku: string; price: number; stock?: number; available?: boolean }

function product(handle: string, variants: Stocked[]): Product {
  return {
    handle,
    title: handle,
    description: '',
    tags: [],
    variants: variants.map(({ price, sku, ...stocked }) => ({
      sku,
      title: sku,
      price: eur(price),
      ...stocked,
    })),
  }
}

type Ordered = { lines: [sku: string, quantity: number][]; paid?: string; parcel?: Parcel['state'] }

function order(number: string, { lines, paid, parcel }: Ordered): Order {
  const priced = lines.map(([sku, quantity]) => ({
    sku,
    title: sku,
    quantity,
    price: priceOf(sku),
  }))
  const total = eur(priced.reduce((sum, { quantity, price }) => sum + quantity * price.amount, 0))
  const payments: Payment[] = paid
    ? [{ kind: 'charge', amount: total, method: paid, at: PLACED }]
    : []
  return {
    number,
    email: EMAIL,
    placedAt: PLACED,
    payment: 'paid',
    total,
    refunded: eur(0),
    lines: priced,
    parcels: parcel
      ? [{ state: parcel, lines: priced.map(({ sku, quantity }) => ({ sku, quantity })) }]
      : [],
    shipTo: {
      name: 'Ann Lee',
      street: 'Lindenweg 5',
      postcode: '04177',
      city: 'Leipzig',
      country: 'DE',
    },
    ...(paid && { payments }),
  }
}

function priceOf(sku: string) {
  const found = PRODUCTS.flatMap(({ variants }) => variants).find((one) => one.sku === sku)
  return found?.price ?? eur(0)
}
