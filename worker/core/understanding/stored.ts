import type { Calibration } from './calibration.ts'
import type { Linear } from './linear.ts'
import { linearOf } from './linear.ts'

/** A linear model as it stands in a source file: numbers in the open, the arrays as `packLinear` writes them. */
export type StoredLinear = {
  classes: number
  scale: number
  rows: number
  entries: number
  data: string
}

/** A model, how it was made, and the SHA-256 of the corpus it was made of. */
type Made = { command: string; seed: number; corpus: string; model: StoredLinear }
export type LanguageWeights = Made & { languages: string[] }
export type SignalsWeights = Made & { thresholds: number[] }
export type MoodsWeights = Made & { calibration: Calibration }
export type CategoriesWeights = Made & { calibration: Calibration }

// Printable ASCII without the two that JSON escapes; a digit of the upper half says that another follows.
const DIGITS = Array.from({ length: 94 }, (_digit, at) => String.fromCharCode(0x21 + at))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .join('')
const HALF = DIGITS.length / 2
const VALUES = Uint8Array.from({ length: 128 }, (_value, code) =>
  Math.max(0, DIGITS.indexOf(String.fromCharCode(code))),
)

/** Writes a model as text, each kind of number together, so that it compresses as well as bytes would. */
export function packLinear(model: Linear): string {
  const gaps: string[] = []
  const counts: string[] = []
  const labels: string[] = []
  for (const [row, hash] of model.hashes.entries()) {
    const start = model.starts[row] ?? 0
    const end = model.starts[row + 1] ?? 0
    gaps.push(digitsOf(hash - (row === 0 ? 0 : (model.hashes[row - 1] ?? 0))))
    counts.push(digitsOf(end - start))
    for (let at = start; at < end; at++) {
      const before = at === start ? -1 : (model.labels[at - 1] ?? 0)
      labels.push(digitsOf((model.labels[at] ?? 0) - before - 1))
    }
  }
  const weights = Array.from(model.weights, (weight) =>
    digitsOf(weight < 0 ? -2 * weight - 1 : 2 * weight),
  )
  return [...gaps, ...counts, ...labels, ...weights].join('')
}

/** Reads a stored model back. */
export function unpackLinear({ classes, scale, rows, entries, data }: StoredLinear): Linear {
  const reader = { data, at: 0 }
  const hashes = new Uint32Array(rows)
  const starts = new Uint32Array(rows + 1)
  const labels = new Uint8Array(entries)
  const weights = new Int8Array(entries)
  let hash = 0
  for (let row = 0; row < rows; row++) {
    hash += readNumber(reader)
    hashes[row] = hash
  }
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] ?? 0) + readNumber(reader)
  for (let row = 0; row < rows; row++) {
    let label = -1
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      label += readNumber(reader) + 1
      labels[at] = label
    }
  }
  for (let at = 0; at < entries; at++) {
    const value = readNumber(reader)
    weights[at] = value % 2 === 1 ? -(value + 1) / 2 : value / 2
  }
  return linearOf({ classes, scale, hashes, starts, labels, weights })
}

function digitsOf(value: number): string {
  let rest = value
  let digits = ''
  while (rest >= HALF) {
    digits += DIGITS.charAt(HALF + (rest % HALF))
    rest = Math.floor(rest / HALF)
  }
  return digits + DIGITS.charAt(rest)
}

function readNumber(reader: { data: string; at: number }): number {
  let value = 0
  for (let factor = 1; ; factor *= HALF) {
    const digit = VALUES[reader.data.charCodeAt(reader.at)] ?? 0
    reader.at += 1
    if (digit < HALF) return value + digit * factor
    value += (digit - HALF) * factor
  }
}
