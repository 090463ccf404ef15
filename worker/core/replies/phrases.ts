import type { BusinessHours } from '../../../shared/business-hours.ts'
import { isOpen, nextOpening } from '../../../shared/business-hours.ts'
import type { Strings } from './strings.ts'

/** A calendar day as people say it: "Tuesday, 24 November". Takes `YYYY-MM-DD` or an ISO time, shown in `timeZone`. */
export function sayDay(date: string, language: string, timeZone: string): string {
  const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(date)
  return dayFormat(language, wholeDay ? 'UTC' : timeZone).format(new Date(date))
}

/** "#1042", "#1042 and #1043", "#1, #2 and #3". */
export function sayList(items: string[], and: string): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

/** An order number as shops print it: with its hash, whether typed so or not. */
export function withHash(number: string): string {
  return number.startsWith('#') ? number : `#${number}`
}

/** When a person will answer, truthfully: the promise is the ticket's own deadline. */
export function sayWhen(
  strings: Strings,
  hours: BusinessHours,
  moments: { now: Date; due: Date; language: string },
): string {
  const { now, due, language } = moments
  if (isOpen(hours, now)) {
    const minutes = Math.round((due.getTime() - now.getTime()) / 60_000)
    if (minutes < 1 || minutes > 12 * 60) return strings.answersSoon
    return strings.answersWithin(
      minutes < 60 ? strings.minutes(minutes) : strings.hours(Math.ceil(minutes / 60)),
    )
  }
  const opening = nextOpening(hours, now)
  if (!opening) return strings.answersSoon
  const moment = new Intl.DateTimeFormat(language, {
    timeZone: hours.timeZone,
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return strings.answersFrom(moment.format(opening))
}

const formats = new Map<string, Intl.DateTimeFormat>()

function dayFormat(language: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${language}/${timeZone}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  formats.set(key, format)
  return format
}
