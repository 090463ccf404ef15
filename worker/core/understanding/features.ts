import type { Signal, SignalReading } from '../../../shared/understanding.ts'
import type { Found } from './pattern.ts'
import type { Meaning } from './reader.ts'
import type { Token } from './tokens.ts'
import type { Whole } from './whole.ts'

/** What a message is made of, for the linear models: 24-bit hashes of its pieces and how much each one weighs. */
export type Features = { hashes: Uint32Array; values: Float32Array }

/** What the readers with rules noticed; the trained model weighs it beside the words. */
export type Noticed = {
  found: readonly Found<Meaning>[]
  signals: readonly SignalReading[]
  wholes: readonly Whole[]
}

const SHORTEST_GRAM = 3
const LONGEST_GRAM = 4
const LONGEST_WORD = 24
// 24 bits tell some 60,000 features apart and are stored in half the space of 32.
export const SPARED_BITS = 8
const GRAM_SHARE = 0.7
const NOTICED_VALUE = 0.5
const SEEDS = { word: 0x811c9dc5, pair: 0x2f0b4c47, gram: 0x9e3779b1, noticed: 0x51ed270b }

/**
 * Takes a message apart into words, pairs of neighbours, runs of three or four letters, and what was noticed by rule. Words
 * and runs are each scaled to the same length, whatever the length of the message.
 */
export function featuresOf(tokens: readonly Token[], noticed: Noticed): Features {
  const words = new Set<number>()
  const grams = new Set<number>()
  const sequence = withEdges(tokens)
  for (const [at, word] of sequence.entries()) {
    if (word !== EDGE) words.add(wordHash(word))
    const next = sequence[at + 1]
    if (next !== undefined)
      words.add(hashOf(next, step(hashOf(word, SEEDS.pair), 0x20)) >>> SPARED_BITS)
    addGrams(grams, word)
  }
  return join([
    { hashes: [...words], value: 1 / Math.sqrt(Math.max(1, words.size)) },
    { hashes: [...grams], value: GRAM_SHARE / Math.sqrt(Math.max(1, grams.size)) },
    { hashes: noticedHashes(noticed), value: NOTICED_VALUE },
  ])
}

/** The same without what phrases told of signals: a model that is to hear what they miss must not lean on them. */
export function featuresWithoutSignals(tokens: readonly Token[], noticed: Noticed): Features {
  return featuresOf(tokens, { ...noticed, signals: [] })
}

/** The hash of one word as a feature, to ask what that word alone speaks for. */
export function hashOfToken(token: Token): number {
  return wordHash(shapeOf(token))
}

/** The hash of something noticed about the whole message, by its name. */
export function hashOfName(name: string): number {
  return hashOf(name, SEEDS.noticed) >>> SPARED_BITS
}

const EDGE = '^'

/** Sentence edges are words of their own, and numbers are told by their shape. */
function withEdges(tokens: readonly Token[]): string[] {
  const words = [EDGE]
  let sentence = tokens[0]?.sentence
  for (const token of tokens) {
    if (token.sentence !== sentence) words.push(EDGE)
    sentence = token.sentence
    words.push(shapeOf(token))
  }
  words.push(EDGE)
  return words
}

function shapeOf({ kind, word, raw }: Token): string {
  if (kind === 'word') return word.slice(0, LONGEST_WORD)
  if (kind === 'email') return '@'
  if (kind === 'link') return '://'
  if (/^\p{N}+$/u.test(raw)) return raw.length < 5 ? `0${raw.length}` : '0long'
  return raw.length < 5 ? word : '0code'
}

function addGrams(grams: Set<number>, word: string): void {
  const first = word.charCodeAt(0)
  if (word === EDGE || first === 0x30 || first === 0x40) return
  const padded = `<${word}>`
  for (let start = 0; start + SHORTEST_GRAM <= padded.length; start++) {
    let hash = SEEDS.gram
    for (let at = start; at < padded.length && at < start + LONGEST_GRAM; at++) {
      hash = step(hash, padded.charCodeAt(at))
      if (at - start + 1 >= SHORTEST_GRAM) grams.add(hash >>> SPARED_BITS)
    }
  }
}

// Signals that are a wish of their own; the others say how, not what.
const WISHES = new Set<Signal>(['human_request', 'followup'])

function noticedHashes({ found, signals, wholes }: Noticed): number[] {
  const names = new Set<string>()
  for (const { meaning } of found) {
    if (meaning.kind === 'category') names.add(`${meaning.category} ${meaning.strength}`)
  }
  for (const { signal } of signals) if (WISHES.has(signal)) names.add(`signal ${signal}`)
  for (const { category } of wholes) names.add(`whole ${category}`)
  return Array.from(names, hashOfName)
}

function wordHash(word: string): number {
  return hashOf(word, SEEDS.word) >>> SPARED_BITS
}

/** FNV-1a over UTF-16 units; http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string, seed: number): number {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}

export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** Puts groups of features, each with one value, together. */
export function join(groups: { hashes: number[]; value: number }[]): Features {
  const size = groups.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const features = { hashes: new Uint32Array(size), values: new Float32Array(size) }
  let at = 0
  for (const { hashes, value } of groups) {
    features.hashes.set(hashes, at)
    features.values.fill(value, at, at + hashes.length)
    at += hashes.length
  }
  return features
}
