/**
 * How likely two samples differ as much as these when they come from the same source: Mann-Whitney U, two-sided, by the
 * normal approximation with ties. Near 0 the one is faster than the other.
 */
export function rankTest(left: number[], right: number[]): number {
  const all = [
    ...left.map((value) => ({ value, from: 0 })),
    ...right.map((value) => ({ value, from: 1 })),
  ]
  if (left.length === 0 || right.length === 0) return 1
  const sorted = all.toSorted((a, b) => a.value - b.value)
  let ranks = 0
  let ties = 0
  for (let from = 0; from < sorted.length;) {
    let to = from
    while (to < sorted.length && sorted[to]?.value === sorted[from]?.value) to += 1
    const rank = (from + 1 + to) / 2
    ranks += rank * sorted.slice(from, to).filter((one) => one.from === 0).length
    ties += (to - from) ** 3 - (to - from)
    from = to
  }
  const [n, m] = [left.length, right.length]
  const total = n + m
  const u = ranks - (n * (n + 1)) / 2
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))))
  if (spread === 0) return 1
  return 2 * (1 - normal(Math.abs(u - (n * m) / 2) / spread))
}

/** The share of a normal distribution below z: Abramowitz and Stegun, 26.2.17. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const terms = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const sum = terms.reduce((all, factor, index) => all + factor * t ** (index + 1), 0)
  return 1 - Math.exp((-z * z) / 2) * 0.3989422804014327 * sum
}

/** The value in the middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
