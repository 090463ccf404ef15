import type { Lane } from '../../shared/lane.ts'
import type { DraftFlaw, ResolutionMethod, RootCause } from '../../shared/ticket.ts'
import type { Urgency } from '../../shared/urgency.ts'

/** What an urgency is called. */
export const URGENCY_WORDS = {
  urgent: 'Urgent',
  high: 'High',
  normal: 'Normal',
} satisfies Record<Urgency, string>

/** What a lane is called, and what it asks of an agent. */
export const LANE_WORDS = {
  handover: { words: 'Handover', explained: 'A person is needed' },
  draft: { words: 'Draft', explained: 'A reply is ready to check' },
  automation: { words: 'Automation', explained: 'The desk is answering' },
} satisfies Record<Lane, { words: string; explained: string }>

/** What a root cause is called. */
export const ROOT_CAUSE_WORDS = {
  carrier_delay: 'Carrier delay',
  lost_parcel: 'Lost parcel',
  damaged_item: 'Damaged item',
  wrong_item: 'Wrong item',
  stock: 'Stock',
  website: 'Website',
  payment: 'Payment',
  policy_unclear: 'Unclear policy',
  product_information: 'Product information',
  customer_error: 'Customer’s mistake',
  other: 'Something else',
} satisfies Record<RootCause, string>

/** What a resolution method is called. */
export const METHOD_WORDS = {
  answered: 'Answered',
  refunded: 'Refunded',
  replaced: 'Replaced',
  reshipped: 'Sent again',
  discounted: 'Discount given',
  returned: 'Return arranged',
  cancelled: 'Cancelled',
  passed_on: 'Passed on',
  no_action: 'No action needed',
} satisfies Record<ResolutionMethod, string>

/** Why a draft was of no use, as an agent would say it. */
export const DRAFT_FLAW_WORDS = {
  wrong_facts: 'The facts are wrong',
  wrong_action: 'It does the wrong thing',
  beside_the_question: 'It misses the question',
  tone: 'The tone is off',
  incomplete: 'Something is missing',
  unsafe: 'It would do harm',
} satisfies Record<DraftFlaw, string>
