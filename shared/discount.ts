import type { Money } from './money.ts'

/** A code that lowers a price. Times are ISO 8601 UTC. */
export type Discount = {
  code: string
  active: boolean
  startsAt?: string
  endsAt?: string
  percent?: number
  amount?: Money
  minimum?: Money
  /** How often it may be used in all, and has been. */
  limit?: number
  used?: number
  /** SKUs or product handles it is for; everything where absent. */
  only?: string[]
  newCustomersOnly?: boolean
}
