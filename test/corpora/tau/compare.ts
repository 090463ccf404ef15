import type { Customer } from '../../../shared/customer.ts'
import { orderState, type Address, type Order, type Return } from '../../../shared/order.ts'
import type { Product, Variant } from '../../../shared/product.ts'
import { netOf } from './reference.ts'
import { cents, type TauAddress, type TauOrder, type TauShop, type TauUser } from './shop.ts'
import type { Rows, TauDesk } from './desk.ts'

/** A record of either side in the words of the files, field by field. */
type Fields = Record<string, unknown>
type Known = Map<string, Variant & { product: string; name: string }>

/** Every order and every user of the shop that is not as it should be, each field by itself. */
export function differences(desk: TauDesk, expected: TauShop): string[] {
  const known = variantsOf(desk.rows('products'))
  const orders = documents<Order>(desk.rows('orders'))
  const stored = new Map(orders.map((order) => [order.number, fieldsOfOrder(order, known)]))
  const people = desk.rows('customers').map((row) => {
    const profile = JSON.parse(String(row.document)) as Omit<Customer, 'email'>
    const email = String(row.email)
    return [email, fieldsOfCustomer({ ...profile, email }, orders)] as const
  })
  return [
    ...compare(stored, byKey(expected.orders, expectedOrder)),
    ...compare(
      new Map(people),
      new Map(
        Object.values(expected.users).map((user) => [user.email.toLowerCase(), expectedUser(user)]),
      ),
    ),
  ]
}

function compare(stored: Map<string, Fields>, expected: Map<string, Fields>): string[] {
  const keys = new Set([...stored.keys(), ...expected.keys()])
  return [...keys].flatMap((key) => {
    const [is, should] = [stored.get(key), expected.get(key)]
    if (!is || !should) return [`${key}: ${is ? 'should not be there' : 'is missing'}`]
    return [...new Set([...Object.keys(is), ...Object.keys(should)])].flatMap((field) => {
      const [a, b] = [JSON.stringify(is[field]), JSON.stringify(should[field])]
      return a === b ? [] : [`${key} ${field}: is ${a}, should be ${b}`]
    })
  })
}

function expectedOrder(order: TauOrder): Fields {
  const { items, status } = order
  return {
    status,
    items: sortedItems(
      items.map(({ item_id, product_id, name, price, options }) => ({
        id: item_id,
        product: product_id,
        name,
        price: cents(price),
        options,
      })),
    ),
    total: items.reduce((sum, { price }) => sum + cents(price), 0),
    address: addressLine(order.address),
    paid: netFields(netOf(order)),
    cancelReason: order.cancel_reason,
    back: order.return_items ?? order.exchange_items,
    backMethod: order.return_payment_method_id ?? order.exchange_payment_method_id,
    forThem: order.exchange_new_items,
    difference:
      order.exchange_price_difference === undefined
        ? undefined
        : cents(order.exchange_price_difference),
    refund: order.return_items && priceOf(order, order.return_items),
    parcels: status === 'cancelled' ? undefined : order.fulfillments.map(parcelOf),
  }
}

/** What comes back for these items. */
function priceOf({ items }: TauOrder, back: string[]): number {
  return back.reduce(
    (sum, id) => sum + cents(items.find(({ item_id }) => item_id === id)?.price ?? 0),
    0,
  )
}

function parcelOf({ tracking_id, item_ids }: TauOrder['fulfillments'][number]): unknown {
  return [tracking_id[0], item_ids.toSorted()]
}

