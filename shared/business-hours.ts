/**
 * Opening hours in the merchant's own time zone (IANA name). `week[0]` is Sunday; each day has spans of local
 * `HH:MM`, an empty list is closed. `holidays` are local calendar dates `YYYY-MM-DD`.
 */
export type BusinessHours = {
  timeZone: string
  week: { from: string; to: string }[][]
  holidays: string[]
}

const MINUTE = 60_000

/** Whether a person is in at this moment. */
export function isOpen(hours: BusinessHours, at: Date): boolean {
  const local = localTime(hours.timeZone, at)
  return spansOf(hours, local).some((span) => span.from <= local.time && local.time < span.to)
}

/** The next moment a person is in: `at` itself if open, otherwise the next opening within two weeks. */
export function nextOpening(hours: BusinessHours, at: Date): Date | undefined {
  if (isOpen(hours, at)) return at
  const firstQuarter = Math.ceil(at.getTime() / (15 * MINUTE)) * 15 * MINUTE
  for (let step = 0; step < 14 * 96; step += 1) {
    const candidate = new Date(firstQuarter + step * 15 * MINUTE)
    if (isOpen(hours, candidate)) return candidate
  }
  return undefined
}

/** The moment `minutes` of open time after `at`; plain minutes where no opening is known. */
export function afterOpenMinutes(hours: BusinessHours, at: Date, minutes: number): Date {
  let left = minutes
  let now = nextOpening(hours, at)
  while (now) {
    const step = Math.min(left, 15)
    const then = new Date(now.getTime() + step * MINUTE)
    left -= step
    if (left <= 0) return then
    now = nextOpening(hours, then)
  }
  return new Date(at.getTime() + minutes * MINUTE)
}

/** A moment as the shop's clock shows it: `YYYY-MM-DD`, weekday (0 is Sunday), `HH:MM`. */
export type Local = { date: string; weekday: number; time: string }

const formats = new Map<string, Intl.DateTimeFormat>()
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The moment in this time zone (IANA name). */
export function localTime(timeZone: string, at: Date): Local {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(timeZone, format)
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    weekday: WEEKDAYS.indexOf(part.weekday ?? 'Sun'),
    time: `${part.hour}:${part.minute}`,
  }
}

function spansOf(hours: BusinessHours, local: Local): { from: string; to: string }[] {
  return hours.holidays.includes(local.date) ? [] : (hours.week[local.weekday] ?? [])
}
