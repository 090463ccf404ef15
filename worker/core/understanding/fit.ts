import type { Features } from './features.ts'

export type Example = { features: Features; label: number }

/** Dense weights before they are packed: one row of `classes` numbers for each known feature; row 0 is the bias. */
export type Fitted = { hashes: Uint32Array; classes: number; weights: Float32Array }

/** What one linear machine is to learn of each example, in their order: 1 for yes, -1 for no, 0 to leave it out. */
export type Targets = Int8Array

export type FitOptions = {
  classes: number
  /** How much a wrong example weighs against small weights. */
  cost: number
  /** How much more a missed yes costs than a wrong one; 1 unless said. */
  missed?: number
  rounds: number
  seed: number
  /** In how many examples a feature must stand to be learned. */
  leastSeen: number
}

/**
 * Fits one linear support vector machine with squared hinge loss for each class against all others, by coordinate descent
 * on the dual (Hsieh et al., ICML 2008). The same examples, options and seed give the same weights, bit for bit.
 */
export function fit(examples: readonly Example[], options: FitOptions): Fitted {
  const targetsOf = (label: number) =>
    Int8Array.from(examples, (example) => (example.label === label ? 1 : -1))
  return fitTargets(
    examples.map(({ features }) => features),
    targetsOf,
    options,
  )
}

/** The same for questions of which several may be answered yes: `targetsOf` gives what the machine of a class is to learn. */
export function fitTargets(
  messages: readonly Features[],
  targetsOf: (label: number) => Targets,
  options: FitOptions,
): Fitted {
  const index = indexOf(messages, options.leastSeen)
  const rows = messages.map((features) => rowOf(features, index))
  const { classes } = options
  const weights = new Float32Array((index.size + 1) * classes)
  for (let label = 0; label < classes; label++) {
    const column = fitOne(rows, targetsOf(label), { ...options, size: index.size + 1 })
    for (let at = 0; at < column.length; at++) weights[at * classes + label] = column[at] ?? 0
  }
  return { hashes: Uint32Array.from([0, ...index.keys()]), classes, weights }
}

type Row = { at: Int32Array; by: Float32Array; square: number }

function indexOf(messages: readonly Features[], leastSeen: number): Map<number, number> {
  const seen = new Map<number, number>()
  for (const { hashes } of messages) {
    for (const hash of hashes) seen.set(hash, (seen.get(hash) ?? 0) + 1)
  }
  const index = new Map<number, number>()
  for (const [hash, times] of seen) if (times >= leastSeen) index.set(hash, index.size + 1)
  return index
}

function rowOf({ hashes, values }: Features, index: ReadonlyMap<number, number>): Row {
  const at = [0]
  const by = [1]
  for (const [place, hash] of hashes.entries()) {
    const row = index.get(hash)
    if (row === undefined) continue
    at.push(row)
    by.push(values[place] ?? 0)
  }
  const square = by.reduce((sum, value) => sum + value * value, 0)
  return { at: Int32Array.from(at), by: Float32Array.from(by), square }
}

function fitOne(
  rows: readonly Row[],
  targets: Targets,
  { size, cost, missed = 1, rounds, seed }: FitOptions & { size: number },
): Float64Array {
  const weights = new Float64Array(size)
  const dual = new Float64Array(rows.length)
  const order = Array.from(rows.keys()).filter((place) => targets[place] !== 0)
  const random = randomOf(seed)
  const softenings = { yes: 1 / (2 * cost * missed), no: 1 / (2 * cost) }
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random)
    for (const place of order) {
      const row = rows[place]
      if (!row) continue
      const target = targets[place] ?? -1
      const soften = target > 0 ? softenings.yes : softenings.no
      const before = dual[place] ?? 0
      const gradient = target * dot(weights, row) - 1 + before * soften
      const after = Math.max(0, before - gradient / (row.square + soften))
      if (after === before) continue
      dual[place] = after
      add(weights, row, (after - before) * target)
    }
  }
  return weights
}

function dot(weights: Float64Array, { at, by }: Row): number {
  let sum = 0
  for (let place = 0; place < at.length; place++) {
    sum += (weights[at[place] ?? 0] ?? 0) * (by[place] ?? 0)
  }
  return sum
}

function add(weights: Float64Array, { at, by }: Row, factor: number): void {
  for (let place = 0; place < at.length; place++) {
    const row = at[place] ?? 0
    weights[row] = (weights[row] ?? 0) + factor * (by[place] ?? 0)
  }
}

/** Mulberry32: small, seeded, the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Puts the items in a random order, in place (Fisher and Yates). */
export function shuffle<Item>(order: Item[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [left, right] = [order[last], order[other]]
    if (left === undefined || right === undefined) continue
    order[last] = right
    order[other] = left
  }
}
