import type { Me } from '../../shared/api.ts'
import type { Commitment, PromiseKind, Settlement } from '../../shared/promise.ts'
import { assigneeOf, type OwnerLabel } from './owners.ts'

export const PROMISE_WORDS: Record<PromiseKind, string> = {
  refund: 'Refund',
  call: 'Call',
  reply: 'Answer',
  send: 'Send',
  check: 'Check',
  other: 'Do',
}

export const SETTLEMENT_WORDS: Record<Settlement, string> = {
  kept: 'Kept',
  dropped: 'Not needed any more',
}

/** Who has to keep a promise, for this agent; what the desk has promised is the team's. */
export function keeperOf({ owner }: Commitment, me: Me): OwnerLabel {
  return owner ? assigneeOf(owner, me) : { kind: 'queue', words: 'The team' }
}
