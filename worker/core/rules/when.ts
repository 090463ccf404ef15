import { CATEGORIES, type Category } from '../../../shared/category.ts'
import type { RuleProblem } from '../../../shared/rule.ts'
import { nearest } from './nearest.ts'
import { problem } from './problems.ts'
import { contentOf } from './stems.ts'
import { plainWords, rawOf, tokensOf, type Token } from './tokens.ts'
import { WANTS } from './wants.ts'

type Phrase = { category: Category; said: string; stems: string[] }

const ASKING = new Set(
  contentOf(
    (
      'customer asks ask asking asked requests request wants want wishes wish needs need likes like says say writes write ' +
      'wonders wonder inquires inquire enquires enquire reports report tells wanted know knows knowing could ' +
      'can may us'
    ).split(' '),
  ),
)
const NEUTRAL = new Set([
  'order',
  'item',
  'complain',
  'shop',
  'store',
  'question',
  'me',
  'and',
  'or',
])

const PHRASES: Phrase[] = CATEGORIES.flatMap((category) => phrasesOf(category))

/** What customers want that a rule can be about, and how it is said, the usual way first. */
export function categoryPhrases(): { category: Category; phrases: string[] }[] {
  return CATEGORIES.map((category) => ({ category, phrases: WANTS[category] ?? [] })).filter(
    ({ phrases }) => phrases.length > 0,
  )
}

/** The usual way to say a category: “asks for a refund”. */
export function sayCategory(category: Category): string {
  return WANTS[category]?.[0] ?? category
}

/** Reads what a customer wants from the words after When. */
export function readWhen(tokens: readonly Token[]): {
  category?: Category
  problems: RuleProblem[]
} {
  const found = categoriesOf(tokens)
  const [category] = found
  if (category !== undefined && found.length === 1) return { category, problems: [] }
  const words = rawOf(tokens)
  if (category !== undefined) return { problems: [problem('two categories', words, each(found))] }
  const known = nearest(wishOf(plainWords(tokens)), PHRASES)
  return { problems: [problem('unknown category', words, `When a customer ${known}`)] }
}

function each(categories: readonly Category[]): string {
  const whens = categories.map((category) => `“When a customer ${sayCategory(category)}”`)
  return `A rule each: ${whens.join(' and ')}`
}

/** The categories named by the pieces between “or”, “and” and commas; by the whole where the pieces alone say nothing. */
function categoriesOf(tokens: readonly Token[]): Category[] {
  const whole = categoryOf(wishOf(plainWords(tokens)), true)
  if (whole !== undefined) return [whole]
  const pieces = piecesOf(tokens).map((piece) => categoryOf(wishOf(plainWords(piece)), false))
  const named = new Set(pieces.filter((piece) => piece !== undefined))
  if (named.size > 1 || (named.size === 1 && !pieces.includes(undefined))) return [...named]
  const loose = categoryOf(wishOf(plainWords(tokens)), false)
  return loose === undefined ? [] : [loose]
}

function piecesOf(tokens: readonly Token[]): Token[][] {
  const pieces: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'break' || token.word === 'and' || token.word === 'or') pieces.push([])
    else pieces.at(-1)?.push(token)
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** What is left of a wish without who asks and that they ask. */
function wishOf(words: readonly string[]): string[] {
  const stems = contentOf(words).filter((stem) => !ASKING.has(stem))
  return stems[0] === 'person' && stems.length > 1 && stems[1] !== 'person' ? stems.slice(1) : stems
}

/** The category whose longest phrase is in the words, if the rest says nothing else; or exactly makes up the words. */
function categoryOf(stems: readonly string[], exactly: boolean): Category | undefined {
  const wish = new Set(stems)
  const fits = PHRASES.filter((phrase) => phrase.stems.every((stem) => wish.has(stem)))
    .filter((phrase) =>
      exactly ? new Set(phrase.stems).size === wish.size : saysAll(wish, phrase.category),
    )
    .toSorted((one, other) => other.stems.length - one.stems.length)
  return fits[0]?.category
}

function saysAll(wish: ReadonlySet<string>, category: Category): boolean {
  const known = new Set(PHRASES.filter((p) => p.category === category).flatMap((p) => p.stems))
  return [...wish].every((stem) => known.has(stem) || NEUTRAL.has(stem))
}

function phrasesOf(category: Category): Phrase[] {
  const phrases = WANTS[category]
  if (phrases === undefined) return []
  return [...phrases, category.replace('.', ' ')]
    .map((phrase) => ({
      category,
      said: phrases[0] ?? phrase,
      stems: wishOf(plainWords(tokensOf(phrase))),
    }))
    .filter((phrase) => phrase.stems.length > 0)
}
