import type { Action, ActionState, Effect, Refusal } from './action.ts'
import type { ActionId, ConversationId, MerchantId } from './ids.ts'
import type { Money } from './money.ts'

/** An action that was agreed to, or waits for a person to allow it, and what became of it. */
export type ActionRecord = {
  id: ActionId
  merchant: MerchantId
  conversation: ConversationId
  action: Action
  state: ActionState
  /** Whose it is: the receipt goes there and nowhere else. Empty where it is not known yet. */
  email: string
  language: string
  /** What goes back to the customer; 0 where none does. */
  amount: Money
  /** `customer`, or the id of the agent who allowed it. */
  by: string
  because: string
  result?: { effect: Effect } | { refusal: Refusal } | { error: string }
  at: string
}

/** What a transaction does to the records of actions. Caps are counted in it: where one is full it fails. */
export type ActionChange =
  | { kind: 'open'; record: ActionRecord; due: Date | null; caps?: Cap[] }
  | { kind: 'allow'; id: ActionId; by: string; email: string; due: Date; caps: Cap[] }
  | {
      kind: 'settle'
      id: ActionId
      state: Exclude<ActionState, 'waiting' | 'committed'>
      result?: ActionRecord['result']
      at: Date
    }

/**
 * What may still be done under a key: `use` of `most` until the window that began with the first use is over. Nothing is
 * counted while the window of the cap `unless` runs.
 */
export type Cap = {
  key: string
  use: number
  most: number
  seconds: number
  at: Date
  unless?: string
}
