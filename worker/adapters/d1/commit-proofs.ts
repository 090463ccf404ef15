import type { CheckedProofs } from '../../../shared/change.ts'
import { LIMITS } from '../../../shared/limits.ts'
import type { Statement } from './database.ts'
import { hash53 } from './hash.ts'

const ALLOWED = LIMITS.failedProofs.most
const WINDOW = LIMITS.failedProofs.seconds * 1_000

/**
 * Counts failed proofs in the transaction that tells their outcome. A full window turns its count into NULL, which the
 * column refuses, so the whole change is refused: in the order the database commits, no sixth guess is ever answered,
 * however many are made at once; and right proofs cost no write.
 */
export function proofStatement(merchant: string, { keys, failed, at }: CheckedProofs): Statement {
  const keyOf = (key: string) => hash53(`${merchant}/${key}`)
  const now = at.getTime()
  if (failed.length === 0) {
    return {
      sql: `UPDATE tries SET count = NULL WHERE key IN (${keys.map(() => '?').join(', ')}) AND until > ? AND count >= ${ALLOWED}`,
      values: [...keys.map(keyOf), now],
    }
  }
  const weights = new Map(failed.map(({ key, weight }) => [key, weight]))
  return {
    sql: `INSERT INTO tries (key, merchant_id, count, until) VALUES ${keys.map(() => '(?, ?, ?, ?)').join(', ')}
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN until <= excluded.until - ${WINDOW} THEN excluded.count
          WHEN count >= ${ALLOWED} OR count + excluded.count > ${ALLOWED} THEN NULL ELSE count + excluded.count END,
        until = CASE WHEN until <= excluded.until - ${WINDOW} THEN excluded.until ELSE until END`,
    values: keys.flatMap((key) => [keyOf(key), merchant, weights.get(key) ?? 0, now + WINDOW]),
  }
}
