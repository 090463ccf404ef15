import type { CodeAsked } from '../../../shared/change.ts'
import { capStatements } from './commit-action.ts'
import type { Statement } from './database.ts'
import { hash53 } from './hash.ts'

const HOUR = 3_600
/** Codes a day for one address, and an hour for a whole shop: the most that a flood of requests can send. */
const A_DAY = 3
const SHOP_HOUR = 500

/**
 * Puts the code's mail into the outbox, once an hour and address. What is counted does not depend on whether anybody has
 * this address, so nothing can be learnt from it. @throws through the transaction where a cap is full
 */
export function codeStatements(merchant: string, asked: CodeAsked): Statement[] {
  const { email, hour, language, known, at } = asked
  const thisHour = `code:${email}:${hour}`
  return [
    ...capStatements(merchant, [
      { key: `code:${email}`, use: 1, most: A_DAY, seconds: 24 * HOUR, at, unless: thisHour },
      { key: 'code', use: 1, most: SHOP_HOUR, seconds: HOUR, at, unless: thisHour },
      { key: thisHour, use: 1, most: ANY, seconds: HOUR, at },
    ]),
    ...(known
      ? [
          {
            sql: `INSERT OR IGNORE INTO outbox (key, merchant_id, kind, body, due_at, attempts, created_at) VALUES (?, ?, 'mail.code', ?, ?, 0, ?)`,
            values: [
              codeKey(merchant, email, hour),
              merchant,
              JSON.stringify({ email, hour, language }),
              at.getTime(),
              at.getTime(),
            ],
          },
        ]
      : []),
  ]
}

const ANY = Number.MAX_SAFE_INTEGER

function codeKey(merchant: string, email: string, hour: number): string {
  return `code:${merchant}:${hash53(email).toString(36)}:${hour}`
}
