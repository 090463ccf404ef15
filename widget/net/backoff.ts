const SHORTEST = 500
const LONGEST = 30_000

/** The first window of a retried call: quick, one visitor is waiting for it. */
export const QUICK = 1_000
/** The first window of a reconnecting socket: wide, because a deploy closes every socket in the same moment. */
export const SPREAD = 12_000

/** Milliseconds before try `attempt` (from 0): full jitter from half a second to a window that doubles up to 30 s. */
export function backoff(attempt: number, firstWindow: number): number {
  const window = Math.min(LONGEST, firstWindow * 2 ** attempt)
  return SHORTEST + Math.random() * (window - SHORTEST)
}
