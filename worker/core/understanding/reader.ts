import type { Category } from '../../../shared/category.ts'
import { CATEGORIES } from '../../../shared/category.ts'
import type { Language } from '../../../shared/language.ts'
import type { Signal } from '../../../shared/understanding.ts'
import { SIGNALS } from '../../../shared/understanding.ts'
import { LEXICONS } from './lexicons/index.ts'
import type { Lexicon, Strength } from './lexicons/lexicon.ts'
import { STRENGTHS } from './lexicons/lexicon.ts'
import type { Found, Pattern } from './pattern.ts'
import { compile, matcherOf } from './pattern.ts'
import { spellingOf } from './spelling.ts'
import type { Token } from './tokens.ts'
import { foldWord } from './tokens.ts'

/** What finding a phrase means. */
export type Meaning =
  | { kind: 'category'; category: Category; strength: Strength }
  | { kind: 'signal'; signal: Signal; veto: boolean }
  | { kind: 'mood'; mood: 'satisfied' | 'frustrated' | 'urgent' }

/** One language made ready: it finds every phrase of its lexicon in one walk over a message. */
export type Reader = {
  lexicon: Lexicon
  vocabulary: ReadonlySet<string>
  common: ReadonlySet<string>
  courtesies: ReadonlySet<string>
  filler: ReadonlySet<string>
  answers: ReadonlySet<string>
  read: (tokens: readonly Token[]) => Found<Meaning>[]
  /** Only the signals, for messages whose language is not sure. */
  notice: (tokens: readonly Token[]) => Found<Meaning>[]
  /** Only wishes for a person: cheap enough to ask every language about every message. */
  noticePerson: (tokens: readonly Token[]) => Found<Meaning>[]
}

/** The plain words of a table, folded as messages are. */
export function wordsOf(table: string): string[] {
  return table
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => foldWord(word.replaceAll("'", '')))
}

// Asking whether we are a machine takes back what looks like asking for a person.
const PERSON = new Set<Signal>(['human_request', 'ai_question'])

function readerOf(lexicon: Lexicon): Reader {
  const fold = lexicon.language === 'de' ? foldUmlaut : (word: string) => word
  const patterns = patternsOf(lexicon, fold)
  const find = matcherOf(patterns)
  const vocabulary = vocabularyOf(patterns)
  const set = (table: string) => new Set(wordsOf(table).map(fold))
  const words = {
    common: set(lexicon.common),
    courtesies: set(lexicon.courtesies),
    filler: set(lexicon.filler),
    answers: set(lexicon.answers),
  }
  const plain = patterns.filter(({ meaning }) => meaning.kind !== 'signal')
  const known = set(
    [lexicon.known, lexicon.common, lexicon.courtesies, lexicon.filler, lexicon.answers].join(' '),
  )
  // No word is bent into one that raises an alarm: the Blüte of a plant is no blutet.
  const correct = spellingOf({
    vocabulary: vocabularyOf(plain),
    known: new Set([...known, ...vocabulary]),
    stems: stemsOf(patterns),
  })
  const read = (tokens: readonly Token[]) =>
    find(
      tokens,
      tokens.map((token) => (token.kind === 'word' ? correct(fold(token.word)) : token.word)),
    )
  const noticeBy = (wanted: (meaning: Meaning) => boolean) => {
    const findWanted = matcherOf(patterns.filter(({ meaning }) => wanted(meaning)))
    return (tokens: readonly Token[]) =>
      findWanted(
        tokens,
        tokens.map(({ word }) => fold(word)),
      )
  }
  const notice = noticeBy(({ kind }) => kind === 'signal')
  const noticePerson = noticeBy(
    (meaning) => meaning.kind === 'signal' && PERSON.has(meaning.signal),
  )
  return { lexicon, vocabulary, ...words, read, notice, noticePerson }
}

// German writes ü also as ue; both sides are reduced alike, so that either spelling finds the other.
function foldUmlaut(word: string): string {
  return word.replace(/([aou])e/g, '$1')
}

function patternsOf(lexicon: Lexicon, fold: (word: string) => string): Pattern<Meaning>[] {
  const sets = new Map(
    Object.entries({ ...lexicon.sets, ...lexicon.signals.sets }).map(([name, table]) => [
      name,
      wordsOf(table),
    ]),
  )
  const add = (table: string | undefined, meaning: Meaning) =>
    table === undefined ? [] : compile(table, meaning, { sets, fold })
  return [
    ...CATEGORIES.flatMap((category) =>
      STRENGTHS.flatMap((strength) =>
        add(lexicon.categories[category][strength], { kind: 'category', category, strength }),
      ),
    ),
    ...SIGNALS.flatMap((signal) =>
      add(lexicon.signals.phrases[signal].says, { kind: 'signal', signal, veto: false }),
    ),
    ...SIGNALS.flatMap((signal) =>
      add(lexicon.signals.phrases[signal].not, { kind: 'signal', signal, veto: true }),
    ),
    ...add(lexicon.satisfied, { kind: 'mood', mood: 'satisfied' }),
    ...add(lexicon.frustrated, { kind: 'mood', mood: 'frustrated' }),
    ...add(lexicon.urgent, { kind: 'mood', mood: 'urgent' }),
  ]
}

function vocabularyOf(patterns: readonly Pattern<Meaning>[]): Set<string> {
  return new Set(patterns.flatMap((pattern) => pattern.steps.flatMap((step) => [...step.words])))
}

function stemsOf(patterns: readonly Pattern<Meaning>[]): string[] {
  return [...new Set(patterns.flatMap((pattern) => pattern.steps.flatMap((step) => step.stems)))]
}

/** One reader a language, compiled once when the module loads. */
export const READERS: ReadonlyMap<Language, Reader> = new Map(
  LEXICONS.map((lexicon): [Language, Reader] => [lexicon.language, readerOf(lexicon)]),
)

/** The words of one table of every language together, for what is told apart without knowing the language. */
export function wordsOfAll(table: (lexicon: Lexicon) => string): ReadonlySet<string> {
  return new Set(LEXICONS.flatMap((lexicon) => wordsOf(table(lexicon))))
}
