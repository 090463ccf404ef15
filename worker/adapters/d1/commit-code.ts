import type { CodeAsked } from '../../../shared/change.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { capStatements } from './commit-action.ts'
import type { Statement } from './database.ts'

const HOUR = 3_600

/**
 * Puts the code's mail into the outbox, once an hour and address. What is counted does not depend on whether anybody has
 * this address, so nothing can be learnt from it. @throws through the transaction where a cap is full
 */
export function codeStatements(merchant: string, asked: CodeAsked): Statement[] {
  const { key, email, hour, language, known, at } = asked
  const thisHour = `code:${email}:${hour}`
  return [
    ...capStatements(merchant, [
      { key: `code:${email}`, use: 1, ...LIMITS.codesOfAddress, at, unless: thisHour },
      { key: 'code', use: 1, ...LIMITS.codesOfShop, at, unless: thisHour },
      { key: thisHour, use: 1, most: ANY, seconds: HOUR, at },
    ]),
    ...(known
      ? [
          {
            sql: `INSERT OR IGNORE INTO outbox (key, merchant_id, kind, body, due_at, attempts, created_at) VALUES (?, ?, 'mail.code', ?, ?, 0, ?)`,
            values: [
              key,
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
