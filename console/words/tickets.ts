import type { Lane } from '../../shared/lane.ts'
import type { ResolutionMethod, RootCause, Urgency } from '../../shared/ticket.ts'

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
