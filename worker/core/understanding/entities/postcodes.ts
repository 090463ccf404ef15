import type { Entities, Expecting } from '../../../../shared/understanding.ts'
import type { Ground } from './ground.ts'
import { isTaken, roleAfter, roleBefore, take } from './ground.ts'
import { spanOf } from '../normalise.ts'

/** Reads postcodes where a word introduces one, or anywhere once the desk has asked for proof. */
export function readPostcodes(ground: Ground, expecting: Expecting): Entities['postcodes'] {
  return [...ground.normal.text.matchAll(POSTCODE)].flatMap((match) => {
    const end = match.index + match[0].length
    if (isTaken(ground, match.index, end)) return []
    const because = reasonFor(ground, match, expecting)
    if (because === undefined) return []
    const value = match[0].toUpperCase()
    const short = FOUR_DIGITS.test(value)
    const span = short ? spanOf(ground.normal, match.index, end) : take(ground, match.index, end)
    return [{ ...span, value, because }]
  })
}

// Great Britain, Canada, Ireland, Portugal, Poland, Netherlands, United States and five-digit Europe, Sweden, four-digit Europe.
const SHAPES = [
  String.raw`[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}`,
  String.raw`[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d`,
  String.raw`[A-Z]\d[\dW] ?[A-Z0-9]{4}`,
  String.raw`\d{4}-\d{3}`,
  String.raw`\d{2}-\d{3}`,
  String.raw`[1-9]\d{3} ?[A-Z]{2}|[1-9]\d{3}[a-z]{2}|[1-9]\d{3} [a-z]{2}(?=[.!]?$)`,
  String.raw`\d{5}(?:-\d{4})?`,
  String.raw`\d{3} \d{2}`,
  String.raw`\d{4}`,
]
const COUNTRY = String.raw`(?:(?:D|A|F|B|L|I|E|CH|NL|DK|DE|AT|FR|BE|ES|IT|LU|US)-)?`
const POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}#])${COUNTRY}(?:${SHAPES.join('|')})(?![\p{L}\p{N}]|[-.,/]\d)`,
  'gu',
)
// Austria and its neighbours: so short that it may still be an order number, so it is left on the ground for that too.
const FOUR_DIGITS = /^\d{4}$/

// Letters, digits, digit, letters: nothing else in a shop looks like it, so it needs no word before it.
const BRITISH = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i

function reasonFor(
  ground: Ground,
  match: RegExpExecArray,
  expecting: Expecting,
): string | undefined {
  const end = match.index + match[0].length
  const role = roleBefore(ground, match.index)
  if (role === 'postcode') return 'a word before it names a postcode'
  if (BRITISH.test(match[0]) && role !== 'order' && role !== 'tracking')
    return 'written like a British postcode'
  if (expecting !== 'proof' || role === 'order' || role === 'other' || role === 'tracking')
    return undefined
  if (/\d[./,-]$/.test(ground.normal.text.slice(Math.max(0, match.index - 2), match.index)))
    return undefined
  return roleAfter(ground, end) === undefined ? 'answers the question for proof' : undefined
}
