import type { Money } from '../../../../shared/money.ts'
import type { Entities } from '../../../../shared/understanding.ts'
import type { Ground } from './ground.ts'
import { isTaken, take } from './ground.ts'

/** Reads amounts with a currency, in the ways the six languages write them. */
export function readMoney(ground: Ground): Entities['money'] {
  return [...ground.normal.text.matchAll(MONEY)].flatMap((match) => {
    const [whole, before, amountAfter, amountBefore, after] = match
    const value = moneyOf(amountAfter ?? amountBefore ?? '', before ?? after ?? '')
    const end = match.index + whole.length
    if (!value || isTaken(ground, match.index, end)) return []
    return [{ ...take(ground, match.index, end), value, because: 'an amount with its currency' }]
  })
}

const CURRENCIES: Record<string, string> = {
  EUR: '€ eur euro euros',
  USD: '$ us$ usd dollar dollars dollari dolares bucks dólares dólar',
  GBP: '£ gbp pound pounds quid pfund pond livres libras sterline',
  CHF: 'chf franken sfr francs franchi francos',
  CAD: 'ca$ cad c$',
  AUD: 'a$ au$ aud',
  PLN: 'zł pln',
  SEK: 'sek',
  DKK: 'dkk',
  NOK: 'nok',
  JPY: '¥ jpy yen',
  INR: '₹ inr rs rupees',
}
const MINOR_DIGITS: Record<string, number> = { JPY: 0 }
const CODES = new Map(
  Object.entries(CURRENCIES).flatMap(([code, names]) =>
    names.split(' ').map((name): [string, string] => [name, code]),
  ),
)
const NAMES = [...CODES.keys()]
  .toSorted((left, right) => right.length - left.length)
  .map((name) => name.replaceAll('$', String.raw`\$`))
  .join('|')
const AMOUNT = String.raw`\d{1,3}(?:[., '’]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,2}(?!\d))?`
const MONEY = new RegExp(
  String.raw`(?<![\p{L}\p{N}#])(?:(${NAMES}) ?(${AMOUNT})(?![\p{L}\d])|(?<!\d[.,])(${AMOUNT})(?:,-|,—)? ?(${NAMES})(?![\p{L}\p{N}]))`,
  'giu',
)

function moneyOf(amount: string, currency: string): Money | undefined {
  const code = CODES.get(currency.toLowerCase())
  if (code === undefined) return undefined
  const [, whole = amount, cents = ''] = /^(.*)[.,](\d{1,2})$/.exec(amount) ?? []
  const digits = MINOR_DIGITS[code] ?? 2
  const minor = digits === 0 ? 0 : Number(cents.padEnd(digits, '0'))
  return { amount: Number(whole.replace(/\D/g, '')) * 10 ** digits + minor, currency: code }
}
