import type { Category } from '../../../shared/category'
import type { Memory } from '../../../shared/conversation'
import type { Understanding } from '../../../shared/understanding'

/** What this contact is about, once what was asked before is taken into account. */
export type Topic = { category: Category; probability: number; because: string }

/** The best reading of the message, or the request that waited for exactly this answer. */
export function topicOf(understanding: Understanding, memory: Memory): Topic {
  const best = understanding.categories[0] ?? {
    category: 'other.unclear',
    probability: 0,
    because: 'nothing was recognised',
  }
  if (memory.pending && answersOurQuestion(understanding, memory, best)) {
    return {
      category: memory.pending,
      probability: 1,
      because: `answers what the desk asked about ${memory.pending}`,
    }
  }
  return best
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
  if (!expecting) return false
  if (best.category === 'detail.given') return true
  const given =
    expecting === 'order_number'
      ? entities.orderNumbers.length > 0
      : entities.emails.length + entities.postcodes.length > 0
  const vague =
    best.category === 'other.unclear' || best.category === 'small.talk' || best.probability < 0.5
  return given && vague
}
