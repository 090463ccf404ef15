import type { Change } from '../../../shared/change.ts'
import type { Commitment, LedgerChange } from '../../../shared/promise.ts'
import type { Statement } from './database.ts'

/** D1 binds at most 100 values a statement: https://developers.cloudflare.com/d1/platform/limits/ */
const ROWS_A_STATEMENT = 8

/** The statements that settle what was promised before, and then store what is promised now. */
export function promiseStatements(change: Change, { made, settled }: LedgerChange): Statement[] {
  const parts = Array.from({ length: Math.ceil(made.length / ROWS_A_STATEMENT) }, (_part, index) =>
    made.slice(index * ROWS_A_STATEMENT, (index + 1) * ROWS_A_STATEMENT),
  )
  return [
    ...(settled ? [settle(change, settled)] : []),
    ...parts.map((commitments) => insert(change, commitments)),
  ]
}

function settle(
  { conversationId, merchant }: Change,
  { which, as, at }: NonNullable<LedgerChange['settled']>,
): Statement {
  const [those, values] = whichOf(which)
  return {
    sql: `UPDATE promises SET state = ?, settled_at = ? WHERE conversation_id = ? AND merchant_id = ? AND state = 'open'${those}`,
    values: [as, at.getTime(), conversationId, merchant, ...values],
  }
}

function whichOf(which: NonNullable<LedgerChange['settled']>['which']): [string, number[]] {
  if (which === 'all') return ['', []]
  return which === 'replies' ? [` AND kind = 'reply'`, []] : [' AND seq = ?', [which.seq]]
}

function insert({ merchant }: Change, commitments: Commitment[]): Statement {
  const row = '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
  return {
    sql: `INSERT INTO promises (id, merchant_id, conversation_id, seq, kind, text, by_kind, owner_id, owner_name, state, made_at, due_at) VALUES ${commitments.map(() => row).join(', ')}`,
    values: commitments.flatMap((commitment) => [
      commitment.id,
      merchant,
      commitment.conversation,
      commitment.seq,
      commitment.kind,
      commitment.text,
      commitment.by,
      commitment.owner?.id ?? null,
      commitment.owner?.name ?? null,
      commitment.state,
      Date.parse(commitment.madeAt),
      Date.parse(commitment.dueAt),
    ]),
  }
}
