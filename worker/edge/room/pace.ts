import { LanewayError } from '../../../shared/error.ts'
import type { Limit } from '../../../shared/limits.ts'

/**
 * Holds one conversation to its pace, in the memory of its room: nothing is stored, and a room that was evicted begins
 * anew. The count throws where there were too many lately. @throws LanewayError `too_many`
 */
export function createPace({ most, seconds }: Limit, now: () => number): () => void {
  let lately: number[] = []
  return () => {
    const at = now()
    lately = lately.filter((time) => time > at - seconds * 1_000)
    const [oldest] = lately
    if (lately.length >= most && oldest !== undefined)
      throw new LanewayError(
        'too_many',
        'Too many messages in a short time. Please wait a moment; a person can be asked for at any time.',
        { retryAfter: Math.ceil((oldest - at) / 1_000) + seconds },
      )
    lately.push(at)
  }
}
