import type { ActionKind } from './action.ts'

/**
 * What the desk may do with orders, and how far: the merchant's policy in numbers. Everything beyond is refused, or goes to
 * a person where the merchant wants to be asked.
 */
export type Terms = {
  /** Actions that exist in this shop at all. */
  offers: ActionKind[]
  cancel: {
    /** Hours after the order was placed; null for as long as nothing has shipped. */
    withinHours: number | null
    /** The only reasons that are accepted; null for any, without being asked. */
    reasons: string[] | null
  }
  change: {
    withinHours: number | null
    /** Items may be changed once, and nothing else may be changed or cancelled after that. */
    once: boolean
    /** ISO 3166-1 alpha-2 countries the shop delivers to; null for all. */
    countries: string[] | null
  }
  returns: {
    /** Days after delivery; null for ever. */
    days: number | null
    /** Tags of products that do not come back, lower case. */
    never: string[]
    reasons: string[] | null
    /** Where the money may go. */
    refundTo: 'original' | 'original_or_gift_card' | 'any'
    /** One return or exchange per order. */
    once: boolean
    exchange: boolean
  }
  refund: { days: number | null }
  /** Days until money is back, by the kind of payment method. */
  moneyDays: { gift_card: [number, number]; other: [number, number] }
  /** How often actions may be done: per order, per customer and day; and money per day of the whole shop. */
  caps: { order: number; customerDay: number; shopDay: number }
  /** Minutes in which what can be taken back may be taken back. */
  undoMinutes: number
}
