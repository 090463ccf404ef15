import type { Context } from 'hono'
import { LanewayError, type ErrorCode } from '../../../shared/error.ts'

/** The only place where an error becomes a status. */
const STATUS = {
  bad_request: 400,
  unauthorised: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  unprocessable: 422,
  too_many: 429,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>

/** Answers `{error: {code, message, field?}}`; what nobody foresaw is "unavailable" outside and logged inside. */
export function toErrorResponse(error: unknown, c: Context): Response {
  const known = error instanceof LanewayError ? error : unforeseen(error)
  const { code, message, field } = known
  if (code === 'unavailable' || code === 'too_many')
    c.header('Retry-After', String(known.retryAfter ?? 2))
  c.header('Cache-Control', 'no-store')
  return c.json({ error: { code, message, ...(field && { field }) } }, STATUS[code])
}

function unforeseen(error: unknown): LanewayError {
  // oxlint-disable-next-line no-console -- a bug: its stack belongs in the log and nowhere else
  console.error(error)
  return new LanewayError('unavailable', 'Something went wrong on our side. Please try again.')
}
