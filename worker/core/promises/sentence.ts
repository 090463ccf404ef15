import type { PromiseKind } from '../../../shared/promise.ts'
import type { Found } from '../understanding/pattern.ts'
import { normalise } from '../understanding/normalise.ts'
import { tokenise } from '../understanding/tokens.ts'
import { timesIn, type Time } from './times.ts'
import type { Meaning, Role, Tongue } from './tongue.ts'

/** A stretch of words, counted from the first. */
export type Stretch = { first: number; last: number }
/** Words that may promise; `how` tells whether a commitment or a time must make a promise of them. */
export type Act = Stretch & { kind: PromiseKind; how: 'act' | 'says' | 'timed' }

/** A sentence with everything in it that matters for promises. */
export type Sentence = {
  acts: readonly Act[]
  /** The commitments: where they end, and where they begin. */
  commits: ReadonlyMap<number, number>
  conditions: readonly Stretch[]
  times: readonly Time[]
  places: Readonly<Record<Role, ReadonlySet<number>>>
  /** A comma, dash or bracket stands before these words. */
  edges: ReadonlySet<number>
  /** Words that join two acts. */
  joints: ReadonlySet<number>
}

const FULL: readonly [RegExp, string][] = [
  [/(?<=\p{L})['’]ll(?!\p{L})/giu, ' will'],
  [/(?<=\p{L})['’]re(?!\p{L})/giu, ' are'],
  [/(?<=\p{L})['’]m(?!\p{L})/giu, ' am'],
  [/(?<=\p{L})n['’]t(?!\p{L})/giu, ' not'],
  [/(?<!\p{L})(?:is|are) going to (?=be)/giu, 'will '],
]
const EDGE = /[,:(—–](?:\s|$)|\s[-—–]\s|\)/u

/** Reads one sentence: the acts and commitments, what takes them back, and the times. */
export function sentenceOf(written: string, tongue: Tongue): Sentence {
  const full = FULL.reduce((text, [short, long]) => text.replace(short, long), written)
  const normal = normalise(full)
  const tokens = tokenise(normal).map((token) => ({ ...token, sentence: 0 }))
  const words = tokens.map(({ word }) => tongue.fold(word))
  const found = tongue.find(tokens, words)
  const places = placesIn(found)
  const acts = actsIn(found)
  const edges = tokens.flatMap(({ start }, at) =>
    at > 0 && EDGE.test(normal.text.slice(tokens[at - 1]?.end, start)) ? [at] : [],
  )
  return {
    acts,
    commits: new Map(stretchesOf(found, 'commit').map(({ first, last }) => [last, first])),
    conditions: stretchesOf(found, 'condition').filter(
      (stretch) => !wordsOf(stretch).some((at) => places.harmless.has(at)),
    ),
    times: acts.length > 0 ? timesIn(normal, tokens, found, tongue) : [],
    places: { ...places, not: new Set([...places.not].filter((at) => !places.harmless.has(at))) },
    edges: new Set(edges),
    joints: new Set(words.flatMap((word, at) => (tongue.ands.has(word) ? [at] : []))),
  }
}

/** The places of all words of a stretch. */
export function wordsOf({ first, last }: Stretch): number[] {
  return Array.from({ length: last - first + 1 }, (_word, at) => first + at)
}

function actsIn(found: readonly Found<Meaning>[]): Act[] {
  return found
    .flatMap(({ meaning, first, last }) =>
      'kind' in meaning ? [{ kind: meaning.kind, how: meaning.role, first, last }] : [],
    )
    .toSorted((left, right) => left.first - right.first)
}

function stretchesOf(found: readonly Found<Meaning>[], role: Role): Stretch[] {
  return found.filter(({ meaning }) => meaning.role === role)
}

function placesIn(found: readonly Found<Meaning>[]): Record<Role, Set<number>> {
  const at = (role: Role) => new Set(stretchesOf(found, role).flatMap(wordsOf))
  return {
    commit: at('commit'),
    break: at('break'),
    yours: at('yours'),
    other: at('other'),
    not: at('not'),
    noun: new Set(stretchesOf(found, 'noun').map(({ last }) => last)),
    condition: at('condition'),
    harmless: at('harmless'),
    moment: at('moment'),
    reach: at('reach'),
    here: at('here'),
  }
}
