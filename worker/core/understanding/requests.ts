import { CATEGORIES } from '../../../shared/category.ts'
import type { Category } from '../../../shared/category.ts'
import type { Request } from '../../../shared/understanding.ts'
import { probabilitiesOf } from './calibration.ts'
import type { Reading } from './categories.ts'
import type { Clause } from './clauses.ts'
import { clausesOf } from './clauses.ts'
import { vocabularyOf } from './entities/vocabulary.ts'
import { bestOf, scoresOf } from './linear.ts'
import { CATEGORY_CALIBRATION, CATEGORY_MODEL } from './model.ts'
import { spanOf } from './normalise.ts'
import type { Prepared } from './prepare.ts'

const LEAST = 0.6
const MOST_CLAUSES = 12

// Words around a wish, not wishes.
const NO_WISH = new Set<Category>(['small.talk', 'detail.given', 'other.unclear', 'feedback.given'])
// One question about one parcel, told with more or less trouble.
const WHERE = new Set<Category>(['order.status', 'order.delayed', 'order.missing'])

/** Keeps several wishes of one message apart. What is not clearly a wish of its own belongs to the message as a whole. */
export function readRequests(message: Prepared, whole: readonly Reading[]): Request[] {
  const joiners = message.language === 'other' ? undefined : vocabularyOf(message.language)?.joiners
  const clauses = clausesOf(message, joiners ?? new Set())
  const wishes: Wish[] = []
  if (clauses.length > 1 && clauses.length <= MOST_CLAUSES) {
    for (const clause of clauses) add(wishes, wishOf(clause))
  }
  const [top] = whole
  if (wishes.length > 1) return wishes.map((wish) => requestOf(message, wish))
  if (!top) return []
  return [{ ...spanOf(message.normal, 0, message.normal.text.length), ...top }]
}

type Wish = { category: Category; probability: number; first: number; last: number }

function wishOf({ features, first, last }: Clause): Wish | undefined {
  const scores = scoresOf(CATEGORY_MODEL, features)
  const label = bestOf(scores)
  const category = CATEGORIES[label] ?? 'other.unclear'
  const probability = probabilitiesOf(scores, CATEGORY_CALIBRATION)[label] ?? 0
  if (NO_WISH.has(category) || probability < LEAST) return undefined
  return { category, probability, first, last }
}

function add(wishes: Wish[], wish: Wish | undefined): void {
  if (!wish) return
  const same = wishes.find(
    ({ category }) =>
      category === wish.category || (WHERE.has(category) && WHERE.has(wish.category)),
  )
  if (!same) wishes.push(wish)
  else if (same === wishes.at(-1)) same.last = wish.last
}

function requestOf(
  { normal, tokens }: Prepared,
  { category, probability, first, last }: Wish,
): Request {
  const span = spanOf(normal, tokens[first]?.start ?? 0, tokens[last]?.end ?? 0)
  const because = `a wish of its own: “${span.text}”`
  return { ...span, category, probability: Math.floor(probability * 1000) / 1000, because }
}
