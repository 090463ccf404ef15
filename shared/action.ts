import type { Money } from './money.ts'
import type { Address } from './order.ts'

/** Units of one variant. */
export type Units = { sku: string; quantity: number }
/** Units of one variant that are to become another variant. */
export type Swap = Units & { to: string }

/**
 * Something to be done at the store, as data: named whole, so that the same action means the same thing whenever it is
 * carried out. Orders are named by number, subscriptions by id, payment methods by id, people by e-mail address.
 */
export type Action =
  | { kind: 'order.cancel'; order: string; reason?: string }
  | { kind: 'order.address'; order: string; address: Address }
  | { kind: 'order.items'; order: string; swaps: Swap[]; method?: string }
  | { kind: 'order.quantity'; order: string; sku: string; quantity: number }
  | { kind: 'order.payment'; order: string; method: string }
  | { kind: 'return.open'; order: string; items: Units[]; reason?: string; method?: string }
  | { kind: 'return.exchange'; order: string; items: Swap[]; reason?: string; method?: string }
  | { kind: 'return.withdraw'; order: string; id: string }
  | { kind: 'refund.pay'; order: string; amount: Money; reason?: string }
  | { kind: 'claim.open'; order: string }
  | { kind: 'subscription.pause'; subscription: string; months: number }
  | { kind: 'subscription.resume'; subscription: string }
  | { kind: 'subscription.skip'; subscription: string }
  | { kind: 'subscription.swap'; subscription: string; sku: string }
  | { kind: 'subscription.frequency'; subscription: string; days: number }
  | { kind: 'subscription.cancel'; subscription: string }
  | { kind: 'account.reset'; email: string }
  | { kind: 'account.email'; email: string; to: string }
  | { kind: 'account.address'; email: string; address: Address }
  | { kind: 'stock.watch'; sku: string; email: string; language: string }
  | { kind: 'newsletter.stop'; email: string }
  | { kind: 'invoice.send'; order: string }
  | { kind: 'privacy.export'; email: string }
  | { kind: 'privacy.erase'; email: string }

/** Every kind there is. */
export const ACTION_KINDS = [
  'order.cancel',
  'order.address',
  'order.items',
  'order.quantity',
  'order.payment',
  'return.open',
  'return.exchange',
  'return.withdraw',
  'refund.pay',
  'claim.open',
  'subscription.pause',
  'subscription.resume',
  'subscription.skip',
  'subscription.swap',
  'subscription.frequency',
  'subscription.cancel',
  'account.reset',
  'account.email',
  'account.address',
  'stock.watch',
  'newsletter.stop',
  'invoice.send',
  'privacy.export',
  'privacy.erase',
] as const satisfies readonly Action['kind'][]
export type ActionKind = Action['kind']

/** Why an action is not done. The list is closed: each has its own sentence in every language. */
export const REFUSALS = [
  'identity',
  'not_yours',
  'not_found',
  'not_offered',
  'shipped',
  'not_delivered',
  'cancelled',
  'unpaid',
  'changed_before',
  'returned_before',
  'out_of_window',
  'not_returnable',
  'not_in_order',
  'not_available',
  'other_product',
  'same_item',
  'payment_method',
  'balance',
  'reason',
  'over_paid',
  'over_limit',
  'cap',
  'address',
  'country',
  'nothing_changes',
  'subscription_state',
  'email',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What an action changes, for the card that is agreed to and for the receipt. */
export type Effect = {
  action: Action
  /** Money back to the customer (positive) or still to pay (negative), and where it goes. */
  money?: { amount: Money; method?: string }
  /** Days until money arrives: from, to. */
  days?: [number, number]
  /** A return's number and label, a link that was made, a file that was sent. */
  id?: string
  link?: string
  /** What can be done to take it back, and until when (ISO 8601). */
  undo?: { action: Action; until: string }
}

/** Where an agreed action stands. `waiting`: for a person's approval. */
export type ActionState =
  | 'waiting'
  | 'committed'
  | 'done'
  | 'refused'
  | 'failed'
  | 'declined'
  | 'undone'
