import { LanewayError } from '../../../shared/error.ts'

/** One statement with its values, ready to run. */
export type Statement = { sql: string; values: (string | number | null)[] }
export type Rows = Record<string, unknown>[]

/** A database that runs statements as one transaction each call and answers the rows of every statement. */
export interface Database {
  run(statements: Statement[]): Promise<Rows[]>
}

type Waiting = {
  statements: Statement[]
  resolve: (rows: Rows[]) => void
  reject: (error: unknown) => void
}

/**
 * Wraps D1 so that calls made in the same turn of the event loop share one round trip (one `batch`, hence one
 * transaction: they succeed or fail together). A message is stored and its order looked up for the price of one.
 * Use one per request or per room: Workers forbid sharing I/O between requests.
 * @throws LanewayError `conflict` when a constraint refuses the transaction, `too_many` when it is the one on failed
 * proofs or (field `cap`) on what may be done, `unavailable` when D1 cannot answer.
 */
export function joinRoundTrips(d1: D1Database): Database {
  let waiting: Waiting[] = []

  async function flush(): Promise<void> {
    const calls = waiting
    waiting = []
    try {
      const statements = calls.flatMap((call) => call.statements)
      const results = await d1.batch(
        statements.map(({ sql, values }) => d1.prepare(sql).bind(...values)),
      )
      let from = 0
      for (const call of calls) {
        call.resolve(
          results
            .slice(from, from + call.statements.length)
            .map((result) => result.results as Rows),
        )
        from += call.statements.length
      }
    } catch (error) {
      const failure = toLanewayError(error)
      for (const call of calls) call.reject(failure)
    }
  }

  return {
    run(statements) {
      return new Promise((resolve, reject) => {
        waiting.push({ statements, resolve, reject })
        if (waiting.length === 1) queueMicrotask(() => void flush())
      })
    },
  }
}

/** D1 tells constraint failures only by text: https://developers.cloudflare.com/d1/observability/debug-d1/ */
function toLanewayError(error: unknown): LanewayError {
  const text = error instanceof Error ? error.message : String(error)
  if (text.includes('tries.count'))
    return new LanewayError('too_many', 'Too many proofs did not match.', { cause: error })
  if (text.includes('caps.used'))
    return new LanewayError('too_many', 'This was done too often lately.', {
      field: 'cap',
      cause: error,
    })
  if (/constraint/i.test(text))
    return new LanewayError('conflict', 'Somebody else wrote first.', { cause: error })
  return new LanewayError('unavailable', 'The database cannot answer now.', {
    retryAfter: 2,
    cause: error,
  })
}
