import type { Comparison } from '../../../shared/rule.ts'
import { currencyOf, minorUnits } from './currencies.ts'
import type { Token } from './tokens.ts'

/** What a number counts. Days are calendar days, a clock time is minutes since midnight, money is in minor units. */
export type Unit = 'money' | 'day' | 'percent' | 'clock' | 'item' | 'order' | 'complaint' | 'time'
export type Amount = { value: number; unit?: Unit; currency?: string }

/** The numbers of a condition, how a value is compared with them, and the words that are left. */
export type Quantity = {
  amounts: Amount[]
  /** `between` where two numbers are its ends. */
  how?: Comparison | 'between'
  negative: boolean
  rest: string[]
}

const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 }
const COUNTED: Record<string, Unit> = {
  ...named('item', 'item items product products article articles unit units piece pieces things'),
  ...named('order', 'order orders purchase purchases'),
  ...named('complaint', 'complaint complaints'),
  ...named('time', 'time times'),
  ...named('percent', '% percent per-cent'),
}
const NUMBERS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ')
const TENS: Record<string, number> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 }

const COMPARISONS: [Comparison, string[]][] = [
  [
    'at least',
    phrases('at least, no less than, not less than, no fewer than, not fewer than, or more'),
  ],
  [
    'at least',
    phrases(
      'or older, or later, or above, or over, or higher, minimum of, a minimum of, not under',
    ),
  ],
  [
    'at least',
    phrases('minimum, min, >=, > =, ≥, not below, from, starting at, not younger than, and above'),
  ],
  [
    'at most',
    phrases('at most, no more than, not more than, up to, or less, or fewer, or younger, or under'),
  ],
  [
    'at most',
    phrases('or below, or lower, a maximum of, maximum of, maximum, max, <=, < =, ≤, not over'),
  ],
  [
    'at most',
    phrases(
      'not older than, no older than, within the last, in the last, within the past, not above',
    ),
  ],
  [
    'at most',
    phrases(
      'in the past, during the last, within, inside, until, not later than, not exceed, and below',
    ),
  ],
  [
    'over',
    phrases(
      'more than, over, above, exceeds, exceed, exceeding, greater than, higher than, older than',
    ),
  ],
  [
    'over',
    phrases(
      'bigger than, larger than, longer than, later than, beyond, past, after, >, outside, not within',
    ),
  ],
  [
    'under',
    phrases(
      'less than, under, below, fewer than, lower than, smaller than, younger than, newer than',
    ),
  ],
  ['under', phrases('cheaper than, earlier than, shorter than, before, <')],
  ['exactly', phrases('exactly, equal to, equals, =, precisely')],
]

const RANGES = ['between and', 'from to', 'from until']
const PHRASES = COMPARISONS.flatMap(([how, list]) =>
  list.map((phrase) => ({ how, phrase })),
).toSorted((one, other) => other.phrase.length - one.phrase.length)

/** Reads the numbers and the comparison out of a condition's tokens. */
export function quantityOf(tokens: readonly Token[]): Quantity {
  const words = tokens.map(({ kind, word }) => (kind === 'quote' ? `"${word}"` : word))
  const left: string[] = []
  const amounts: Amount[] = []
  let negative = false
  for (let at = 0; at < words.length;) {
    const found = amountAt(words, at)
    if (found) amounts.push(found.amount)
    else left.push(words[at] ?? '')
    negative ||= found?.negative ?? false
    at += found?.length ?? 1
  }
  if (amounts.length === 0) return { amounts, negative, rest: left }
  return { amounts: inherited(amounts), negative, ...comparisonOf(left, amounts.length) }
}

/** Whether the words compare with something, so that a number is missed. */
export function compares(words: readonly string[]): boolean {
  const said = ` ${words.join(' ')} `
  return PHRASES.some(({ phrase }) => / than$|^at /.test(phrase) && said.includes(` ${phrase} `))
}

