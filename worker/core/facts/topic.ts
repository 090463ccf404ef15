import type { Category } from '../../../shared/category.ts'
import type { Memory } from '../../../shared/conversation.ts'
import type { Understanding } from '../../../shared/understanding.ts'
import { agreement, wantsUndo } from './agrees.ts'
import { asksPrivate } from './asks-private.ts'
import { hasNoNumber } from './no-number.ts'
import { sixDigits } from './six-digits.ts'

/** What this contact is about, once what was asked before is taken into account. */
export type Topic = { category: Category; probability: number; because: string }

/** The best reading of the message, or the request that waited for exactly this answer. */
export function topicOf(understanding: Understanding, memory: Memory, text: string): Topic {
  const best = understanding.categories[0] ?? {
    category: 'other.unclear',
    probability: 0,
    because: 'nothing was recognised',
  }
  if (onlyAsksWhatItIs(understanding, best, text))
    return { category: 'small.talk', probability: 1, because: 'asks whether it is a machine' }
  const answers =
    answersOurQuestion(understanding, memory, best) ||
    saysHasNone(memory, text) ||
    goesOn(memory, best, text)
  if (memory.undoable && memory.expecting === undefined && wantsUndo(text)) {
    return {
      category: memory.undoable.category,
      probability: 1,
      because: 'takes back what was done',
    }
  }
  if (memory.pending && answers) {
    return {
      category: memory.pending,
      probability: 1,
      because: `answers what the desk asked about ${memory.pending}`,
    }
  }
  const { orderNumbers, emails, postcodes } = understanding.entities
  if (orderNumbers.length > 0 && asksPrivate(text))
    return {
      category: 'order.status',
      probability: 0.9,
      because: 'asks what an order tells of a person',
    }
  const named = orderNumbers.some(({ certain }) => certain || memory.orders.length > 0)
  const given = orderNumbers.length + emails.length + postcodes.length > 0
  const givesDetails = given && best.category === 'detail.given'
  const isRequest = isAboutAnOrder(best.category) && best.probability >= A_REQUEST
  if (givesDetails || (named && !isRequest && (saysLittle(best) || isAnotherOrder(best, memory)))) {
    return {
      category: 'order.status',
      probability: 0.9,
      because: 'names an order and nothing else',
    }
  }
  return best
}

/** Whatever the desk waits for, whoever asks whether they talk to a machine is told. */
function onlyAsksWhatItIs(
  { signals, entities }: Understanding,
  best: Topic,
  text: string,
): boolean {
  const { orderNumbers, emails, postcodes } = entities
  const given = orderNumbers.length + emails.length + postcodes.length > 0
  const asks = signals.some(({ signal }) => signal === 'ai_question')
  return asks && !given && saysLittle(best) && sixDigits(text) === undefined
}

/** Whether a message is a greeting or a scrap, after which more may follow. */
export function isScrap({ categories: [best] }: Understanding): boolean {
  return !best || saysLittle(best)
}

/** Whether the topic is one particular order. */
export function isAboutAnOrder(category: Category): boolean {
  return (
    category.startsWith('order.') ||
    category.startsWith('return.') ||
    category.startsWith('refund.')
  )
}

function answersOurQuestion(
  { entities }: Understanding,
  { expecting }: Memory,
  best: Topic,
): boolean {
  if (!expecting || expecting === 'confirmation') return false
  if (best.category === 'detail.given' || best.category === 'other.unclear') return true
  if (expecting === 'detail' || expecting === 'code') return false
  const given =
    expecting === 'order_number'
      ? entities.orderNumbers.length > 0
      : entities.emails.length + entities.postcodes.length > 0
  return given && saysLittle(best)
}

/** A code, a yes or a no, or one more detail of the request that is pending; not another request. */
function goesOn({ expecting, pending, code }: Memory, best: Topic, text: string): boolean {
  if (code && sixDigits(text) !== undefined) return true
  if (expecting === 'confirmation')
    return agreement(text) !== undefined || best.category === pending
  if (expecting === 'code') return saysLittle(best) || best.category === pending
  return (
    expecting === 'detail' &&
    (best.category === pending || best.probability < ANOTHER || isFamily(best.category, pending))
  )
}

/** So sure the reading of another request must be to end the one that is pending. */
const ANOTHER = 0.85

/** "I'd like it in L" asked about an exchange is no question about a product. */
function isFamily(category: Category, pending: Category | undefined): boolean {
  return (
    SAYS_LITTLE.has(category) ||
    category.startsWith('product.') ||
    category.split('.')[0] === pending?.split('.')[0]
  )
}

/** "And what about #1043?" in a conversation about an order is no question about a product. */
function isAnotherOrder(best: Topic, { orders }: Memory): boolean {
  return orders.length > 0 && best.category.startsWith('product.')
}

function saysHasNone({ expecting }: Memory, text: string): boolean {
  return expecting === 'order_number' && hasNoNumber(text)
}

function saysLittle(best: Topic): boolean {
  return SAYS_LITTLE.has(best.category) || best.probability < 0.5
}

/** With an order named, so sure a reading is a request and not a question where the order is. */
const A_REQUEST = 0.3

const SAYS_LITTLE = new Set<Category>(['other.unclear', 'small.talk', 'detail.given'])
