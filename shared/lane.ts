import type { Action } from './action.ts'
import type { Urgency } from './urgency.ts'

/** The three ways a contact can go. */
export const LANES = ['automation', 'draft', 'handover'] as const
export type Lane = (typeof LANES)[number]

/** One condition the router looked at, with what it saw: enough to explain the decision. */
export type Condition = { name: string; value: string; held: boolean }

/**
 * A routing decision; `because` is a sentence an agent and a merchant can read. `silent` means that the desk says
 * nothing at all to the customer, because the category is off or in shadow.
 */
export type Decision = {
  lane: Lane
  because: string
  rule: string
  conditions: Condition[]
  silent: boolean
  actions: Action[]
  /** Who a rule hands the contact to. */
  team?: string
  priority?: Urgency
  /** A sentence of the merchant's, said after the reply. */
  add?: string
}
