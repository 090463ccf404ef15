import type { Entities, Expecting } from '../../../../shared/understanding.ts'
import type { Ground } from './ground.ts'
import { isTaken, roleBefore, take } from './ground.ts'

/** Reads carriers' parcel numbers: by their shape, by their length, or by the word that introduces them. */
export function readTrackingNumbers(
  ground: Ground,
  expecting: Expecting,
): Entities['trackingNumbers'] {
  return [...ground.normal.text.matchAll(CANDIDATE)].flatMap((match) => {
    const value = match[0].toUpperCase()
    const end = match.index + value.length
    if (isTaken(ground, match.index, end)) return []
    const role = roleBefore(ground, match.index)
    if (role === 'tracking' && /\d{4}/.test(value))
      return [{ ...take(ground, match.index, end), value, because: 'named as a parcel number' }]
    const long = DIGITS.test(value)
    if (isCard(value)) ground.taken.push({ start: match.index, end })
    if (isCard(value) || role === 'other' || role === 'order') return []
    if (long && value.length === 12 && expecting === 'order_number') return []
    if (!long && !CARRIER.test(value)) return []
    const because = 'written like a parcel number of a carrier'
    return [{ ...take(ground, match.index, end), value, because }]
  })
}

const CANDIDATE = /(?<![\p{L}\p{N}#@.-])[A-Z0-9]{8,34}(?![\p{L}\p{N}@])/giu
const DIGITS = /^\d{12,34}$/
// UPS, postal union (S10), DHL, Amazon, PostNL, DHL Parcel Netherlands, Colissimo.
const CARRIER =
  /^(?:1Z[0-9A-Z]{16}|[A-Z]{2}\d{9}[A-Z]{2}|JJ?D\d{12,20}|TB[ACM]\d{12}|3S[A-Z0-9]{9,15}|JVGL\d{8,20}|\d[A-Z]\d{11})$/

function isCard(value: string): boolean {
  if (!/^[3-6]\d{12,18}$/.test(value) || value.length > 19) return false
  const sum = [...value].toReversed().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}
