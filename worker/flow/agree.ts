import type { ActionChange, ActionRecord } from '../../shared/action-record.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { ActionState } from '../../shared/action.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Policy } from '../../shared/policy.ts'
import { capsFor } from '../core/actions/caps.ts'
import type { Agreed } from '../core/decide.ts'
import type { Deps } from './deps.ts'

const MINUTE = 60_000

/** Whom an action is for, and who agreed to it. */
export type Agreement = {
  merchant: Merchant
  policy: Policy
  by: string
}

/**
 * Writes down that an action was agreed to, and counts it against the caps: whoever reads it after this does it, once. A
 * crash from here on loses nothing, because it is due until it is settled.
 */
export function agree(
  { clock }: Pick<Deps, 'clock'>,
  conversation: Conversation,
  agreed: Agreed,
  { merchant, policy, by }: Agreement,
): ActionChange {
  const now = clock.now()
  const record = recordOf(conversation, agreed, { merchant, by, state: 'committed', at: now })
  return {
    kind: 'open',
    record,
    due: new Date(now.getTime() + MINUTE),
    caps: capsFor(agreed.action, { ...agreed, terms: policy.terms, at: now }),
  }
}

/** What a person is asked to allow: it waits with the ticket. */
export function askApproval(
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  conversation: Conversation,
  wanted: Omit<Agreed, 'id'>,
  merchant: Merchant,
): ActionChange {
  const agreed = { ...wanted, id: ids.make('act') }
  const terms = { merchant, by: 'desk', state: 'waiting' as const, at: clock.now() }
  return { kind: 'open', record: recordOf(conversation, agreed, terms), due: null }
}

function recordOf(
  conversation: Conversation,
  { id, action, email, amount, because }: Agreed,
  more: { merchant: Merchant; by: string; state: ActionState; at: Date },
): ActionRecord {
  return {
    id,
    merchant: conversation.merchant,
    conversation: conversation.id,
    action,
    state: more.state,
    email,
    language: conversation.language,
    amount: { amount, currency: more.merchant.currency },
    by: more.by,
    because,
    at: more.at.toISOString(),
  }
}
