const SHORTEST = 5
// Among five-letter words one other letter is usually another word: Spain and stain.
const LONG_ENOUGH_TO_SWAP = 6

/** Builds a corrector that maps a word one slip away from a word we know to that word, and leaves all others alone. */
export function spellingOf(words: {
  vocabulary: ReadonlySet<string>
  known: ReadonlySet<string>
  stems: readonly string[]
}): (word: string) => string {
  const shelves = shelve(words.vocabulary)
  const stems = new Map<string, string[]>()
  for (const stem of words.stems) {
    const key = stem.slice(0, 3)
    stems.set(key, [...(stems.get(key) ?? []), stem])
  }
  return (word) => {
    if (word.length < SHORTEST || word.length > 20) return word
    if (words.vocabulary.has(word) || words.known.has(word)) return word
    if (stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem))) return word
    return nearest(word, shelves) ?? word
  }
}

function shelve(vocabulary: ReadonlySet<string>): Map<string, string[]> {
  const shelves = new Map<string, string[]>()
  for (const word of vocabulary) {
    if (word.length < SHORTEST - 1) continue
    const key = shelfOf(word, 0)
    const shelf = shelves.get(key)
    if (shelf) shelf.push(word)
    else shelves.set(key, [word])
  }
  return shelves
}

function shelfOf(word: string, offset: number): string {
  return `${word.charAt(0)}${word.length + offset}`
}

function nearest(word: string, shelves: ReadonlyMap<string, string[]>): string | undefined {
  for (const offset of [0, 1, -1]) {
    const hit = shelves.get(shelfOf(word, offset))?.find((candidate) => isOneSlip(word, candidate))
    if (hit !== undefined) return hit
  }
  return undefined
}

/** One letter more, fewer or other, or two neighbours swapped. */
function isOneSlip(left: string, right: string): boolean {
  let start = 0
  while (start < left.length && left[start] === right[start]) start += 1
  let end = 0
  const shortest = Math.min(left.length, right.length) - start
  while (end < shortest && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1
  const leftRest = left.slice(start, left.length - end)
  const rightRest = right.slice(start, right.length - end)
  if (leftRest.length + rightRest.length === 1) return true
  if (leftRest.length === 1 && rightRest.length === 1) return left.length >= LONG_ENOUGH_TO_SWAP
  if (leftRest.length !== 2 || rightRest.length !== 2) return false
  return leftRest === `${rightRest[1]}${rightRest[0]}`
}
