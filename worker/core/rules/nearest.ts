/** Something that would be understood: its stems, and how it is written. */
export type Known = { stems: readonly string[]; said: string }

const ALIKE = 0.7
const NEAR = 0.25

/** The known thing that shares most with these stems, misspelt ones included; the first where none is near. */
export function nearest(stems: readonly string[], known: readonly Known[]): string {
  const best = { said: known[0]?.said ?? '', score: NEAR }
  for (const { stems: others, said } of known) {
    const score = overlap(stems, others)
    if (score > best.score) Object.assign(best, { said, score })
  }
  return best.said
}

function overlap(stems: readonly string[], others: readonly string[]): number {
  const shared = stems.reduce((sum, stem) => {
    const most = Math.max(0, ...others.map((other) => likeness(stem, other)))
    return sum + (most >= ALIKE ? most : 0)
  }, 0)
  return (2 * shared) / (stems.length + others.length || 1)
}

/** 1 for the same word, 0 for words that share nothing. */
function likeness(word: string, other: string): number {
  if (word === other) return 1
  return 1 - distance(word, other) / Math.max(word.length, other.length)
}

/** How many letters must be changed, put in, left out or swapped with the next to make one word of the other. */
function distance(word: string, other: string): number {
  let before: number[] = []
  let row = Array.from({ length: other.length + 1 }, (_, to) => to)
  for (let at = 0; at < word.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] ?? 0) + (word[at] === other[to] ? 0 : 1)
      const isSwap = at > 0 && to > 0 && word[at] === other[to - 1] && word[at - 1] === other[to]
      const swapped = isSwap ? (before[to - 1] ?? 0) + 1 : Infinity
      next.push(Math.min(changed, swapped, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row.at(-1) ?? 0
}
