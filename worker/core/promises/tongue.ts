import type { Language } from '../../../shared/language.ts'
import { PROMISE_KINDS } from '../../../shared/promise.ts'
import type { PromiseKind } from '../../../shared/promise.ts'
import { vocabularyOf, type Vocabulary } from '../understanding/entities/vocabulary.ts'
import { compile, matcherOf, type Matcher, type Pattern } from '../understanding/pattern.ts'
import { wordsOf } from '../understanding/reader.ts'
import { foldWord } from '../understanding/tokens.ts'
import type { When } from './due.ts'
import { PHRASES } from './index.ts'
import type { Phrases, Times } from './phrases.ts'

/** What finding a phrase means for a promise. */
export type Meaning =
  | { role: 'act' | 'says' | 'timed'; kind: PromiseKind }
  | { role: 'time'; when: When }
  | { role: Role }
export type Role =
  | 'commit'
  | 'break'
  | 'yours'
  | 'other'
  | 'not'
  | 'noun'
  | 'condition'
  | 'harmless'
  | 'moment'
  | 'reach'
  | 'here'

/** One language made ready. */
export type Tongue = {
  find: Matcher<Meaning>
  fold: (word: string) => string
  ands: ReadonlySet<string>
  vocabulary: Vocabulary | undefined
  spans: Spans
}

/** The words around a span of time. */
export type Spans = Record<
  'minutes' | 'hours' | 'business' | 'workdays' | 'lasting' | 'within',
  ReadonlySet<string>
> & { numbers: ReadonlyMap<string, number> }

const made = new Map<Language, Tongue>()

/** The phrases of a language, compiled when they are first asked for. */
export function tongueOf(language: Language): Tongue {
  const known = made.get(language)
  if (known) return known
  const tongue = tongueFrom(language, PHRASES[language])
  made.set(language, tongue)
  return tongue
}

function tongueFrom(language: Language, phrases: Phrases): Tongue {
  const fold = language === 'de' ? foldUmlaut : (word: string) => word
  return {
    find: matcherOf(patternsOf(phrases, fold)),
    fold,
    ands: new Set(wordsOf(phrases.ands).map(fold)),
    vocabulary: vocabularyOf(language),
    spans: spansOf(phrases.times),
  }
}

// German writes ü also as ue; both sides are reduced alike, so that either spelling finds the other.
function foldUmlaut(word: string): string {
  return word.replace(/([aou])e/g, '$1')
}

function spansOf(times: Times): Spans {
  const set = (table: string) => new Set(wordsOf(table))
  return {
    minutes: set(times.minutes),
    hours: set(times.hours),
    business: set(times.business),
    workdays: set(times.workdays),
    lasting: set(times.lasting),
    within: set(times.within),
    numbers: new Map(Object.entries(times.numbers).map(([word, count]) => [foldWord(word), count])),
  }
}

function patternsOf(phrases: Phrases, fold: (word: string) => string): Pattern<Meaning>[] {
  const sets = new Map(Object.entries(phrases.sets).map(([name, table]) => [name, wordsOf(table)]))
  const add = (table: string | undefined, meaning: Meaning) =>
    table === undefined ? [] : compile(table, meaning, { sets, fold })
  const { week, nextWeek, month, days } = phrases.times
  return [
    ...PROMISE_KINDS.flatMap((kind) => [
      ...add(phrases.acts[kind], { role: 'act', kind }),
      ...add(phrases.says[kind], { role: 'says', kind }),
      ...add(phrases.timed[kind], { role: 'timed', kind }),
    ]),
    ...add(phrases.commits, { role: 'commit' }),
    ...add(phrases.breaks, { role: 'break' }),
    ...add(phrases.yours, { role: 'yours' }),
    ...add(phrases.others, { role: 'other' }),
    ...add(phrases.nots, { role: 'not' }),
    ...add(phrases.nouns, { role: 'noun' }),
    ...add(phrases.conditions, { role: 'condition' }),
    ...add(phrases.harmless, { role: 'harmless' }),
    ...add(phrases.moments, { role: 'moment' }),
    ...add(phrases.here, { role: 'here' }),
    ...add(phrases.reach, { role: 'reach' }),
    ...Object.entries(days).flatMap(([inDays, table]) =>
      add(table, { role: 'time', when: { inDays: Number(inDays) } }),
    ),
    ...add(week, { role: 'time', when: { endOf: 'week' } }),
    ...add(nextWeek, { role: 'time', when: { endOf: 'nextWeek' } }),
    ...add(month, { role: 'time', when: { endOf: 'month' } }),
  ]
}
