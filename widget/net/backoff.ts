const SHORTEST = 500
const LONGEST = 30_000
const FIRST_WINDOW = 12_000

/**
 * Milliseconds to wait before try number `attempt` (from 0): full jitter between half a second and a window that
 * doubles up to 30 s. The first window is already wide, because a deploy closes every socket in the same moment.
 */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  return jitter(Math.min(LONGEST, FIRST_WINDOW * 2 ** attempt), random)
}

/** Milliseconds before a failed call is tried again: quick at first, at most 30 s, with full jitter. */
export function retryDelay(attempt: number, random: () => number = Math.random): number {
  return jitter(Math.min(LONGEST, SHORTEST * 2 ** (attempt + 1)), random)
}

function jitter(window: number, random: () => number): number {
  return SHORTEST + random() * (window - SHORTEST)
}
