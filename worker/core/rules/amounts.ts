import { currencyOf, minorUnits } from './currencies.ts'

/** What a number counts. Days are calendar days, a clock time is minutes since midnight, money is in minor units. */
export type Unit = 'money' | 'day' | 'percent' | 'clock' | 'item' | 'order' | 'complaint' | 'time'
export type Amount = { value: number; unit?: Unit; currency?: string }

export type FoundAmount = { amount: Amount; length: number; negative: boolean }

const DAYS: Record<string, number> = { day: 1, week: 7, fortnight: 14, month: 30, year: 365 }
const COUNTED: Record<string, Unit> = {
  ...named('item', 'item items product products article articles unit units piece pieces things'),
  ...named('order', 'order orders purchase purchases'),
  ...named('complaint', 'complaint complaints'),
  ...named('time', 'time times'),
  ...named('percent', '% percent per-cent'),
}
const SPOKEN: Record<string, Amount> = {
  twice: { value: 2, unit: 'time' },
  noon: { value: 720, unit: 'clock' },
}
const NUMBERS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty'
).split(' ')
const TENS: Record<string, number> = { thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90 }

/** “Between 10 and 20 days”: the first number counts what the second does. */
export function inherited(amounts: Amount[]): Amount[] {
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

/** The amount whose sign, number and unit begin at a word, and how many words it takes. */
export function amountAt(words: readonly string[], start: number): FoundAmount | undefined {
  const spoken = own(SPOKEN, words[start] ?? '')
  if (spoken) return { amount: spoken, length: 1, negative: false }
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
