import type { Entities } from '../../../../shared/understanding.ts'
import { spanOf } from '../normalise.ts'
import type { Ground } from './ground.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads colours; the value is the English name of its family, such as `blue` for navy. */
export function readColours(
  { tokens, normal }: Ground,
  { colours }: Vocabulary,
): Entities['colours'] {
  return tokens.flatMap(({ word, start, end }) => {
    const value = colours.get(word)
    if (value === undefined) return []
    return [{ ...spanOf(normal, start, end), value, because: 'the name of a colour' }]
  })
}
