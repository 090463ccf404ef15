import type { Linear } from './linear.ts'
import { linearOf } from './linear.ts'

/** A linear model as it stands in a source file: numbers in the open, the arrays as base64 of `packLinear`. */
export type StoredLinear = {
  classes: number
  scale: number
  rows: number
  entries: number
  data: string
}

const SEVEN_BITS = 0x7f
const MORE = 0x80

/** Lays the arrays of a model out as bytes, each kind together so that they compress well. */
export function packLinear(model: Linear): Uint8Array {
  const gaps: number[] = []
  const counts: number[] = []
  for (const [row, hash] of model.hashes.entries()) {
    pushVarint(gaps, hash - (row === 0 ? 0 : (model.hashes[row - 1] ?? 0)))
    pushVarint(counts, (model.starts[row + 1] ?? 0) - (model.starts[row] ?? 0))
  }
  const bytes = Array.from(model.weights, (weight) => weight & 0xff)
  return Uint8Array.from([...gaps, ...counts, ...model.labels, ...bytes])
}

/** Reads a stored model back. */
export function unpackLinear({ classes, scale, rows, entries, data }: StoredLinear): Linear {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))
  const reader = { bytes, at: 0 }
  const hashes = new Uint32Array(rows)
  const starts = new Uint32Array(rows + 1)
  let hash = 0
  for (let row = 0; row < rows; row++) {
    hash += readVarint(reader)
    hashes[row] = hash
  }
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] ?? 0) + readVarint(reader)
  const labels = bytes.slice(reader.at, reader.at + entries)
  const weights = new Int8Array(bytes.slice(reader.at + entries).buffer)
  return linearOf({ classes, scale, hashes, starts, labels, weights })
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > SEVEN_BITS) {
    bytes.push((rest & SEVEN_BITS) | MORE)
    rest >>>= 7
  }
  bytes.push(rest)
}

function readVarint(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at] ?? 0
    reader.at += 1
    value |= (byte & SEVEN_BITS) << shift
    if (byte < MORE) return value
  }
}
