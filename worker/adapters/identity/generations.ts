import type { Merchant } from '../../../shared/merchant.ts'

/** A token lives a day and a minute; whatever was signed before a rotation has gone by then. */
const OVERLAP = 86_460_000

/**
 * Whose signatures count now: today's; tomorrow's, which nobody knows before the rotation, because settings may be half
 * a minute old; and yesterday's for as long as a token signed with it may still live.
 */
export function generationsOf(merchant: Merchant, now: Date): number[] {
  const generation = generationOf(merchant)
  const rotated = merchant.identity ? Date.parse(merchant.identity.rotatedAt) : -Infinity
  const overlap = now.getTime() - rotated < OVERLAP
  return [generation, generation + 1, ...(overlap ? [generation - 1] : [])]
}

/** Which of its secrets the shop signs with. */
export function generationOf({ identity }: Merchant): number {
  return identity?.generation ?? 1
}
