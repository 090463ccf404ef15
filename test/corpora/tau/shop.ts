import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The tau-bench retail shop as its files have it. */
export type TauShop = {
  orders: Record<string, TauOrder>
  users: Record<string, TauUser>
  products: Record<string, TauProduct>
}

export type TauAddress = {
  address1: string
  address2: string
  city: string
  country: string
  state: string
  zip: string
}
export type TauItem = {
  name: string
  product_id: string
  item_id: string
  price: number
  options: Record<string, string>
}
export type TauPayment = {
  transaction_type: 'payment' | 'refund'
  amount: number
  payment_method_id: string
}
export type TauOrder = {
  order_id: string
  user_id: string
  status: string
  address: TauAddress
  items: TauItem[]
  fulfillments: { tracking_id: string[]; item_ids: string[] }[]
  payment_history: TauPayment[]
  cancel_reason?: string
  return_items?: string[]
  return_payment_method_id?: string
  exchange_items?: string[]
  exchange_new_items?: string[]
  exchange_payment_method_id?: string
  exchange_price_difference?: number
}
export type TauMethod = {
  id: string
  source: 'credit_card' | 'gift_card' | 'paypal'
  brand?: string
  last_four?: string
  balance?: number
}
export type TauUser = {
  user_id: string
  email: string
  name: { first_name: string; last_name: string }
  address: TauAddress
  payment_methods: Record<string, TauMethod>
  orders: string[]
}
export type TauVariant = {
  item_id: string
  options: Record<string, string>
  available: boolean
  price: number
}
export type TauProduct = {
  name: string
  product_id: string
  variants: Record<string, TauVariant>
}

export type TauAction = { name: string; arguments: Record<string, unknown> }
export type TauTask = { id: string; evaluation_criteria: { actions: TauAction[] } }

export function readShop(folder: string): TauShop {
  return {
    orders: readJson(folder, 'orders.json'),
    users: readJson(folder, 'users.json'),
    products: readJson(folder, 'products.json'),
  }
}

/** Reads a file of the folder. */
export function readJson<Value>(folder: string, name: string): Value {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as Value
}

/** An amount of the files, which are in dollars, in cents. */
export function cents(amount: number): number {
  return Math.round(amount * 100)
}
