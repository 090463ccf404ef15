const DAY_FIRST =
  /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,?[ T](\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?$/i
const YEAR_FIRST =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/i

/**
 * A moment as helpdesks write it; UTC where no zone is told. With slashes the month comes first where the day cannot or
 * where the clock has AM and PM. Undefined where it cannot be read.
 */
export function momentOf(text: string): Date | undefined {
  const [iso, ...read] = YEAR_FIRST.exec(text) ?? []
  if (iso !== undefined) {
    const [year, month, day, hour, minute, second] = read
      .slice(0, 6)
      .map((part) => Number(part ?? 0))
    const at = moment([year, month, day, hour, minute, second])
    return at && new Date(at.getTime() - offsetOf(read[6]))
  }
  const [found, first, mark, second, year, hour, minute, seconds, half] = DAY_FIRST.exec(text) ?? []
  if (found !== undefined) {
    const american = mark === '/' && (half !== undefined || Number(second) > 12)
    const [day, month] = american ? [second, first] : [first, second]
    const clock = hourOf(Number(hour ?? 0), half)
    return moment([
      Number(year),
      Number(month),
      Number(day),
      clock,
      Number(minute ?? 0),
      Number(seconds ?? 0),
    ])
  }
  const other = /\p{L}{3}/u.test(text) ? Date.parse(`${text} UTC`) : Number.NaN
  const spelled = Number.isNaN(other) && /\p{L}{3}/u.test(text) ? Date.parse(text) : other
  return Number.isNaN(spelled) ? undefined : new Date(spelled)
}

export type Unit = 'seconds' | 'minutes' | 'hours'
const MINUTES: Record<Unit, number> = { seconds: 1 / 60, minutes: 1, hours: 60 }

/** Minutes of a duration, written as `hh:mm[:ss]` or as a number of the unit. Undefined where it cannot be read. */
export function minutesOf(text: string, unit: Unit): number | undefined {
  const [clock, hours, minutes, seconds] = /^(\d{1,5}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? []
  if (clock !== undefined) return Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60
  const plain = text.replace(/^(\d+),(\d{1,2})$/, '$1.$2').replaceAll(',', '')
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) * MINUTES[unit] : undefined
}

function moment(parts: (number | undefined)[]): Date | undefined {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60
  return real ? at : undefined
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
}

/** Milliseconds a zone such as `+0100` is ahead of UTC. */
function offsetOf(zone: string | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? []
  const ahead = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000
  return sign === '-' ? -ahead : ahead
}
