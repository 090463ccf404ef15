import type { Entities } from '../../../../shared/understanding.ts'
import type { Ground } from './ground.ts'
import { isTaken, take } from './ground.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads product codes after a word that introduces one, in capitals. */
export function readSkus(ground: Ground, { sku }: Vocabulary): Entities['skus'] {
  return [...ground.normal.text.matchAll(sku)].flatMap((match) => {
    const code = match[1] ?? ''
    const end = match.index + match[0].length
    const start = end - code.length
    if (isTaken(ground, start, end)) return []
    return [
      {
        ...take(ground, start, end),
        value: code.toUpperCase(),
        because: 'a product code is named before it',
      },
    ]
  })
}
