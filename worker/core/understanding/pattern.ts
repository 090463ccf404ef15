import { EMAIL_WORD, foldWord, NUMBER_WORD, type Token } from './tokens.ts'

/**
 * A phrase to look for, with what finding it means. Written as words with single spaces: `a|b` either, `pay*` and `*nummer`
 * a stem, `my?` may be absent, `~3` up to three words between, `@set` one of a named set, `@num` and `@email` a number or an
 * address, `^` and `$` the edges of a sentence.
 */
export type Pattern<Meaning> = {
  meaning: Meaning
  steps: Step[]
  fromStart: boolean
  toEnd: boolean
}
export type Found<Meaning> = { meaning: Meaning; first: number; last: number }
export type Matcher<Meaning> = (
  tokens: readonly Token[],
  words: readonly string[],
) => Found<Meaning>[]

type Step = {
  words: Set<string>
  stems: string[]
  endings: string[]
  gap: number
  optional: boolean
}
type Index<Meaning> = {
  byWord: Map<string, Pattern<Meaning>[]>
  byStem: Map<string, Pattern<Meaning>[]>
  byEnding: Map<string, Pattern<Meaning>[]>
}

const STEM_KEY = 3
const LONGEST_MATCH = 28

/** Builds one matcher of many patterns; finding costs one look-up a word, whatever the number of patterns. */
export function matcherOf<Meaning>(patterns: readonly Pattern<Meaning>[]): Matcher<Meaning> {
  const index: Index<Meaning> = { byWord: new Map(), byStem: new Map(), byEnding: new Map() }
  for (const pattern of patterns) file(index, pattern)
  return (tokens, words) => {
    const found: Found<Meaning>[] = []
    let at = 0
    let limit = 0
    for (; at < words.length; at++, limit--) {
      if (limit <= 0) limit = restOfSentence(tokens, at)
      findAt(index, { tokens, words, at, limit: Math.min(limit, LONGEST_MATCH) }, found)
    }
    return found
  }
}

/** Compiles a table of phrases separated by commas or line ends; an optional first word makes two patterns of one. */
export function compile<Meaning>(
  table: string,
  meaning: Meaning,
  vocabulary: { sets: ReadonlyMap<string, string[]>; fold: (word: string) => string },
): Pattern<Meaning>[] {
  return phrasesOf(table).flatMap((phrase) => {
    const parts = phrase.split(' ')
    const fromStart = parts[0] === '^'
    const toEnd = parts.at(-1) === '$'
    const steps = parts
      .filter((part) => part !== '^' && part !== '$')
      .map((part) => stepOf(part, vocabulary))
    return withoutOptionalStart(steps).map((kept) => ({ meaning, steps: kept, fromStart, toEnd }))
  })
}

/** The phrases of a table, one string each. */
export function phrasesOf(table: string): string[] {
  return table
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}

function stepOf(
  part: string,
  vocabulary: { sets: ReadonlyMap<string, string[]>; fold: (word: string) => string },
): Step {
  const step: Step = { words: new Set(), stems: [], endings: [], gap: 0, optional: false }
  if (part.startsWith('~')) return { ...step, gap: Number(part.slice(1)) }
  step.optional = part.endsWith('?')
  const choices = (step.optional ? part.slice(0, -1) : part).split('|')
  for (const choice of choices.flatMap((name) => expand(name, vocabulary.sets))) {
    addChoice(step, choice, vocabulary.fold)
  }
  return step
}

function expand(name: string, sets: ReadonlyMap<string, string[]>): string[] {
  if (name === '@num') return [NUMBER_WORD]
  if (name === '@email') return [EMAIL_WORD]
  if (!name.startsWith('@')) return [name]
  const members = sets.get(name.slice(1))
  if (!members) throw new Error(`unknown set ${name}`)
  return members
}

function addChoice(step: Step, choice: string, fold: (word: string) => string): void {
  if (choice === EMAIL_WORD) step.words.add(choice)
  else if (choice.endsWith('*')) step.stems.push(fold(foldWord(choice.slice(0, -1))))
  else if (choice.startsWith('*')) step.endings.push(fold(foldWord(choice.slice(1))))
  else step.words.add(fold(foldWord(choice.replace(/^e-/, 'e'))))
}

