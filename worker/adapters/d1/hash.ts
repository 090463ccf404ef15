/** A 53-bit hash that fits SQLite's INTEGER PRIMARY KEY and JavaScript's number. Not for secrets. FNV-1a, two lanes. */
export function hash53(text: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ ((code << 7) | (code >>> 3)), 0x5bd1e995)
    high ^= low >>> 15
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0)
}
