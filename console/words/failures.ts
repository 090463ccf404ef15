import { LanewayError } from '../../shared/error.ts'

/** What went wrong, in a sentence for the agent. */
export function messageOf(error: unknown): string {
  return error instanceof LanewayError ? error.message : 'Something went wrong on this page.'
}

/** What went wrong while signing in, and what to do now. */
export function signInTrouble(error: unknown): string {
  if (!(error instanceof LanewayError)) return messageOf(error)
  if (error.code === 'unauthorised')
    return 'That code is wrong or too old. Try again, or get a new one.'
  if (error.code === 'too_many')
    return `Too many tries. Please wait ${waitWords(error.retryAfter)}.`
  return error.message
}

function waitWords(seconds: number | undefined): string {
  if (seconds === undefined) return 'a few minutes'
  return seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`
}
