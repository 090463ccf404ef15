/** Every way a call can fail. The edge alone turns a code into an HTTP status or a queue retry. */
export type ErrorCode =
  | 'bad_request'
  | 'unauthorised'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'too_large'
  | 'unprocessable'
  | 'too_many'
  | 'unavailable'

/** The one error class. `field` names the offending input; `retryAfter` is in seconds. */
export class LanewayError extends Error {
  readonly code: ErrorCode
  readonly field: string | undefined
  readonly retryAfter: number | undefined

  constructor(
    code: ErrorCode,
    message: string,
    more: { field?: string; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.name = 'LanewayError'
    this.code = code
    this.field = more.field
    this.retryAfter = more.retryAfter
  }
}
