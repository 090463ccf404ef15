import type { Features } from '../../worker/core/understanding/features.ts'

const LONGEST_RUN = 5
const SHORTEST_RUN = 2

/** What the rivals see of a message: words, pairs of words and runs of two to five letters inside words, by number. */
export type Terms = Map<number, number>

/** Counts the terms of messages; a term that the training part does not have is left out. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #documents: number[] = []
  #messages = 0

  get size(): number {
    return this.#numbers.size
  }

  /** Counts the terms of a message of the training part. */
  learn(text: string): Terms {
    this.#messages += 1
    const counts = countsOf(text)
    const terms: Terms = new Map()
    for (const [term, count] of counts) {
      const number = this.#numbers.get(term) ?? this.#numbers.size
      this.#numbers.set(term, number)
      this.#documents[number] = (this.#documents[number] ?? 0) + 1
      terms.set(number, count)
    }
    return terms
  }

  count(text: string): Terms {
    const terms: Terms = new Map()
    for (const [term, count] of countsOf(text)) {
      const number = this.#numbers.get(term)
      if (number !== undefined) terms.set(number, count)
    }
    return terms
  }

  /** Weighs terms by how rare they are (smoothed tf-idf, logarithmic counts) and scales the message to length one. */
  weigh(terms: Terms): Features {
    const values = [...terms].map(([number, count]) => {
      const rarity = Math.log((1 + this.#messages) / (1 + (this.#documents[number] ?? 0))) + 1
      return (1 + Math.log(count)) * rarity
    })
    const length = Math.hypot(...values) || 1
    return {
      hashes: Uint32Array.from([...terms.keys()].map((number) => number + 1)),
      values: Float32Array.from(values.map((value) => value / length)),
    }
  }
}

function countsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1)
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  for (const [at, word] of words.entries()) {
    add(`w ${word}`)
    const next = words[at + 1]
    if (next !== undefined) add(`p ${word} ${next}`)
    const padded = ` ${word} `
    for (let start = 0; start < padded.length; start++) {
      for (let run = SHORTEST_RUN; run <= LONGEST_RUN && start + run <= padded.length; run++) {
        add(`r ${padded.slice(start, start + run)}`)
      }
    }
  }
  return counts
}
