import type { Money } from './money.ts'

/** A standing order. Days are calendar dates at the shop. */
export type Subscription = {
  id: string
  email: string
  sku: string
  title: string
  quantity: number
  price: Money
  everyDays: number
  nextAt: string
  state: 'active' | 'paused' | 'cancelled'
  pausedUntil?: string
}
