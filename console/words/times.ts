const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export type Due = { words: string; tone: 'overdue' | 'soon' | 'later' }

/** How far a deadline is away, e.g. "in 12 min" or "overdue 1 h". */
export function dueOf(dueAt: string, now: number): Due {
  const left = Date.parse(dueAt) - now
  if (Number.isNaN(left)) return { words: 'no deadline', tone: 'later' }
  if (left < 0) return { words: `overdue ${spanWords(-left)}`, tone: 'overdue' }
  return { words: `in ${spanWords(left)}`, tone: left < 15 * MINUTE ? 'soon' : 'later' }
}

/** How long ago something was, e.g. "3 h ago". */
export function agoOf(at: string, now: number): string {
  const passed = now - Date.parse(at)
  if (Number.isNaN(passed)) return at
  return passed < MINUTE ? 'just now' : `${spanWords(passed)} ago`
}

/** The time of day in the agent's locale and zone. */
export function clockTime(at: string): string {
  return written(at, { hour: '2-digit', minute: '2-digit' })
}

/** Date and time in the agent's locale and zone. */
export function fullTime(at: string): string {
  return written(at, { dateStyle: 'medium', timeStyle: 'short' })
}

/** The date in the agent's locale and zone. */
export function dateOf(at: string): string {
  return written(at, { dateStyle: 'medium' })
}

/** A calendar date such as an estimated arrival, which belongs to no time zone. */
export function calendarDate(date: string): string {
  return written(date.slice(0, 10), { weekday: 'short', day: 'numeric', month: 'short' }, 'UTC')
}

/** "Today", "Yesterday", or the date with its weekday. */
export function dayOf(at: string, now: number): string {
  const day = dateOf(at)
  if (day === dateOf(new Date(now).toISOString())) return 'Today'
  if (day === dateOf(new Date(now - DAY).toISOString())) return 'Yesterday'
  return written(at, { weekday: 'long', day: 'numeric', month: 'long' })
}

function spanWords(milliseconds: number): string {
  if (milliseconds < HOUR) return `${Math.max(1, Math.floor(milliseconds / MINUTE))} min`
  if (milliseconds < 2 * DAY) return `${Math.floor(milliseconds / HOUR)} h`
  return `${Math.floor(milliseconds / DAY)} days`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function written(at: string, shape: Intl.DateTimeFormatOptions, timeZone?: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return at
  const key = JSON.stringify([shape, timeZone])
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(undefined, timeZone ? { ...shape, timeZone } : shape)
  formats.set(key, format)
  return format.format(date)
}