function withoutOptionalStart(steps: Step[]): Step[][] {
  const [first, ...rest] = steps
  if (!first || rest.length === 0) return first ? [steps] : []
  if (first.gap > 0) return withoutOptionalStart(rest)
  if (!first.optional) return [steps]
  return [[{ ...first, optional: false }, ...rest], ...withoutOptionalStart(rest)]
}

function file<Meaning>(index: Index<Meaning>, pattern: Pattern<Meaning>): void {
  const first = pattern.steps[0]
  if (!first) return
  for (const word of first.words) push(index.byWord, word, pattern)
  for (const stem of new Set(first.stems.map((whole) => whole.slice(0, STEM_KEY)))) {
    push(index.byStem, stem, pattern)
  }
  for (const ending of new Set(first.endings.map((whole) => whole.slice(-STEM_KEY)))) {
    push(index.byEnding, ending, pattern)
  }
}

function push<Meaning>(
  map: Map<string, Pattern<Meaning>[]>,
  key: string,
  pattern: Pattern<Meaning>,
): void {
  const list = map.get(key)
  if (list) list.push(pattern)
  else map.set(key, [pattern])
}

/** Where a search stands; `limit` is how many words the sentence still has, `at` included. */
type Place = { tokens: readonly Token[]; words: readonly string[]; at: number; limit: number }

function restOfSentence(tokens: readonly Token[], at: number): number {
  let end = at
  while (end < tokens.length && tokens[end]?.sentence === tokens[at]?.sentence) end += 1
  return end - at
}

function findAt<Meaning>(index: Index<Meaning>, place: Place, found: Found<Meaning>[]): void {
  const word = place.words[place.at] ?? ''
  const key = place.tokens[place.at]?.kind === 'number' ? NUMBER_WORD : word
  tryAll(index.byWord.get(key), place, found)
  if (key !== word) tryAll(index.byWord.get(word), place, found)
  if (word.length < STEM_KEY) return
  tryAll(index.byStem.get(word.slice(0, STEM_KEY)), place, found)
  tryAll(index.byEnding.get(word.slice(-STEM_KEY)), place, found)
}

function tryAll<Meaning>(
  patterns: readonly Pattern<Meaning>[] | undefined,
  place: Place,
  found: Found<Meaning>[],
): void {
  if (!patterns) return
  for (const pattern of patterns) {
    const last = lastOf(pattern, place)
    if (last >= 0) found.push({ meaning: pattern.meaning, first: place.at, last })
  }
}

/** Walks all ways through a pattern at once: bit n says that n words have been read. */
function lastOf<Meaning>(pattern: Pattern<Meaning>, place: Place): number {
  const { tokens, at, limit } = place
  const sentence = tokens[at]?.sentence
  if (pattern.fromStart && at > 0 && tokens[at - 1]?.sentence === sentence) return -1
  const within = 2 ** (limit + 1) - 1
  let reached = 1
  for (const step of pattern.steps) {
    reached = step.gap > 0 ? widen(reached, step.gap) : advance(step, reached, place)
    reached &= within
    if (reached === 0) return -1
  }
  if (pattern.toEnd) {
    const whole = tokens[at + limit]?.sentence !== sentence && (reached & (1 << limit)) !== 0
    return whole ? at + limit - 1 : -1
  }
  return at + lowestBit(reached) - 1
}

function widen(reached: number, gap: number): number {
  let wide = reached
  for (let step = 0; step < gap; step++) wide |= wide << 1
  return wide
}

function advance(step: Step, reached: number, { tokens, words, at }: Place): number {
  let next = step.optional ? reached : 0
  for (let bits = reached; bits !== 0; bits &= bits - 1) {
    const offset = lowestBit(bits)
    const word = words[at + offset]
    if (word !== undefined && accepts(step, word, tokens[at + offset])) next |= 1 << (offset + 1)
  }
  return next
}

function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}

function accepts(step: Step, word: string, token: Token | undefined): boolean {
  if (step.words.has(word)) return true
  if (token?.kind === 'number' && step.words.has(NUMBER_WORD)) return true
  return (
    step.stems.some((stem) => word.startsWith(stem)) ||
    step.endings.some((ending) => word.endsWith(ending) && word.length > ending.length)
  )
}
