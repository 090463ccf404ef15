import type { Features } from '../features.ts'
import { join, SPARED_BITS, step } from '../features.ts'
import type { Token } from '../tokens.ts'

const LONGEST_RUN = 3
const LONGEST_WORD = 24
// More words tell no more about the language.
const MOST_WORDS = 60
const SEEDS = { word: 0x811c9dc5, run: 0x9e3779b1 }

/** What tells a language: its words and their runs of one to four letters, accents kept. */
export function spellingFeatures(tokens: readonly Token[]): Features {
  const words = new Set<number>()
  const runs = new Set<number>()
  for (const { kind, raw } of tokens) {
    if (kind !== 'word') continue
    if (words.size >= MOST_WORDS) break
    const padded = `<${raw.toLowerCase().slice(0, LONGEST_WORD)}>`
    addRuns(runs, padded)
    words.add(hashOf(padded))
  }
  return join([
    { hashes: [...words], value: 1 / Math.sqrt(Math.max(1, words.size)) },
    { hashes: [...runs], value: 1 / Math.sqrt(Math.max(1, runs.size)) },
  ])
}

function addRuns(runs: Set<number>, padded: string): void {
  for (let start = 0; start < padded.length; start++) {
    let hash = SEEDS.run
    for (let at = start; at < padded.length && at < start + LONGEST_RUN; at++) {
      hash = step(hash, padded.charCodeAt(at))
      runs.add(hash >>> SPARED_BITS)
    }
  }
}

function hashOf(word: string): number {
  let hash = SEEDS.word
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash >>> SPARED_BITS
}
