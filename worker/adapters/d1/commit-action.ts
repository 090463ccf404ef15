import type { ActionChange, Cap } from '../../../shared/action-record.ts'
import { orderKey } from '../../../shared/order.ts'
import type { Statement } from './database.ts'
import { hash53 } from './hash.ts'

/** The statements that open, allow or settle an action, and count what may be done of it. */
export function actionStatements(merchant: string, change: ActionChange): Statement[] {
  switch (change.kind) {
    case 'open':
      return [insert(merchant, change), ...capStatements(merchant, change.caps ?? [])]
    case 'allow':
      return [
        {
          sql: `UPDATE actions SET state = CASE WHEN state = 'waiting' THEN 'committed' ELSE NULL END, "by" = ?, email = ?, due_at = ? WHERE id = ? AND merchant_id = ?`,
          values: [change.by, change.email, change.due.getTime(), change.id, merchant],
        },
        ...capStatements(merchant, change.caps),
      ]
    case 'settle':
      return [settle(merchant, change)]
  }
}

function insert(
  merchant: string,
  { record, due }: Extract<ActionChange, { kind: 'open' }>,
): Statement {
  const { action } = record
  return {
    sql: `INSERT INTO actions (id, merchant_id, conversation_id, action, state, order_key, email, language, amount, currency, "by", because, due_at, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      record.id,
      merchant,
      record.conversation,
      JSON.stringify(action),
      record.state,
      'order' in action ? orderKey(action.order) : null,
      record.email,
      record.language,
      record.amount.amount,
      record.amount.currency,
      record.by,
      record.because,
      due?.getTime() ?? null,
      Date.parse(record.at),
    ],
  }
}

/** Settled twice is a conflict: what is told about an action is told once. */
function settle(
  merchant: string,
  { id, state, result, at }: Extract<ActionChange, { kind: 'settle' }>,
): Statement {
  return {
    sql: `UPDATE actions SET state = CASE WHEN state IN ('waiting', 'committed') THEN ? ELSE NULL END, result = ?, due_at = NULL, done_at = ? WHERE id = ? AND merchant_id = ?`,
    values: [state, result ? JSON.stringify(result) : null, at.getTime(), id, merchant],
  }
}

/**
 * Counts in the transaction that uses them: where a cap is full its count becomes NULL, which the column refuses, and so
 * the whole transaction is refused, however many try at once. `unless` names a window in which nothing is counted anew.
 */
export function capStatements(merchant: string, caps: Cap[]): Statement[] {
  const keyOf = (key: string) => hash53(`${merchant}/${key}`)
  return caps.map(({ key, use, most, seconds, at, unless }) => {
    const now = at.getTime()
    return {
      sql: `INSERT INTO caps (key, merchant_id, used, until)
        SELECT ?, ?, CASE WHEN ? <= ? THEN ? ELSE NULL END, ? WHERE NOT EXISTS (SELECT 1 FROM caps WHERE key = ? AND until > ?)
        ON CONFLICT (key) DO UPDATE SET
          used = CASE WHEN until <= ? THEN excluded.used WHEN used + ? > ? THEN NULL ELSE used + ? END,
          until = CASE WHEN until <= ? THEN excluded.until ELSE until END`,
      values: [
        keyOf(key),
        merchant,
        use,
        most,
        use,
        now + seconds * 1_000,
        unless === undefined ? -1 : keyOf(unless),
        now,
        now,
        use,
        most,
        use,
        now,
      ],
    }
  })
}
