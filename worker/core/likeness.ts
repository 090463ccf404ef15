/**
 * How alike two texts are, 0 to 1: the share of words they have in common (Dice), whatever case, accents and order.
 * Two empty texts are the same.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [counted(a), counted(b)]
  const total = sizeOf(left) + sizeOf(right)
  if (total === 0) return 1
  let common = 0
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0)
  return (2 * common) / total
}

function counted(text: string): Map<string, number> {
  const words = new Map<string, number>()
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu))
    words.set(word, (words.get(word) ?? 0) + 1)
  return words
}

function sizeOf(words: Map<string, number>): number {
  return [...words.values()].reduce((sum, count) => sum + count, 0)
}
