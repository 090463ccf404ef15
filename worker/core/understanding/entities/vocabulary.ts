import type { Language } from '../../../../shared/language.ts'
import type { Colour, Things } from '../lexicons/things/things.ts'
import { COLOURS } from '../lexicons/things/things.ts'
import { READERS } from '../reader.ts'
import { foldWord } from '../tokens.ts'

/** The words of one language for things, ready to be looked up; every word is folded as messages are. */
export type Vocabulary = {
  language: Language
  numbers: ReadonlyMap<string, number>
  pieces: ReadonlySet<string>
  size: ReadonlySet<string>
  sizeNames: ReadonlyMap<string, string>
  colours: ReadonlyMap<string, Colour>
  /** How many days a unit of time has; a month counts as thirty. */
  units: ReadonlyMap<string, number>
  ago: ReadonlySet<string>
  ahead: ReadonlySet<string>
  /** Names of near days, longest first; each is a list of words. */
  near: readonly { words: string[]; inDays: number }[]
  weekdays: ReadonlyMap<string, number>
  months: ReadonlyMap<string, number>
  joiners: ReadonlySet<string>
  sku: RegExp
  street: RegExp
}

const made = new Map<Language, Vocabulary>()

/** The vocabulary of a language; made when it is first asked for, as calendars take a moment. */
export function vocabularyOf(language: Language): Vocabulary | undefined {
  const known = made.get(language)
  const things = READERS.get(language)?.lexicon.things
  if (known || !things) return known
  const vocabulary = vocabularyFrom(language, things)
  made.set(language, vocabulary)
  return vocabulary
}

function vocabularyFrom(language: Language, things: Things): Vocabulary {
  const { S, M, L } = things.sizeNames
  return {
    language,
    numbers: new Map(
      things.numbers
        .split(/\s+/)
        .flatMap((forms, at) => forms.split('/').map((form) => [foldWord(form), at + 1] as const)),
    ),
    pieces: setOf(things.pieces),
    size: setOf(things.size),
    sizeNames: new Map([
      [foldWord(S), 'S'],
      [foldWord(M), 'M'],
      [foldWord(L), 'L'],
    ]),
    colours: new Map(
      COLOURS.flatMap((colour) => wordsOf(things.colours[colour]).map((word) => [word, colour])),
    ),
    units: new Map([
      ...wordsOf(things.days).map((word) => [word, 1] as const),
      ...wordsOf(things.weeks).map((word) => [word, 7] as const),
      ...wordsOf(things.months).map((word) => [word, 30] as const),
    ]),
    ago: setOf(things.ago),
    ahead: setOf(things.ahead),
    near: nearOf(things.near),
    weekdays: new Map([...weekdaysOf(language), ...entriesOf(things.weekdays ?? {})]),
    months: monthsOf(language),
    joiners: setOf(things.joiners),
    sku: skuOf(things.sku),
    street: streetOf(things.streets),
  }
}

function wordsOf(table: string): string[] {
  return table.split(/\s+/).map((word) => foldWord(word))
}

function setOf(table: string): ReadonlySet<string> {
  return new Set(wordsOf(table))
}

function entriesOf(table: Record<string, number>): [string, number][] {
  return Object.entries(table).map(([word, value]) => [foldWord(word.replaceAll('_', ' ')), value])
}

function nearOf(table: Record<string, number>): Vocabulary['near'] {
  return entriesOf(table)
    .map(([name, inDays]) => ({ words: name.split(' '), inDays }))
    .toSorted((left, right) => right.words.length - left.words.length)
}

// 2024-01-01 was a Monday; UTC keeps the machine's zone out of it.
function weekdaysOf(language: Language): [string, number][] {
  return namesOf(language, { weekday: 'long' }, (at) => Date.UTC(2024, 0, 1 + at), 7)
}

/** Names of months, alone and as they stand behind a day ("12 marca"), whole and shortened. */
function monthsOf(language: Language): ReadonlyMap<string, number> {
  const styles = (['long', 'short'] as const).flatMap((month) => [
    { month },
    { month, day: 'numeric' as const },
  ])
  return new Map(
    styles.flatMap((style) => namesOf(language, style, (at) => Date.UTC(2024, at, 15), 12)),
  )
}

function namesOf(
  language: Language,
  style: Intl.DateTimeFormatOptions,
  timeOf: (at: number) => number,
  count: number,
): [string, number][] {
  const format = new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' })
  return Array.from({ length: count }, (_name, at): [string, number] => {
    const part = format
      .formatToParts(timeOf(at))
      .find(({ type }) => type === 'weekday' || type === 'month')
    return [foldWord((part?.value ?? '').replace(/[.]/g, '').replaceAll('-', ' ')), at + 1]
  }).filter(([name]) => /\p{L}{3}/u.test(name))
}

function skuOf(words: string): RegExp {
  const names = words.split(' ').join('|')
  const joint = String.raw`(?:[ .:#-]{1,3}|[ .]{1,2}(?:no|nr|num|n[°º]|number|nummer|numer)[ .:#]{1,3})`
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${names})${joint}((?=[A-Z-]{0,12}\d)[A-Z0-9][A-Z0-9-]{3,24})(?![\p{L}\p{N}])`,
    'giu',
  )
}

const NAME = String.raw`[\p{L}\p{N}'’.-]{1,30}`
const HOUSE = String.raw`\d{1,5}(?:[/-]\d{1,4})? ?(?:[A-Z](?![\p{L}\p{N}]))?`
// What may follow a street: flat, postcode and town.
const TOWN = String.raw`(?:,? (?:(?:\p{L}{1,2}-)?\d{4,5}(?:-\d{3,4})?(?: [A-Z]{2}(?!\p{L}))?|\d{2}-\d{3}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?:,? \p{Lu}[\p{L}-]{2,24})?)?`

function streetOf({ before, after, glued }: Things['streets']): RegExp {
  const ways = [
    after && String.raw`\d{1,5}[A-Z]?,? (?:${NAME} ){1,4}(?:${choice(after)})(?![\p{L}\p{N}])`,
    glued &&
      String.raw`(?:\p{L}[\p{L}.-]{1,24}|\p{Lu}\p{L}{1,20} )(?:${choice(glued)})\.? ${HOUSE}`,
    before &&
      String.raw`\d{1,4}(?: ?(?:bis|ter))?,? (?:${choice(before)})\.? ${NAME}(?: \p{L}[\p{L}'’-]{1,30}){0,2}`,
    before &&
      String.raw`(?:${choice(before)})\.? (?:${NAME} ){0,4}${NAME},? (?:n[.ºo°]{0,2} ?)?${HOUSE}`,
  ].filter((way) => way !== undefined && way !== '')
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${ways.join('|')})${TOWN}`, 'giu')
}

function choice(words: string): string {
  return words.split(' ').join('|')
}
