import { localTime } from '../../../shared/business-hours.ts'
import type { PromiseKind } from '../../../shared/promise.ts'
import type { NamedDate } from '../../../shared/understanding.ts'

/** A deadline as it is named in a sentence. */
export type When =
  | NamedDate
  | { inMinutes: number }
  | { inBusinessDays: number }
  | { endOf: 'week' | 'nextWeek' | 'month' }

/** The moment it is, and the shop's own days from then on. */
export type Calendar = {
  now: Date
  /** Midnight UTC of the shop's own date. */
  today: Date
  /** The last second of the day so many days ahead, where the shop is. */
  endOfDay: (days: number) => Date
}

const DEFAULT_REFUND_DAYS = 10
const DEFAULT_DAYS = 3
const DEFAULT_ANSWER_BUSINESS_DAYS = 1
// A day further off was meant to lie behind us: "your order of 12 November".
const FURTHEST_DAYS = 180
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const FRIDAY = 5

/** The calendar of a shop, by its IANA time zone. */
export function calendarOf(now: Date, timeZone: string): Calendar {
  const today = new Date(`${localTime(timeZone, now).date}T00:00:00Z`)
  const ends = new Map<number, Date>()
  return {
    now,
    today,
    endOfDay(days) {
      const wanted = today.getTime() + (days + 1) * DAY - 1_000
      const end = ends.get(days) ?? momentOf(wanted, timeZone)
      ends.set(days, end)
      return end
    },
  }
}

/** When a promise is due that names no time. */
export function defaultDue(kind: PromiseKind, calendar: Calendar): Date {
  if (kind === 'call' || kind === 'reply')
    return calendar.endOfDay(businessDaysAhead(calendar, DEFAULT_ANSWER_BUSINESS_DAYS))
  return calendar.endOfDay(kind === 'refund' ? DEFAULT_REFUND_DAYS : DEFAULT_DAYS)
}

/** The last moment of what was named; undefined for what has passed or lies too far off to be a deadline. */
export function dueOf(when: When, calendar: Calendar): Date | undefined {
  if ('inMinutes' in when) return new Date(calendar.now.getTime() + when.inMinutes * MINUTE)
  const days = daysAhead(when, calendar)
  return days >= 0 && days <= FURTHEST_DAYS ? calendar.endOfDay(days) : undefined
}

function daysAhead(when: Exclude<When, { inMinutes: number }>, calendar: Calendar): number {
  const { today } = calendar
  if ('inBusinessDays' in when) return businessDaysAhead(calendar, when.inBusinessDays)
  if ('inDays' in when) return when.inDays
  if ('weekday' in when) return (when.weekday - weekdayOf(today) + 7) % 7
  if ('endOf' in when) return daysToEnd(when.endOf, today)
  const { day, month, year } = when
  const named = Date.UTC(year ?? today.getUTCFullYear(), month - 1, day)
  const passed = year === undefined && named < today.getTime()
  const date = passed ? Date.UTC(today.getUTCFullYear() + 1, month - 1, day) : named
  return Math.round((date - today.getTime()) / DAY)
}

/** A week ends on Friday, for who says so at a weekend on Sunday. */
function daysToEnd(end: 'week' | 'nextWeek' | 'month', today: Date): number {
  const toSunday = 7 - weekdayOf(today)
  if (end === 'nextWeek') return toSunday + FRIDAY
  if (end === 'week') return weekdayOf(today) > FRIDAY ? toSunday : FRIDAY - weekdayOf(today)
  const last = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 0))
  return last.getUTCDate() - today.getUTCDate()
}

function businessDaysAhead({ today }: Calendar, count: number): number {
  let weekday = weekdayOf(today)
  let days = 0
  for (let left = count; left > 0; days += 1) {
    weekday = (weekday % 7) + 1
    if (weekday <= FRIDAY) left -= 1
  }
  return days
}

/** Monday is 1. */
function weekdayOf(date: Date): number {
  return date.getUTCDay() || 7
}

/** The moment at which clocks in the zone show this time; the guess is mended once, for days on which they change. */
function momentOf(shown: number, timeZone: string): Date {
  const guess = shown - offsetAt(shown, timeZone)
  return new Date(shown - offsetAt(guess, timeZone))
}

function offsetAt(at: number, timeZone: string): number {
  const { date, time } = localTime(timeZone, new Date(at))
  return Date.parse(`${date}T${time}:00Z`) - Math.floor(at / MINUTE) * MINUTE
}
