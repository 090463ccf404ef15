import type { Money } from '../../../shared/money.ts'

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  $: 'USD',
  us$: 'USD',
  dollar: 'USD',
  '£': 'GBP',
  pound: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
  zloty: 'PLN',
  franc: 'CHF',
}
const WRITTEN: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' }
const NAMES = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })

/** The ISO 4217 code of a sign, a name or a code in lower case. */
export function currencyOf(word: string): string | undefined {
  const singular = word.length > 3 ? word.replace(/s$/, '') : word
  if (Object.hasOwn(SIGNS, singular)) return SIGNS[singular]
  if (!/^(?!all|try|top|cup)[a-z]{3}$/.test(word)) return undefined
  const code = word.toUpperCase()
  return NAMES.of(code) === undefined ? undefined : code
}

/** An amount in the minor units of its currency: 19.99 EUR is 1999, 500 JPY is 500. */
export function minorUnits(value: number, currency: string): number {
  return Math.round(value * 10 ** digitsOf(currency))
}

/** The amount as a rule writes it: `€19.99`, `100 CHF`. */
export function sayMoney({ amount, currency }: Money): string {
  const digits = digitsOf(currency)
  const value = (amount / 10 ** digits).toFixed(amount % 10 ** digits === 0 ? 0 : digits)
  const sign = WRITTEN[currency]
  return sign === undefined ? `${value} ${currency}` : `${sign}${value}`
}

function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return format.resolvedOptions().maximumFractionDigits ?? 2
}
