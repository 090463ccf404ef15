import type { Entities } from '../../../../shared/understanding.ts'
import type { Token } from '../tokens.ts'
import type { Ground } from './ground.ts'
import { isTaken, take } from './ground.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads sizes of clothes and shoes: after a size word, by their letters, or by their country. Values are in capitals. */
export function readSizes(ground: Ground, vocabulary: Vocabulary): Entities['sizes'] {
  const named = ground.tokens.flatMap((token, at) => namedSize(ground, vocabulary, { token, at }))
  const shaped = SHAPES.flatMap(({ pattern, because }) =>
    [...ground.normal.text.matchAll(pattern)].flatMap((match) => {
      const end = match.index + match[0].length
      if (isTaken(ground, match.index, end)) return []
      const value = match[0].toUpperCase().replace(/\s+/g, ' ')
      return [{ ...take(ground, match.index, end), value, because }]
    }),
  )
  return [...named, ...shaped].toSorted((left, right) => left.start - right.start)
}

const EDGE = String.raw`(?<![\p{L}\p{N}#-])`
const SHAPES = [
  {
    pattern: new RegExp(String.raw`${EDGE}(?:X{1,4}[SL]|[2-6]XL)(?![\p{L}\p{N}])`, 'giu'),
    because: 'letters of a size',
  },
  {
    pattern: new RegExp(
      String.raw`${EDGE}(?:UK|EU|US|IT|FR) ?\d{1,2}(?:[.,]5)?(?![\p{L}\p{N}%€$£])`,
      'gu',
    ),
    because: 'a size with its country',
  },
  {
    pattern: new RegExp(String.raw`${EDGE}W\d{2}[ /]?L\d{2}(?![\p{L}\p{N}])`, 'giu'),
    because: 'waist and length',
  },
]
const VALUE = /^(?:x{0,4}[sl]|m|[2-6]xl|\d{1,2}|1\d{2}|\d{2,3}[a-h])$/i
const BETWEEN = new Set(['is', 'ist', 'in', 'a', 'an', 'the', 'de', 'eine', 'to', 'auf'])
const INSIDE = new Set(['in'])

function namedSize(
  ground: Ground,
  { size, sizeNames }: Vocabulary,
  { token, at }: { token: Token; at: number },
): Entities['sizes'] {
  const { tokens } = ground
  const before = tokens[at - 1]
  const introduced =
    size.has(before?.word ?? '') ||
    (BETWEEN.has(before?.word ?? '') && size.has(tokens[at - 2]?.word ?? ''))
  const letters = sizeNames.get(token.word)
  const value = letters ?? (VALUE.test(token.raw) ? token.raw.toUpperCase() : undefined)
  const alone = letters !== undefined && (INSIDE.has(before?.word ?? '') || tokens.length <= 2)
  if (value === undefined || !(introduced || alone) || isTaken(ground, token.start, token.end))
    return []
  const half = /^[.,]5(?!\d)/.exec(ground.normal.text.slice(token.end))?.[0] ?? ''
  const because = introduced ? `after “${before?.raw ?? ''}”` : 'the name of a size'
  return [
    {
      ...take(ground, token.start, token.end + half.length),
      value: value + half.replace(',', '.'),
      because,
    },
  ]
}