function fieldsOfOrder(order: Order, known: Known): Fields {
  const open = (order.returns ?? []).filter(({ state }) => state === 'requested')
  const [back] = open
  return {
    status: statusOf(order, open),
    items: sortedItems(
      order.lines.flatMap(({ sku, quantity, price }) => {
        const { product, name, options } = known.get(sku) ?? {}
        return Array.from({ length: quantity }, () => ({
          id: sku,
          product,
          name,
          price: price.amount,
          options,
        }))
      }),
    ),
    total: order.total.amount,
    address: storedAddress(order.shipTo),
    paid: netFields(paidBy(order)),
    cancelReason: order.cancelReason,
    back: back && ids(back.items),
    backMethod: back?.method,
    forThem: back?.kind === 'exchange' ? ids(back.items.map(intoOf)) : undefined,
    difference: back?.kind === 'exchange' ? 0 - back.amount.amount : undefined,
    refund: back?.kind === 'return' ? back.amount.amount : undefined,
    parcels: order.cancelledAt
      ? undefined
      : order.parcels.map(({ trackingNumber, lines }) => [trackingNumber, ids(lines)]),
  }
}

/** The files' word for where an order stands. */
function statusOf(order: Order, open: Return[]): string {
  const state = orderState(order)
  if (state === 'preparing') return order.changedAt ? 'pending (item modified)' : 'pending'
  if (state === 'in_transit') return 'processed'
  if (state !== 'delivered' || open.length === 0) return state
  const kinds = new Set(open.map(({ kind }) => kind))
  return open.length > 1 ? `${open.length} returns` : `${[...kinds].join()} requested`
}

function paidBy({ payments = [] }: Order): Map<string, number> {
  const net = new Map<string, number>()
  for (const { kind, amount, method = '?' } of payments)
    net.set(method, (net.get(method) ?? 0) + (kind === 'charge' ? amount.amount : -amount.amount))
  return net
}

function expectedUser({ name, email, address, payment_methods, orders }: TauUser): Fields {
  const methods = Object.values(payment_methods).map(({ id, source, balance }) => [
    id,
    source === 'credit_card' ? 'card' : source,
    balance === undefined ? null : cents(balance),
  ])
  return {
    name: `${name.first_name} ${name.last_name}`,
    email: email.toLowerCase(),
    address: addressLine(address),
    methods: sorted(methods),
    orders: orders.toSorted(),
  }
}

function fieldsOfCustomer({ name, email, address, methods }: Customer, orders: Order[]): Fields {
  const theirs = orders.filter((order) => order.email?.toLowerCase() === email)
  return {
    name,
    email,
    address: storedAddress(address ?? {}),
    methods: sorted(methods.map(({ id, kind, balance }) => [id, kind, balance?.amount ?? null])),
    orders: theirs.map(({ number }) => number).toSorted(),
  }
}

/** The files have two lines of street, the store has one. */
function addressLine({ address1, address2, city, state, zip, country }: TauAddress): string {
  return [[address1, address2].filter(Boolean).join(', '), city, state, zip, country].join(' | ')
}

function storedAddress({ street, city, province, postcode, country }: Address): string {
  return [street, city, province, postcode, country].join(' | ')
}

function netFields(net: Map<string, number>): unknown {
  return sorted([...net].filter(([, amount]) => amount !== 0))
}

function sortedItems(items: { options?: Record<string, string> | undefined }[]): unknown {
  return sorted(
    items.map(({ options, ...item }) => ({
      ...item,
      options: options && sorted(Object.entries(options)),
    })),
  )
}

function sorted<Value>(values: Value[]): Value[] {
  return values
    .map((value) => [JSON.stringify(value), value] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value)
}

function ids(items: { sku: string; quantity: number }[]): string[] {
  return items
    .flatMap(({ sku, quantity }) => Array.from({ length: quantity }, () => sku))
    .toSorted()
}

function intoOf({ to = '?', quantity }: Return['items'][number]) {
  return { sku: to, quantity }
}

function documents<Value>(rows: Rows): Value[] {
  return rows.map(({ document }) => JSON.parse(String(document)) as Value)
}

function variantsOf(rows: Rows): Known {
  const products = documents<Product>(rows)
  return new Map(
    products.flatMap(({ handle, title, variants }) =>
      variants.map((variant) => [variant.sku, { ...variant, product: handle, name: title }]),
    ),
  )
}

function byKey<Value>(
  values: Record<string, Value>,
  toFields: (value: Value) => Fields,
): Map<string, Fields> {
  return new Map(Object.entries(values).map(([key, value]) => [key, toFields(value)]))
}
