import { folded } from './tokens.ts'
import type { Value } from './values.ts'

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const NO_COUNTRIES = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])
const ALSO: Record<string, string[]> = {
  US: ['USA', 'United States of America', 'America', 'US'],
  GB: ['UK', 'Great Britain', 'Britain', 'England', 'Scotland', 'Wales'],
  NL: ['Holland', 'the Netherlands'],
  CZ: ['Czech Republic'],
  TR: ['Turkey'],
  AE: ['UAE', 'Emirates'],
  HK: ['Hong Kong'],
  MO: ['Macau', 'Macao'],
  CI: ['Ivory Coast'],
  KR: ['Korea'],
}

/** Every country by its English name and its ISO 3166-1 code, and the EU. */
export const COUNTRIES: Value[] = [
  { value: 'EU', said: 'the EU', covers: EU.split(' '), also: ['the European Union', '@eu'] },
  ...codes().map(countryOf),
]

const BY_NAME = new Map(
  COUNTRIES.slice(1).flatMap(({ value, said, also }) =>
    [said, NAMES.of(value) ?? said, ...also].map((name): [string, string] => [folded(name), value]),
  ),
)

/** The ISO 3166-1 alpha-2 code of a country as a store writes it; as it is where that is not known. */
export function countryCode(country: string): string {
  const code = country.trim().toUpperCase()
  if (code.length === 2) return code === 'UK' ? 'GB' : code
  return BY_NAME.get(folded(country.trim())) ?? country
}

function countryOf(code: string): Value {
  const name = NAMES.of(code) ?? code
  // “Bosnia & Herzegovina”, “Myanmar (Burma)”, “St. Lucia”, “Congo - Kinshasa”
  const said = (name.split(/ & | \(/)[0] ?? name)
    .replaceAll(/\.|’| SAR China/g, '')
    .replace(' - ', ' ')
  return {
    value: code,
    said,
    covers: [code],
    also: [...(ALSO[code] ?? []), `@${code.toLowerCase()}`],
  }
}

/** The codes that name a country today: `DD` and `UK` only stand for others. */
function codes(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !NO_COUNTRIES.has(code) && NAMES.of(code) !== undefined)
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
}
