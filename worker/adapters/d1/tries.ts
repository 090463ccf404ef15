import type { Claim, Tries } from '../../ports/tries.ts'
import type { Database } from './database.ts'
import { hash53 } from './hash.ts'

const WINDOW = 15 * 60_000

/** Tries in D1: one upsert counts and reads in the same step, so parallel guesses cannot slip past. */
export function d1Tries(database: Database): Tries {
  const keyOf = (merchant: string, claim: Claim) => hash53(`${merchant}/${claim.key}`)

  return {
    async claim(merchant, claims, now) {
      const time = now.getTime()
      const [rows = []] = await database.run([
        {
          sql: `INSERT INTO tries (key, merchant_id, count, until) VALUES ${claims.map(() => '(?, ?, ?, ?)').join(', ')}
            ON CONFLICT (key) DO UPDATE SET
              count = CASE WHEN until <= excluded.until - ${WINDOW} THEN excluded.count ELSE count + excluded.count END,
              until = CASE WHEN until <= excluded.until - ${WINDOW} THEN excluded.until ELSE until END
            RETURNING count`,
          values: claims.flatMap((claim) => [
            keyOf(merchant, claim),
            merchant,
            claim.weight,
            time + WINDOW,
          ]),
        },
      ])
      return Math.max(0, ...rows.map((row) => Number(row.count)))
    },
    async release(merchant, claims) {
      await database.run([
        {
          sql: `UPDATE tries SET count = max(0, count - CASE key ${claims.map(() => 'WHEN ? THEN ?').join(' ')} ELSE 0 END)
            WHERE key IN (${claims.map(() => '?').join(', ')})`,
          values: [
            ...claims.flatMap((claim) => [keyOf(merchant, claim), claim.weight]),
            ...claims.map((claim) => keyOf(merchant, claim)),
          ],
        },
      ])
    },
  }
}
