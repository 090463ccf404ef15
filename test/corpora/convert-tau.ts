import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'

/**
 * Turns the tau-bench retail shop (a folder with orders.json, users.json, products.json) into the CSV files that
 * `npm run import` reads: node test/corpora/convert-tau.ts FOLDER OUT
 */
export function convertTau(folder: string): {
  orders: string
  products: string
  expected: TauOrder[]
} {
  const read = <Value>(name: string) =>
    Object.values(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, Value>)
  const users = new Map(read<TauUser>('users.json').map((user) => [user.user_id, user]))
  const orders = read<TauOrder>('orders.json')
  return {
    orders: Papa.unparse(orders.flatMap((order) => orderRows(order, users.get(order.user_id)))),
    products: Papa.unparse(read<TauProduct>('products.json').flatMap(productRows)),
    expected: orders.map((order) => ({ ...order, email: users.get(order.user_id)?.email ?? '' })),
  }
}

export type TauOrder = {
  order_id: string
  user_id: string
  email: string
  status: string
  address: {
    address1: string
    address2: string
    city: string
    country: string
    state: string
    zip: string
  }
  items: { name: string; item_id: string; price: number; options: Record<string, string> }[]
  fulfillments: { tracking_id: string[]; item_ids: string[] }[]
  payment_history: { transaction_type: string; amount: number }[]
}
type TauUser = { user_id: string; email: string; name: { first_name: string; last_name: string } }
type TauProduct = {
  name: string
  product_id: string
  variants: Record<
    string,
    { item_id: string; options: Record<string, string>; available: boolean; price: number }
  >
}

/** The set has no dates, so every order gets the same one; a cancelled order is cancelled then. */
const PLACED = '2026-11-01 09:00:00 +0000'

function orderRows(order: TauOrder, user: TauUser | undefined): Record<string, string>[] {
  const paid = sum(order, 'payment')
  const refunded = sum(order, 'refund')
  const cancelled = order.status === 'cancelled'
  const head = {
    Name: order.order_id,
    Email: user?.email ?? '',
    'Financial Status': cancelled || refunded >= paid ? 'refunded' : 'paid',
    'Fulfillment Status': order.fulfillments.length > 0 ? 'fulfilled' : 'unfulfilled',
    Currency: 'USD',
    Total: paid.toFixed(2),
    'Refunded Amount': refunded.toFixed(2),
    'Created at': PLACED,
    'Cancelled at': cancelled ? PLACED : '',
    'Shipping Name': `${user?.name.first_name} ${user?.name.last_name}`,
    'Shipping Street': `${order.address.address1}, ${order.address.address2}`,
    'Shipping City': order.address.city,
    'Shipping Zip': order.address.zip,
    'Shipping Province': order.address.state,
    'Shipping Country': order.address.country,
  }
  return order.items.map((item, index) => ({
    ...(index === 0 ? head : { Name: order.order_id }),
    ...lineOf(order, item),
  }))
}

function lineOf(order: TauOrder, item: TauOrder['items'][number]): Record<string, string> {
  const parcel = order.fulfillments.findIndex((fulfillment) =>
    fulfillment.item_ids.includes(item.item_id),
  )
  const line = {
    'Lineitem quantity': '1',
    'Lineitem name': `${item.name} - ${Object.values(item.options).join(' / ')}`,
    'Lineitem price': item.price.toFixed(2),
    'Lineitem sku': item.item_id,
    'Lineitem fulfillment status': parcel === -1 ? 'pending' : 'fulfilled',
  }
  if (parcel === -1 || order.status === 'cancelled') return line
  return {
    ...line,
    Parcel: String(parcel + 1),
    'Tracking Number': order.fulfillments[parcel]?.tracking_id[0] ?? '',
    'Shipment Status': order.status === 'delivered' ? 'delivered' : 'in_transit',
  }
}

function sum(order: TauOrder, type: string): number {
  return order.payment_history
    .filter((entry) => entry.transaction_type === type)
    .reduce((total, entry) => total + entry.amount, 0)
}

function productRows(product: TauProduct): Record<string, string>[] {
  return Object.values(product.variants).map((variant, index) => ({
    Handle: product.product_id,
    Title: index === 0 ? product.name : '',
    'Option1 Name': 'Variant',
    'Option1 Value': Object.values(variant.options).join(' / '),
    'Variant SKU': variant.item_id,
    'Variant Inventory Qty': variant.available ? '10' : '0',
    'Variant Price': variant.price.toFixed(2),
  }))
}

if (import.meta.main) {
  const [folder, out] = process.argv.slice(2)
  if (!folder || !out) {
    console.error('node test/corpora/convert-tau.ts FOLDER OUT')
    process.exit(2)
  }
  const { orders, products } = convertTau(folder)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'orders.csv'), orders)
  writeFileSync(join(out, 'products.csv'), products)
}
