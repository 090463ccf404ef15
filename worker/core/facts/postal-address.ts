import type { Address } from '../../../shared/order.ts'

/** Postcodes by country, as the Universal Postal Union lists them: https://www.upu.int/en/postal-solutions/programmes-services/addressing-solutions */
const POSTCODES: Record<string, RegExp> = {
  AT: /^\d{4}$/,
  AU: /^\d{4}$/,
  BE: /^\d{4}$/,
  CA: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/,
  CH: /^\d{4}$/,
  CZ: /^\d{3} ?\d{2}$/,
  DE: /^\d{5}$/,
  DK: /^\d{4}$/,
  ES: /^\d{5}$/,
  FI: /^\d{5}$/,
  FR: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/,
  IT: /^\d{5}$/,
  LU: /^\d{4}$/,
  NL: /^\d{4} ?[A-Z]{2}$/,
  NO: /^\d{4}$/,
  PL: /^\d{2}-?\d{3}$/,
  PT: /^\d{4}-?\d{3}$/,
  SE: /^\d{3} ?\d{2}$/,
  US: /^\d{5}(?:-\d{4})?$/,
}

/** Whether something can be sent there: street, place, country and the country's kind of postcode. */
export function isWholeAddress({ street, city, postcode, country }: Address): boolean {
  if (!street || street.length > 300 || !city || city.length > 120 || !country) return false
  if (!/\p{L}/u.test(street) || !/\p{L}/u.test(city)) return false
  const pattern = POSTCODES[codeOf(country) ?? '']
  return pattern ? pattern.test((postcode ?? '').toUpperCase().trim()) : true
}

/**
 * Reads an address from one line or several: the piece with a number is the street, the one with the postcode names the
 * place, the one that is a country the country; where none is named it is `country`.
 */
export function readAddress(text: string, country: string | undefined): Address | undefined {
  const pieces = text
    .slice(0, 600)
    .split(/[\n,;]+/)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const named = pieces.findLastIndex((piece) => countriesIn(piece).length > 0 && !/\d/.test(piece))
  const code = countriesIn(pieces[named] ?? '')[0] ?? (country && codeOf(country)) ?? country
  const rest = pieces.filter((_piece, index) => index !== named)
  const placed = rest.findLastIndex((piece) => postcodeIn(piece, code) !== undefined)
  const postcode = postcodeIn(rest[placed] ?? '', code)
  if (placed < 0 || postcode === undefined) return undefined
  const place = tidy((rest[placed] ?? '').replace(postcode, ' '))
  const [before, after] = [rest.slice(0, placed), rest.slice(placed + 1)]
  const street = before.findLastIndex((piece) => /\d/.test(piece) && /\p{L}{2}/u.test(piece))
  const lines = before.slice(Math.max(0, street)).filter((piece) => piece !== place)
  const alone = STATE.test(place) || place === ''
  const city = alone ? (lines.length > 1 ? lines.pop() : after[0]) : place
  const province = STATE.test(place) ? place : undefined
  if (street < 0 || lines.length === 0 || !city) return undefined
  return {
    street: tidy(withoutLead(lines.join(', ').replace(LEAD, ''))),
    city,
    postcode: postcode.toUpperCase(),
    ...(province && { province }),
    ...(code && { country: code }),
  }
}

/** In the US the state stands before the postcode, and the place before the state. */
const STATE = /^[A-Z]{2}$/
const LEAD = /^.{0,80}?:\s+/u

/** "It should go to Lindenweg 5" is Lindenweg 5. */
function withoutLead(street: string): string {
  const lead =
    /^.*(?<!\p{L})(?:to|an|nach|naar|à|au|a|al|para|na|in|adres|is|ist|est|es|è|é)\s+(?=[\p{Lu}\d])/u.exec(
      street,
    )?.[0]
  const rest = lead ? street.slice(lead.length) : street
  return /\d/.test(rest) && /\p{L}{2}/u.test(rest) ? rest : street
}

function postcodeIn(piece: string, country: string | undefined): string | undefined {
  const pattern = POSTCODES[country ?? '']
  const candidates =
    piece.match(
      /[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2}(?![A-Za-z])|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{4}|\d{3} \d{2}|\d{4,5}/gi,
    ) ?? []
  return candidates.find((one) => !pattern || pattern.test(one.toUpperCase()))
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s-]+|[\s-]+$/g, '')
    .replace(/^[A-Z]{1,2}-(?=\s|$)/, '')
    .trim()
}

/** ISO 3166-1 alpha-2 of a country as written: a code, or a name in any of the desk's languages. */
export function codeOf(country: string): string | undefined {
  const written = country.trim()
  if (/^[A-Za-z]{2}$/.test(written))
    return written.toUpperCase() === 'UK' ? 'GB' : written.toUpperCase()
  return names().get(fold(written))
}

/** Countries that a text names, by code. */
export function countriesIn(text: string): string[] {
  const words = text.split(/[^\p{L}\p{M}'-]+/u).filter(Boolean)
  const pairs = words.flatMap((word, index) => [
    word,
    `${word} ${words[index + 1] ?? ''}`,
    `${word} ${words[index + 1] ?? ''} ${words[index + 2] ?? ''}`,
  ])
  const codes = pairs.filter((name) => name.trim().length > 2).flatMap((name) => codeOf(name) ?? [])
  return [...new Set(codes)]
}

let known: Map<string, string> | undefined

/** Names of the countries above in every language of the desk. */
function names(): Map<string, string> {
  if (known) return known
  known = new Map([
    ['usa', 'US'],
    ['unitedstatesofamerica', 'US'],
    ['england', 'GB'],
    ['scotland', 'GB'],
    ['wales', 'GB'],
    ['holland', 'NL'],
  ])
  for (const language of ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl']) {
    const name = new Intl.DisplayNames(language, { type: 'region' })
    for (const code of Object.keys(POSTCODES)) known.set(fold(name.of(code) ?? code), code)
  }
  return known
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '')
}
