import type { ActionState, Refusal } from '../../shared/action.ts'
import type { ActionRecord } from '../../shared/action-record.ts'

export const ACTION_STATE_WORDS: Record<ActionState, string> = {
  waiting: 'Waits for your yes.',
  committed: 'Is being done.',
  done: 'Done.',
  refused: 'Refused by the store.',
  failed: 'Unclear: look in the store before doing it again.',
  declined: 'Declined.',
  undone: 'Taken back.',
}

/** What became of it, or why it is recommended. */
export function outcomeWords({ state, because, result }: ActionRecord): string {
  if (result && 'refusal' in result) return REFUSAL_WORDS[result.refusal]
  return state === 'waiting' ? `Why: ${because}.` : ''
}

const REFUSAL_WORDS: Record<Refusal, string> = {
  identity: 'It was not certain who asked.',
  not_yours: 'It belongs to another customer.',
  not_found: 'The store does not have it.',
  not_offered: 'The shop does not offer it.',
  shipped: 'It has shipped already.',
  not_delivered: 'It has not been delivered.',
  cancelled: 'It is cancelled already.',
  unpaid: 'It has not been paid.',
  changed_before: 'The order was changed once already.',
  returned_before: 'A return or exchange is open already.',
  out_of_window: 'The time for it is over.',
  not_returnable: 'The product does not come back.',
  not_in_order: 'The order does not have it in that number.',
  not_available: 'The version is not in stock.',
  other_product: 'It is another product.',
  same_item: 'It is the same version.',
  payment_method: 'The payment method cannot be used.',
  balance: 'The gift card has too little on it.',
  reason: 'The reason is not one the shop accepts.',
  over_paid: 'It is more than was paid.',
  over_limit: 'It is more than the desk may move.',
  cap: 'It was done too often lately.',
  address: 'The address is not complete.',
  country: 'The shop does not deliver there.',
  nothing_changes: 'It is like that already.',
  subscription_state: 'The subscription does not allow it now.',
  email: 'The address cannot be used.',
}
