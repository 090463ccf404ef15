import type { Entities, Expecting } from '../../../shared/understanding.ts'
import type { Category } from '../../../shared/category.ts'
import type { Reader } from './reader.ts'
import { wordsOfAll } from './reader.ts'
import type { Token } from './tokens.ts'

/** What a whole message shows beyond its phrases, such as being nothing but thanks. */
export type Whole = { category: Category; because: string }

/** Reads a message as a whole: nothing but courtesy, nothing but a detail, or the answer to what was asked. */
export function readWhole(
  tokens: readonly Token[],
  readers: readonly Reader[],
  context: { entities: Entities; expecting: Expecting },
): Whole[] {
  if (tokens.length === 0) return [{ category: 'other.unclear', because: 'no words' }]
  const wholes: Whole[] = []
  const says = (group: 'courtesies' | 'filler' | 'answers', word: string) =>
    readers.some((reader) => reader[group].has(word))
  const polite = (word: string) => says('courtesies', word)
  if (
    tokens.some(({ word }) => polite(word)) &&
    tokens.every(({ word }) => polite(word) || says('filler', word))
  ) {
    wholes.push({ category: 'small.talk', because: 'only courtesies' })
  }
  const isDetail = (token: Token) => token.kind !== 'word' || says('answers', token.word)
  const isAround = ({ word }: Token) => AROUND.has(word) || polite(word) || says('filler', word)
  if (tokens.some(isDetail) && tokens.every((token) => isDetail(token) || isAround(token))) {
    wholes.push({ category: 'detail.given', because: 'only a detail' })
  } else if (tokens.length <= 12 && answers(context)) {
    wholes.push({ category: 'detail.given', because: 'the detail that was asked for' })
  }
  return wholes
}

function answers({ entities, expecting }: { entities: Entities; expecting: Expecting }): boolean {
  if (expecting === 'order_number') return entities.orderNumbers.length > 0
  if (expecting === 'email') return entities.emails.length > 0
  return expecting === 'proof' && entities.emails.length + entities.postcodes.length > 0
}

const AROUND = new Set([
  ...wordsOfAll(({ numbers }) => numbers.order),
  ...wordsOfAll(({ numbers }) => numbers.marker),
  ...wordsOfAll(({ numbers }) => numbers.postcode),
  'email',
  'mail',
  'my',
  'mein',
  'meine',
  'mijn',
  'mon',
  'ma',
  'mi',
  'mio',
  'mia',
  'is',
  'ist',
  'est',
  'es',
  'e',
  'and',
  'und',
  'en',
  'et',
  'y',
  'address',
  'adresse',
  'die',
  'der',
  'das',
  'de',
  'het',
  'le',
  'la',
  'el',
  'il',
  'lautet',
  'number',
])
