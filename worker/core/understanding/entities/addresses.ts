import type { Entities } from '../../../../shared/understanding.ts'
import type { Ground } from './ground.ts'
import { isTaken, take } from './ground.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads a street with its house number, and the postcode and town right behind it. The value is on one line. */
export function readAddresses(ground: Ground, { street }: Vocabulary): Entities['addresses'] {
  return [...ground.normal.text.replaceAll('\n', ' ').matchAll(street)].flatMap((match) => {
    const text = match[0].trimEnd()
    const end = match.index + text.length
    if (isTaken(ground, match.index, match.index + 3)) return []
    const value = text.replace(/\s+/g, ' ')
    return [{ ...take(ground, match.index, end), value, because: 'a street with its number' }]
  })
}
