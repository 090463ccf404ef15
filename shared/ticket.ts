import type { Category } from './category.ts'
import type { AgentId, ConversationId, TicketId } from './ids.ts'
import type { Lane } from './lane.ts'
import type { ReadLanguage } from './language.ts'
import type { Order } from './order.ts'
import type { Signal } from './understanding.ts'
import type { Urgency } from './urgency.ts'

/** What an agent needs to go on without asking the customer anything twice. */
export type Brief = {
  who: string
  wants: string
  facts: string[]
  tried: string[]
  sentiment: string
  signals: Signal[]
  recommendation: string
  summary: string
}

/** Human work, in the built-in helpdesk. Times are ISO 8601 UTC. */
export type Ticket = {
  id: TicketId
  conversation: ConversationId
  lane: Lane
  category: Category
  urgency: Urgency
  language: ReadLanguage
  reason: string
  brief: Brief
  draft: string
  orders: Order[]
  status: 'open' | 'resolved'
  assignee?: { id: AgentId; name: string }
  /** Who a rule hands it to, as the merchant calls them. */
  team?: string
  customerEmail?: string
  openedAt: string
  dueAt: string
}

/** How a resolved ticket is filed (FEATURES I5). */
export const ROOT_CAUSES = [
  'carrier_delay',
  'lost_parcel',
  'damaged_item',
  'wrong_item',
  'stock',
  'website',
  'payment',
  'policy_unclear',
  'product_information',
  'customer_error',
  'other',
] as const
export const RESOLUTION_METHODS = [
  'answered',
  'refunded',
  'replaced',
  'reshipped',
  'discounted',
  'returned',
  'cancelled',
  'passed_on',
  'no_action',
] as const
/** Why an agent did not use the desk's draft. */
export const DRAFT_FLAWS = [
  'wrong_facts',
  'wrong_action',
  'beside_the_question',
  'tone',
  'incomplete',
  'unsafe',
] as const
export type DraftFlaw = (typeof DRAFT_FLAWS)[number]
export type RootCause = (typeof ROOT_CAUSES)[number]
export type ResolutionMethod = (typeof RESOLUTION_METHODS)[number]
