import type { Entities, NamedDate } from '../../../../shared/understanding.ts'
import type { Token } from '../tokens.ts'
import type { Ground } from './ground.ts'
import { isTaken, take } from './ground.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads days: in figures, by month, by weekday, and by their distance from today. Nothing here knows what day it is. */
export function readDates(ground: Ground, vocabulary: Vocabulary): Entities['dates'] {
  const dates = [...readFigures(ground, vocabulary)]
  for (let at = 0; at < ground.tokens.length; at++) {
    const found = READERS_BY_WORD.map((read) => read(ground.tokens, at, vocabulary)).find(Boolean)
    const first = ground.tokens[found?.first ?? at]
    const last = ground.tokens[found?.last ?? at]
    if (!found || !first || !last || isTaken(ground, first.start, last.end)) continue
    dates.push({
      ...take(ground, first.start, last.end),
      value: found.value,
      because: found.because,
    })
    at = found.last
  }
  return dates.toSorted((left, right) => left.start - right.start)
}

type Found = { first: number; last: number; value: NamedDate; because: string }

const FIGURES =
  /(?<![\p{L}\p{N}#.,/-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})(?:\6(\d{4}|\d{2}))?)(?![\p{L}\d/-]|[.,]\d)/gu

function* readFigures(
  ground: Ground,
  { language }: Vocabulary,
): Generator<Entities['dates'][number]> {
  for (const match of ground.normal.text.matchAll(FIGURES)) {
    const [whole, year, , isoMonth, isoDay, left = '', joint, right = '', shortYear] = match
    // Two figures with a point between them are as often a price or a share.
    if (
      joint === '.' &&
      shortYear === undefined &&
      !/^\.\s/.test(ground.normal.text.slice(match.index + whole.length))
    )
      continue
    const monthFirst = language === 'en' && Number(right) > 12
    const value = dayOf(
      isoMonth ?? (monthFirst ? left : right),
      isoDay ?? (monthFirst ? right : left),
      year ?? shortYear,
    )
    if (value)
      yield {
        ...take(ground, match.index, match.index + whole.length),
        value,
        because: 'a date in figures',
      }
  }
}

function dayOf(month: string, day: string, year: string | undefined): NamedDate | undefined {
  const named = { month: Number(month), day: Number(day) }
  if (named.month < 1 || named.month > 12 || named.day < 1 || named.day > 31) return undefined
  if (year === undefined) return named
  return { ...named, year: Number(year) + (year.length === 2 ? 2000 : 0) }
}

const READERS_BY_WORD = [readMonth, readSpan, readNear, readWeekday]
const BETWEEN = new Set(['of', 'de', 'di', 'del', 'the', 'le', 'th'])

/** "12 March", "March 12th 2026", "12 de marzo". */
function readMonth(
  tokens: readonly Token[],
  at: number,
  { months }: Vocabulary,
): Found | undefined {
  const month = months.get(tokens[at]?.word ?? '')
  if (month === undefined) return undefined
  const before = BETWEEN.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  const after = BETWEEN.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  const [first, day, last] = isDay(tokens[before])
    ? [before, tokens[before], at]
    : [at, tokens[after], after]
  if (!isDay(day)) return undefined
  const next = BETWEEN.has(tokens[last + 1]?.word ?? '') ? last + 2 : last + 1
  const year = /^20\d{2}$/.test(tokens[next]?.raw ?? '') ? Number(tokens[next]?.raw) : undefined
  const value = { month, day: Number.parseInt(day?.raw ?? '', 10) }
  return {
    first,
    last: year === undefined ? last : next,
    value: year === undefined ? value : { ...value, year },
    because: 'a day of a month',
  }
}

function isDay(token: Token | undefined): boolean {
  const number = /^(\d{1,2})(?:st|nd|rd|th|er|e)?$/.exec(token?.word ?? '')
  return number !== null && Number(number[1]) >= 1 && Number(number[1]) <= 31
}

/** "in 3 days", "two weeks ago", "vor einer Woche". */
function readSpan(tokens: readonly Token[], at: number, words: Vocabulary): Found | undefined {
  const count = countOf(tokens[at], words)
  const unit = words.units.get(tokens[at + 1]?.word ?? '')
  if (count === undefined || unit === undefined) return undefined
  const before = tokens[at - 1]?.word ?? ''
  const after = tokens[at + 2]?.word ?? ''
  const inDays = count * unit
  const because = 'a span of time from today'
  if (words.ago.has(after)) return { first: at, last: at + 2, value: { inDays: -inDays }, because }
  if (words.ago.has(before))
    return { first: at - 1, last: at + 1, value: { inDays: -inDays }, because }
  if (words.ahead.has(before)) return { first: at - 1, last: at + 1, value: { inDays }, because }
  return undefined
}

/** A number in figures or as a word, up to 999. */
export function countOf(token: Token | undefined, { numbers }: Vocabulary): number | undefined {
  if (!token) return undefined
  if (/^\d{1,3}$/.test(token.raw)) return Number(token.raw)
  return numbers.get(token.word)
}

const GREETING = new Set([
  'guten',
  'gute',
  'goede',
  'buenos',
  'good',
  'la',
  'por',
  'de',
  'schonen',
  'am',
])

function readNear(tokens: readonly Token[], at: number, { near }: Vocabulary): Found | undefined {
  // "Guten Morgen" and "por la mañana" speak of the morning.
  if (GREETING.has(tokens[at - 1]?.word ?? '')) return undefined
  const named = near.find(({ words }) =>
    words.every((word, index) => tokens[at + index]?.word === word),
  )
  if (!named) return undefined
  const last = at + named.words.length - 1
  return { first: at, last, value: { inDays: named.inDays }, because: 'a day near today' }
}

function readWeekday(
  tokens: readonly Token[],
  at: number,
  { weekdays }: Vocabulary,
): Found | undefined {
  const word = tokens[at]?.word ?? ''
  const two = weekdays.get(`${word} ${tokens[at + 1]?.word ?? ''}`)
  const weekday = two ?? weekdays.get(word)
  if (weekday === undefined) return undefined
  return {
    first: at,
    last: two === undefined ? at : at + 1,
    value: { weekday },
    because: 'a day of the week',
  }
}
