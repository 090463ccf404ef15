import type { NamedDate, Understanding } from '../../../shared/understanding.ts'

const DAY = 86_400_000

/** Days that need no date to be known: month, day, and how people call them in the languages of the desk. */
const KNOWN_DAYS: [month: number, day: number, words: RegExp][] = [
  [
    12,
    24,
    /christmas|xmas|weihnacht|heilig\s?abend|kerst|noël|navidad|nochebuena|natale|natal(?!\p{L})|święta|świąt|wigili/iu,
  ],
  [2, 14, /valentin|walentyn|namorados/iu],
  [12, 6, /nikolaus|sinterklaas|mikołaj/iu],
  [1, 6, /reyes magos|día de reyes|befana/iu],
]

/**
 * The nearest special day a message names and how many days it is away, counted from `today` (`YYYY-MM-DD`, local to the
 * shop). Undefined where no special day is named or its date is not told.
 */
export function occasionOf(
  { signals, entities }: Pick<Understanding, 'signals' | 'entities'>,
  text: string,
  today: string,
): { words: string; inDays: number } | undefined {
  const noticed = signals.find(({ signal }) => signal === 'occasion')
  if (!noticed) return undefined
  const dated = entities.dates.map(({ value, text: words }) => ({
    words,
    inDays: daysUntil(value, today),
  }))
  const known = KNOWN_DAYS.flatMap(([month, day, words]) => {
    const found = words.exec(text.slice(0, 4_000))
    return found ? [{ words: found[0], inDays: daysUntil({ month, day }, today) }] : []
  })
  return [...dated, ...known]
    .filter(({ inDays }) => inDays >= 0)
    .toSorted((left, right) => left.inDays - right.inDays)[0]
}

/** Whole days from `today` to the day that is meant: a date without a year or a weekday is the next one to come. */
export function daysUntil(date: NamedDate, today: string): number {
  if ('inDays' in date) return date.inDays
  const from = new Date(`${today}T00:00:00Z`)
  if ('weekday' in date) return (date.weekday - from.getUTCDay() + 7) % 7
  const inYear = (year: number) =>
    Math.round((Date.UTC(year, date.month - 1, date.day) - from.getTime()) / DAY)
  if (date.year !== undefined) return inYear(date.year)
  const thisYear = inYear(from.getUTCFullYear())
  return thisYear >= 0 ? thisYear : inYear(from.getUTCFullYear() + 1)
}
