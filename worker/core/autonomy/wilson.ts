/**
 * The bounds of a share seen as `good` of `all`, after Wilson (1927): where the true share lies, with `z` standard
 * deviations to spare. Nothing seen says nothing: 0 and 1.
 */
export function wilson(good: number, all: number, z: number): { lower: number; upper: number } {
  if (all === 0) return { lower: 0, upper: 1 }
  const share = good / all
  const middle = share + (z * z) / (2 * all)
  const width = z * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  const scale = 1 + (z * z) / all
  return { lower: (middle - width) / scale, upper: (middle + width) / scale }
}
