import type { Features } from './features.ts'
import type { Fitted } from './fit.ts'

/**
 * A trained linear model made small: per feature only the classes it speaks for or against, as bytes. `slots` is an open
 * hash table of four numbers a slot, together in one line of the processor's cache: a feature's hash plus one (0: empty),
 * where its weights start and end, and nothing. `pairs` holds label and weight of an entry side by side.
 */
export type Linear = {
  classes: number
  scale: number
  hashes: Uint32Array
  starts: Uint32Array
  labels: Uint8Array
  weights: Int8Array
  slots: Uint32Array
  pairs: Int16Array
}

// Five bits and a sign are enough: finer steps change no ranking and cost space.
const MOST = 31

/** Rounds weights to bytes and drops what is too small to matter: `share` of the largest weight. */
export function packed({ hashes, classes, weights }: Fitted, share: number): Linear {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const scale = largest / MOST
  const order = Array.from(hashes.keys()).toSorted(
    (left, right) => (hashes[left] ?? 0) - (hashes[right] ?? 0),
  )
  const kept = {
    hashes: [] as number[],
    starts: [0],
    labels: [] as number[],
    weights: [] as number[],
  }
  for (const row of order) {
    const before = kept.labels.length
    for (let label = 0; label < classes; label++) {
      const weight = weights[row * classes + label] ?? 0
      const byte = Math.round(weight / scale)
      if (byte === 0 || Math.abs(weight) < largest * share) continue
      kept.labels.push(label)
      kept.weights.push(byte)
    }
    if (kept.labels.length === before) continue
    kept.hashes.push(hashes[row] ?? 0)
    kept.starts.push(kept.labels.length)
  }
  return linearOf({
    classes,
    scale,
    hashes: Uint32Array.from(kept.hashes),
    starts: Uint32Array.from(kept.starts),
    labels: Uint8Array.from(kept.labels),
    weights: Int8Array.from(kept.weights),
  })
}

/** The score of every class; the higher, the more likely. */
export function scoresOf(model: Linear, features: Features): Float64Array {
  const scores = new Float64Array(model.classes)
  addRow(model, scores, 0, 1)
  for (let at = 0; at < features.hashes.length; at++) {
    addRow(model, scores, features.hashes[at] ?? 0, features.values[at] ?? 0)
  }
  return scores
}

/** The class with the highest score. */
export function bestOf(scores: Float64Array): number {
  return scores.indexOf(Math.max(...scores))
}

/** Whether a feature was ever learned. */
export function knows(model: Linear, hash: number): boolean {
  return slotOf(model, hash) >= 0
}

/** What one feature alone speaks for, per class. */
export function weightOf(model: Linear, hash: number, label: number): number {
  const slot = slotOf(model, hash)
  if (slot < 0) return 0
  for (let at = model.slots[slot + 1] ?? 0; at < (model.slots[slot + 2] ?? 0); at++) {
    if (model.labels[at] === label) return (model.weights[at] ?? 0) * model.scale
  }
  return 0
}

/** Turns scores into shares of one; `sharpness` is fitted on messages that were held back. */
export function softmax(scores: Float64Array, sharpness: number): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const shares = scores.map((score) => Math.exp((score - best) * sharpness))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => share / total)
}

/** Adds the look-up tables to the stored parts of a model. */
export function linearOf(parts: Omit<Linear, 'slots' | 'pairs'>): Linear {
  const size = 2 ** Math.ceil(Math.log2(parts.hashes.length * 1.5 + 2))
  const slots = new Uint32Array(size * SLOT)
  for (const [row, hash] of parts.hashes.entries()) {
    let slot = placeOf(hash, size)
    while (slots[slot] !== 0) slot = nextAfter(slot, size)
    slots[slot] = hash + 1
    slots[slot + 1] = parts.starts[row] ?? 0
    slots[slot + 2] = parts.starts[row + 1] ?? 0
  }
  const pairs = Int16Array.from(
    parts.labels,
    (label, at) => (label << WEIGHT_BITS) | ((parts.weights[at] ?? 0) & WEIGHT_MASK),
  )
  return { ...parts, slots, pairs }
}

const SLOT = 4
const WEIGHT_BITS = 7
const WEIGHT_MASK = 0x7f
const WEIGHT_SIGN = 25

function addRow(model: Linear, scores: Float64Array, hash: number, value: number): void {
  const { slots, pairs } = model
  const slot = slotOf(model, hash)
  if (slot < 0) return
  const factor = value * model.scale
  const end = slots[slot + 2] ?? 0
  for (let at = slots[slot + 1] ?? 0; at < end; at++) {
    const pair = pairs[at] ?? 0
    const label = (pair >> WEIGHT_BITS) & 0xff
    scores[label] = (scores[label] ?? 0) + factor * ((pair << WEIGHT_SIGN) >> WEIGHT_SIGN)
  }
}

function slotOf({ slots }: Linear, hash: number): number {
  const size = slots.length / SLOT
  let slot = placeOf(hash, size)
  for (;;) {
    const found = slots[slot] ?? 0
    if (found === hash + 1) return slot
    if (found === 0) return -1
    slot = nextAfter(slot, size)
  }
}

function placeOf(hash: number, size: number): number {
  return ((Math.imul(hash, 0x9e3779b1) >>> 7) & (size - 1)) * SLOT
}

function nextAfter(slot: number, size: number): number {
  return (slot + SLOT) & (size * SLOT - 1)
}
