import type { Entities } from '../../../../shared/understanding.ts'
import { countOf } from './dates.ts'
import type { Ground } from './ground.ts'
import { isTaken, take } from './ground.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads how many of something: "3x", "qty 2", "two pairs". */
export function readQuantities(ground: Ground, vocabulary: Vocabulary): Entities['quantities'] {
  return [...timesIn(ground), ...countedIn(ground, vocabulary)].toSorted(
    (left, right) => left.start - right.start,
  )
}

const TIMES =
  /(?<![\p{L}\p{N}#-])(?:(\d{1,3}) ?[x×](?![\p{L}\p{N}])|[x×] ?(\d{1,3})(?![\p{L}\p{N}]))/giu

function timesIn(ground: Ground): Entities['quantities'] {
  return [...ground.normal.text.matchAll(TIMES)].flatMap((match) => {
    const end = match.index + match[0].length
    if (isTaken(ground, match.index, end)) return []
    const value = Number(match[1] ?? match[2])
    return [{ ...take(ground, match.index, end), value, because: 'a number of times' }]
  })
}

const QUANTITY = /^(?:qty|quantity|menge|anzahl|aantal|quantit|cantidad|quantidade|ilos)/

function countedIn(ground: Ground, vocabulary: Vocabulary): Entities['quantities'] {
  const { tokens } = ground
  return tokens.flatMap((token, at) => {
    const value = countOf(token, vocabulary)
    const before = tokens[at - 1]
    const after = [tokens[at + 1], tokens[at + 2]].findIndex((next) =>
      vocabulary.pieces.has(next?.word ?? ''),
    )
    const named = QUANTITY.test(before?.word ?? '')
    if (value === undefined || value === 0 || !(named || after >= 0)) return []
    const end = named ? token.end : (tokens[at + 1 + after]?.end ?? token.end)
    if (isTaken(ground, token.start, end)) return []
    const because = named ? `after “${before?.raw ?? ''}”` : 'a number of pieces'
    return [{ ...take(ground, token.start, end), value, because }]
  })
}
