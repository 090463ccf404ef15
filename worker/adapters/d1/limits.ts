import type { Limits } from '../../ports/limits.ts'
import type { Database } from './database.ts'
import { hash53 } from './hash.ts'

/** Limits in D1, beside the failed proofs; one upsert counts and reads, so parallel calls are counted one by one. */
export function d1Limits(database: Database): Limits {
  return {
    async hit(key, { most, seconds }, now) {
      const window = seconds * 1_000
      const until = now.getTime() + window
      const [[row] = []] = await database.run([
        {
          sql: `INSERT INTO tries (key, merchant_id, count, until) VALUES (?, 'limits', 1, ?)
            ON CONFLICT (key) DO UPDATE SET
              count = CASE WHEN until <= ? THEN 1 ELSE count + 1 END,
              until = CASE WHEN until <= ? THEN excluded.until ELSE until END
            RETURNING count, until`,
          values: [hash53(`limits/${key}`), until, now.getTime(), now.getTime()],
        },
      ])
      return Number(row?.count ?? 0) > most ? new Date(Number(row?.until)) : undefined
    },
  }
}
