import type { Money } from '../../../shared/money.ts'
import type { RoutingFacts } from '../../../shared/routing.ts'
import type { Unit } from './amounts.ts'
import { contentOfPhrase } from './stems.ts'
import { type Lexicon, lexiconOf, type Value } from './values.ts'

export type Fact = string | readonly string[] | number | Money | boolean

/** Something a condition can ask. */
export type Field = {
  name: string
  /** What it is, for saying that it is not known. */
  what: string
  /** A condition on it, with `{not}` and `{}` for the value. */
  say: string
  /** The fact; undefined where it is not known. */
  read: (facts: RoutingFacts) => Fact | undefined
  /** Stems that may stand around the value. */
  words: ReadonlySet<string>
  /** Stems of which one must be there; empty where the value says enough. */
  key: readonly string[]
} & (
  | { kind: 'choice'; values: readonly Value[]; lexicon: Lexicon }
  | { kind: 'tags' | 'flag' }
  | {
      kind: 'number' | 'money'
      unit: Unit
      /** Stems by which “3 times” counts this. */
      times: readonly string[]
    }
)

type Row = Pick<Field, 'name' | 'what' | 'say' | 'read'>
type Around = { words: string; key?: string }

export function choice(row: Row & Around & { values: readonly Value[] }): Field {
  const { values } = row
  return { ...base(row), kind: 'choice', values, lexicon: lexiconOf(values) }
}

export function amount(row: Row & Around & { unit: Unit; times?: string }): Field {
  const { unit, times = '' } = row
  const kind = unit === 'money' ? 'money' : 'number'
  return { ...base(row), kind, unit, times: contentOfPhrase(times) }
}

/** A field that is so or is not; it is only known by its sayings. */
export function flag(row: Row): Field {
  return { ...base({ ...row, words: '' }), kind: 'flag' }
}

export function tags(row: Row): Field {
  return { ...base({ ...row, words: '' }), kind: 'tags' }
}

function base({ name, what, say, read, words, key = '' }: Row & Around) {
  const keys = contentOfPhrase(key)
  return { name, what, say, read, words: new Set([...contentOfPhrase(words), ...keys]), key: keys }
}
