import { localTime } from '../../../shared/business-hours.ts'
import type { Merchant } from '../../../shared/merchant.ts'

type Clocked = Pick<Merchant, 'hours' | 'quietHours'>

/** Most people sleep, and nothing that nobody asked for is worth waking them. */
const NIGHT = { from: '21:00', to: '08:00' }
const MINUTE = 60_000
const QUARTER = 15 * MINUTE

/**
 * The first moment from `at` on when mails may leave that nobody asked for: `at` itself outside the shop's quiet hours, or
 * their end by the shop's clock, whatever the clock does in between. Equal times mean that there are none.
 */
export function endOfQuiet(merchant: Clocked, at: Date): Date {
  if (!isQuiet(merchant, at)) return at
  let time = Math.floor(at.getTime() / MINUTE) * MINUTE
  while (isQuiet(merchant, new Date(time))) time += QUARTER
  while (!isQuiet(merchant, new Date(time - MINUTE))) time -= MINUTE
  return new Date(time)
}

function isQuiet({ hours, quietHours = NIGHT }: Clocked, at: Date): boolean {
  const { from, to } = quietHours
  const { time } = localTime(hours.timeZone, at)
  return from <= to ? from <= time && time < to : from <= time || time < to
}
