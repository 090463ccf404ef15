import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import {
  readShop,
  type TauItem,
  type TauMethod,
  type TauOrder,
  type TauProduct,
  type TauShop,
  type TauUser,
} from './tau/shop.ts'

type Row = Record<string, string>

/**
 * Turns the tau-bench retail shop (a folder with orders.json, users.json, products.json) into the CSV files that
 * `npm run import` reads: node test/corpora/convert-tau.ts FOLDER OUT
 */
export function convertTau(folder: string): {
  orders: string
  products: string
  customers: string
  expected: (TauOrder & { email: string })[]
} {
  const shop = readShop(folder)
  const orders = Object.values(shop.orders)
  const emailOf = (order: TauOrder) => shop.users[order.user_id]?.email ?? ''
  return {
    ...tablesOf(shop),
    expected: orders.map((order) => ({ ...order, email: emailOf(order) })),
  }
}

/** The shop as the tables of the import. */
export function tablesOf({ orders, users, products }: TauShop): {
  orders: string
  products: string
  customers: string
} {
  const orderTable = Object.values(orders).flatMap((order) =>
    orderRows(order, users[order.user_id]),
  )
  return {
    orders: tableOf(orderTable),
    products: tableOf(Object.values(products).flatMap(productRows)),
    customers: tableOf(Object.values(users).flatMap(customerRows)),
  }
}

/** Every column that any row has. */
function tableOf(rows: Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return Papa.unparse(rows, { columns })
}

/** The set has no dates, so every order gets the same one; a cancelled order is cancelled then. */
const PLACED = '2026-11-01 09:00:00 +0000'

function orderRows(order: TauOrder, user: TauUser | undefined): Row[] {
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
  const lines = order.items.map((item, index) => ({
    ...(index === 0 ? head : { Name: order.order_id }),
    ...lineOf(order, item),
  }))
  return [...lines, ...paymentRows(order)]
}

/** Payments stand on rows without a line item. */
function paymentRows(order: TauOrder): Row[] {
  return order.payment_history.map(({ transaction_type, amount, payment_method_id }) => ({
    Name: order.order_id,
    'Payment Kind': transaction_type === 'payment' ? 'charge' : 'refund',
    'Payment Amount': amount.toFixed(2),
    'Payment Method ID': payment_method_id,
    'Payment at': PLACED,
  }))
}

function lineOf(order: TauOrder, item: TauItem): Row {
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

/** The set does not count stock: it only says whether a variant can be bought. */
function productRows(product: TauProduct): Row[] {
  const variants = Object.values(product.variants)
  const names = Object.keys(variants[0]?.options ?? {})
  return variants.map((variant, index) => ({
    Handle: product.product_id,
    Title: index === 0 ? product.name : '',
    ...Object.fromEntries(
      names.flatMap((name, at) => [
        [`Option${at + 1} Name`, index === 0 ? name : ''],
        [`Option${at + 1} Value`, variant.options[name] ?? ''],
      ]),
    ),
    'Variant SKU': variant.item_id,
    'Variant Available': variant.available ? 'yes' : 'no',
    'Variant Price': variant.price.toFixed(2),
  }))
}

/** One row a payment method; the first row of a customer carries the rest. */
function customerRows(user: TauUser): Row[] {
  const { address, name, email, orders } = user
  const head = {
    Email: email,
    'First Name': name.first_name,
    'Last Name': name.last_name,
    'Default Address Address1': address.address1,
    'Default Address Address2': address.address2,
    'Default Address City': address.city,
    'Default Address Zip': address.zip,
    'Default Address Province Code': address.state,
    'Default Address Country': address.country,
    'Total Orders': String(orders.length),
    Account: 'yes',
  }
  const [first, ...others] = Object.values(user.payment_methods)
  return [
    { ...head, ...(first && methodCells(first)) },
    ...others.map((method) => ({ Email: email, ...methodCells(method) })),
  ]
}

function methodCells({ id, source, brand, last_four, balance }: TauMethod): Row {
  return {
    'Payment Method ID': id,
    'Payment Method Kind': source,
    'Payment Method Label': [brand, last_four].filter(Boolean).join(' '),
    'Gift Card Balance': balance === undefined ? '' : balance.toFixed(2),
  }
}

if (import.meta.main) {
  const [folder, out] = process.argv.slice(2)
  if (!folder || !out) {
    console.error('node test/corpora/convert-tau.ts FOLDER OUT')
    process.exit(2)
  }
  const { orders, products, customers } = convertTau(folder)
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'orders.csv'), orders)
  writeFileSync(join(out, 'products.csv'), products)
  writeFileSync(join(out, 'customers.csv'), customers)
}
