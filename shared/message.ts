import type { ActionKind } from './action.ts'
import type { Money } from './money.ts'
import type { OrderState, ParcelState } from './order.ts'

export type Author =
  | { kind: 'customer' }
  | { kind: 'desk'; name: string }
  | { kind: 'agent'; name: string }
  | { kind: 'system' }

/**
 * What a shopper may see of an order. At identity level 1 there are no names, addresses, items or money; `items`, `total`
 * and `shipTo` are there at level 2 only.
 */
export type OrderCard = {
  kind: 'order'
  number: string
  state: OrderState
  placedAt: string
  units: number
  unshipped: number
  parcels: {
    state: ParcelState
    units: number
    carrier?: string
    trackingNumber?: string
    trackingUrl?: string
    eta?: string
    shippedAt?: string
    deliveredAt?: string
  }[]
  items?: { title: string; quantity: number; price: Money }[]
  total?: Money
  shipTo?: string
}

/** Exactly what is about to be done, or was done; `into` names what a thing becomes. */
export type ActionCard = {
  kind: 'action'
  action: ActionKind
  state: 'proposed' | 'done'
  order?: string
  items?: { title: string; quantity: number; into?: string }[]
  address?: string
  /** Positive: back to the customer. Negative: still to pay. */
  money?: Money
  days?: [number, number]
  id?: string
  link?: string
  undoUntil?: string
}

/** Things the shop sells; a price is the lowest where versions differ. */
export type ProductsCard = {
  kind: 'products'
  products: { title: string; price: Money; inStock: boolean; imageUrl?: string }[]
  /** By how much the cheaper of two is cheaper. */
  difference?: Money
}
export type ArticleCard = { kind: 'article'; title: string; excerpt: string; url?: string }
export type Card = OrderCard | ArticleCard | ActionCard | ProductsCard

/** A tappable suggestion; tapping sends `text` as the customer's message, or asks for a person. */
export type Choice = { label: string; text: string; action?: 'handover' }

/** One utterance as the outside sees it. `seq` counts from 1 without gaps; `at` is ISO 8601 UTC. */
export type Message = {
  id: string
  seq: number
  at: string
  author: Author
  text: string
  language: string
  ai_generated: boolean
  card?: Card
  choices?: Choice[]
  /** Why a reply of the desk never left; told to agents only. */
  recalled?: string
}
