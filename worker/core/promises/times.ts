import { countOf, readDates } from '../understanding/entities/dates.ts'
import type { Ground } from '../understanding/entities/ground.ts'
import { isTaken } from '../understanding/entities/ground.ts'
import type { Normal } from '../understanding/normalise.ts'
import type { Found } from '../understanding/pattern.ts'
import type { Token } from '../understanding/tokens.ts'
import type { When } from './due.ts'
import type { Meaning, Tongue } from './tongue.ts'

/** A deadline and the tokens that name it. */
export type Time = { when: When; first: number; last: number }

/** Every deadline a sentence names, in its order: spans, phrases such as "end of the week", and days. */
export function timesIn(
  normal: Normal,
  tokens: readonly Token[],
  found: readonly Found<Meaning>[],
  tongue: Tongue,
): Time[] {
  const ground: Ground = { normal, tokens, taken: [] }
  const times = [
    ...spansIn(ground, tongue),
    ...phrasesIn(ground, found),
    ...daysIn(ground, tongue),
  ].toSorted((left, right) => left.first - right.first)
  return times.filter((time, at) => !isMeantByNext(time, times[at + 1]))
}

/** "By the end of the day tomorrow" means tomorrow. */
function isMeantByNext({ when, last }: Time, next: Time | undefined): boolean {
  return next !== undefined && 'inDays' in when && when.inDays === 0 && next.first - last <= 2
}

const GLUED = /^(\d{1,3})(\p{L}{1,8})$/u
const LINKS = new Set(['of', 'de', 'di', 'd'])

function spansIn(ground: Ground, tongue: Tongue): Time[] {
  const { tokens } = ground
  const times: Time[] = []
  for (let at = 0; at < tokens.length; at++) {
    const span = spanAt(tokens, at, tongue)
    if (!span) continue
    const first = startOfRange(tokens, at, tongue)
    ground.taken.push({ start: tokens[first]?.start ?? 0, end: tokens[span.last]?.end ?? 0 })
    if (isDeadline(tokens, first, span, tongue)) times.push({ ...span, first })
    at = span.last
  }
  return times
}

/** "3-5 days" and "3 to 5 days" begin at the 3. */
function startOfRange(tokens: readonly Token[], at: number, tongue: Tongue): number {
  const places = TO.has(tokens[at - 1]?.word ?? '') ? [at - 1, at - 2] : [at - 1]
  const from = tokens[places.at(-1) ?? at]
  return from && numberOf(from, tongue) !== undefined ? (places.at(-1) ?? at) : at
}

const TO = new Set(['to', 'or', 'bis', 'oder', 'tot', 'of', 'a', 'ou', 'o', 'do', 'lub'])

type Span = { when: When; last: number; vague: boolean }

/** "48h", "5 days", "five business days", "cinq jours ouvrés", "a couple of days". */
function spanAt(tokens: readonly Token[], at: number, tongue: Tongue): Span | undefined {
  const token = tokens[at]
  if (!token) return undefined
  const glued = GLUED.exec(token.word)
  if (glued) {
    const when = lengthOf(glued[2] ?? '', Number(glued[1]), tongue)
    return when && { when, last: at, vague: false }
  }
  const count = numberOf(token, tongue)
  if (count === undefined) return undefined
  const { business } = tongue.spans
  const linked = LINKS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1
  const marked = business.has(tokens[linked]?.word ?? '')
  const unit = marked ? linked + 1 : linked
  const when = lengthOf(tokens[unit]?.word ?? '', count + tensBefore(tokens, at, tongue), tongue)
  if (!when) return undefined
  const last = business.has(tokens[unit + 1]?.word ?? '') ? unit + 1 : unit
  const inBusiness = (marked || last > unit) && 'inDays' in when
  return {
    when: inBusiness ? { inBusinessDays: when.inDays } : when,
    last,
    vague: count === 1 && !/\d/.test(token.raw),
  }
}

function lengthOf(unit: string, count: number, { spans, vocabulary }: Tongue): When | undefined {
  if (spans.minutes.has(unit)) return { inMinutes: count }
  if (spans.hours.has(unit)) return { inMinutes: count * 60 }
  if (spans.workdays.has(unit)) return { inBusinessDays: count }
  const days = vocabulary?.units.get(unit)
  return days === undefined ? undefined : { inDays: count * days }
}

function numberOf(token: Token, { spans, vocabulary }: Tongue): number | undefined {
  const known = vocabulary && countOf(token, vocabulary)
  return known ?? spans.numbers.get(token.word)
}

const AND = new Set(['y', 'e', 'i', 'et', 'and'])

/** The tens of "twenty-four" and "cuarenta y ocho". */
function tensBefore(tokens: readonly Token[], at: number, { spans }: Tongue): number {
  const before = AND.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1
  const tens = spans.numbers.get(tokens[before]?.word ?? '') ?? 0
  return tens >= 20 && tens % 10 === 0 ? tens : 0
}

/** A span is no deadline where it lies behind us or only tells a length; "a day" is one only behind a word that says so. */
function isDeadline(
  tokens: readonly Token[],
  at: number,
  { last, vague }: Span,
  { spans, vocabulary }: Tongue,
): boolean {
  const before = [tokens[at - 1]?.word ?? '', tokens[at - 2]?.word ?? '']
  const after = tokens[last + 1]?.word ?? ''
  const within = before.some((word) => spans.within.has(word))
  if (vocabulary?.ago.has(after) === true) return false
  const past = spans.lasting.has(before[0] ?? '') || vocabulary?.ago.has(before[0] ?? '') === true
  return within || !(past || vague)
}

function phrasesIn(ground: Ground, found: readonly Found<Meaning>[]): Time[] {
  const { tokens } = ground
  return found
    .filter(({ meaning }) => meaning.role === 'time')
    .toSorted((left, right) => left.first - right.first || right.last - left.last)
    .flatMap(({ meaning, first, last }) => {
      const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
      if (meaning.role !== 'time' || isTaken(ground, start, end)) return []
      ground.taken.push({ start, end })
      return [{ when: meaning.when, first, last }]
    })
}

function daysIn(ground: Ground, { vocabulary }: Tongue): Time[] {
  if (!vocabulary) return []
  const { normal, tokens } = ground
  return readDates(ground, vocabulary)
    .filter(({ value }) => !('inDays' in value) || value.inDays >= 0)
    .map(({ value, start, end }) => ({
      when: value,
      first: tokens.findIndex((token) => (normal.ends[token.end - 1] ?? 0) > start),
      last: tokens.findLastIndex((token) => (normal.starts[token.start] ?? 0) < end),
    }))
}
