import type { OrderState, ParcelState } from './order.ts'

export type Author =
  | { kind: 'customer' }
  | { kind: 'desk'; name: string }
  | { kind: 'agent'; name: string }
  | { kind: 'system' }

/** What a shopper may see of an order at identity level 1: no names, addresses, items or money. */
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
}
export type ArticleCard = { kind: 'article'; title: string; excerpt: string; url?: string }
export type Card = OrderCard | ArticleCard

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
