import type { Prepared } from './prepare.ts'
import type { Noticed } from './features.ts'
import { featuresOf } from './features.ts'
import type { Token } from './tokens.ts'

/** A stretch of a message that can hold a wish of its own; `first` and `last` count tokens. */
export type Clause = Pick<Prepared, 'tokens' | 'noticed' | 'features'> & {
  first: number
  last: number
}

const FEWEST_WORDS = 2

const MOST = 20

/** Cuts a message at the ends of sentences and, where enough words stand on both sides, at words or marks that join two wishes. */
export function clausesOf(message: Prepared, joiners: ReadonlySet<string>): Clause[] {
  const { tokens } = message
  const starts = [0]
  for (let at = 1; at < tokens.length; at++) {
    const since = at - (starts.at(-1) ?? 0)
    const newSentence = tokens[at]?.sentence !== tokens[at - 1]?.sentence
    const joins = joinsAt(message, joiners, at) && since >= FEWEST_WORDS
    if (newSentence || (joins && wordsAhead(tokens, at) > FEWEST_WORDS)) starts.push(at)
  }
  return starts
    .slice(0, MOST)
    .map((first, index) => clauseOf(message, first, (starts[index + 1] ?? tokens.length) - 1))
}

function joinsAt({ normal, tokens }: Prepared, joiners: ReadonlySet<string>, at: number): boolean {
  if (joiners.has(tokens[at]?.word ?? '')) return true
  return /[,;:–—]/.test(normal.text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0))
}

function wordsAhead(tokens: readonly Token[], at: number): number {
  let ahead = at
  while (ahead < tokens.length && tokens[ahead]?.sentence === tokens[at]?.sentence) ahead += 1
  return ahead - at
}

function clauseOf({ tokens, noticed }: Prepared, first: number, last: number): Clause {
  const found = noticed.found.filter((hit) => hit.first >= first && hit.last <= last)
  const told = new Set(
    found.flatMap(({ meaning }) => (meaning.kind === 'signal' ? [meaning.signal] : [])),
  )
  const signals = noticed.signals.filter(({ signal }) => told.has(signal))
  const own = tokens.slice(first, last + 1)
  const ownNoticed: Noticed = { found, signals, wholes: [] }
  return { first, last, tokens: own, noticed: ownNoticed, features: featuresOf(own, ownNoticed) }
}
