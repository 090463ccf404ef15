/** A day such as `2026-03-05`, or the day of a moment, as people write it: `Thu, 5 Mar`. */
export function formatDate(date: string, locale: string): string {
  const isCalendarDate = date.length === 10
  return new Date(date).toLocaleDateString(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isCalendarDate && { timeZone: 'UTC' }),
  })
}

/** When something was said: the time, and the day unless it was today. */
export function formatMoment(at: string, locale: string): string {
  const moment = new Date(at)
  const isToday = moment.toDateString() === new Date().toDateString()
  return moment.toLocaleTimeString(locale, {
    hour: 'numeric',
    minute: '2-digit',
    ...(!isToday && { day: 'numeric', month: 'short' }),
  })
}