function comparisonOf(words: readonly string[], amounts: number): Pick<Quantity, 'how' | 'rest'> {
  const said = ` ${words.join(' ')} `
  const without = (phrase: string) => said.replace(` ${phrase} `, ' ').split(' ').filter(Boolean)
  const within = (phrase: string) => said.includes(` ${phrase} `)
  const range = amounts === 2 ? RANGES.find(within) : undefined
  if (range !== undefined) return { how: 'between', rest: without(range) }
  const found = PHRASES.find(({ phrase }) => within(phrase))
  if (found) return { how: found.how, rest: without(found.phrase) }
  if (amounts === 2 && within('to')) return { how: 'between', rest: without('to') }
  return { rest: [...words] }
}

/** “Between 10 and 20 days”: the first number counts what the second does. */
function inherited(amounts: Amount[]): Amount[] {
  const [first, second] = amounts
  if (!first || !second) return amounts
  if (first.unit === undefined) return [likeOther(first, second), second]
  if (second.unit === undefined) return [first, likeOther(second, first)]
  return amounts
}

function likeOther({ value }: Amount, { unit, currency }: Amount): Amount {
  if (currency !== undefined) return { value: minorUnits(value, currency), unit: 'money', currency }
  return unit === undefined ? { value } : { value, unit }
}

type FoundAmount = { amount: Amount; length: number; negative: boolean }

function amountAt(words: readonly string[], start: number): FoundAmount | undefined {
  if (words[start] === 'twice')
    return { amount: { value: 2, unit: 'time' }, length: 1, negative: false }
  let at = start
  const before = currencyOf(words[at] ?? '')
  if (before !== undefined) at++
  const negative = /^(?:-|−|minus)$/.test(words[at] ?? '')
  if (negative) at++
  const value = numberAt(words, at)
  if (value === undefined) return undefined
  const currency = before ?? currencyOf(words[at + 1] ?? '')
  const taken = at + 1 - start
  if (currency !== undefined) {
    const amount = { value: minorUnits(value, currency), unit: 'money' as const, currency }
    return { amount, length: taken + (before === undefined ? 1 : 0), negative }
  }
  return { ...unitOf(words, at, value, taken), negative }
}

function unitOf(words: readonly string[], at: number, value: number, taken: number) {
  const next = words[at + 1] ?? ''
  const clock = clockOf(words[at] ?? '', next, value)
  if (clock !== undefined)
    return { amount: { value: clock.minutes, unit: 'clock' as const }, length: taken + clock.words }
  const days = own(DAYS, next.replace(/s$/, ''))
  if (days !== undefined)
    return { amount: { value: value * days, unit: 'day' as const }, length: taken + 1 }
  if (/^hours?$/.test(next) && value % 24 === 0)
    return { amount: { value: value / 24, unit: 'day' as const }, length: taken + 1 }
  const unit = own(COUNTED, next)
  return unit === undefined
    ? { amount: { value }, length: taken }
    : { amount: { value, unit }, length: taken + 1 }
}

function clockOf(word: string, next: string, value: number) {
  const half = /^(?:am|pm|a\.m|p\.m|oclock)$/.test(next)
  if (!word.includes(':') && !half) return undefined
  const [hours = 0, minutes = 0] = word.includes(':') ? word.split(':').map(Number) : [value, 0]
  const hour = next === 'pm' && hours < 12 ? hours + 12 : next === 'am' && hours === 12 ? 0 : hours
  if (hour > 24 || minutes > 59) return undefined
  return { minutes: hour * 60 + minutes, words: half ? 1 : 0 }
}

function numberAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? ''
  if (/^\d/.test(word)) return digits(word)
  if (/^(?:a|an)$/.test(word)) return own(DAYS, words[at + 1] ?? '') === undefined ? undefined : 1
  if (words[at + 1] === 'of') return undefined
  const counted = NUMBERS.indexOf(word)
  return counted === -1 ? own(TENS, word) : counted
}

/** `1,000`, `1.000`, `19.99` and `19,99`: three digits after a comma or point are thousands. */
function digits(word: string): number | undefined {
  const whole = word.replaceAll(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.')
  const value = Number(whole.split(':')[0])
  return Number.isFinite(value) ? value : undefined
}

function own<Value>(table: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

function named(unit: Unit, words: string): Record<string, Unit> {
  return Object.fromEntries(words.split(' ').map((word) => [word, unit]))
}

function phrases(list: string): string[] {
  return list.split(', ')
}
