import type { Limits } from '../../ports/limits.ts'
import type { Database } from './database.ts'
import { hash53 } from './hash.ts'

const WINDOW = 15 * 60_000

/** Limits in D1, beside the failed proofs; one upsert counts and reads, so parallel calls are counted one by one. */
export function d1Limits(database: Database): Limits {
  return {
    async hit(key, now) {
      const [[row] = []] = await database.run([
        {
          sql: `INSERT INTO tries (key, merchant_id, count, until) VALUES (?, 'limits', 1, ?)
            ON CONFLICT (key) DO UPDATE SET
              count = CASE WHEN until <= excluded.until - ${WINDOW} THEN 1 ELSE count + 1 END,
              until = CASE WHEN until <= excluded.until - ${WINDOW} THEN excluded.until ELSE until END
            RETURNING count`,
          values: [hash53(`limits/${key}`), now.getTime() + WINDOW],
        },
      ])
      return Number(row?.count ?? 0)
    },
  }
}
