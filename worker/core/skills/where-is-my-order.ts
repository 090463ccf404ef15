import type { Category } from '../../../shared/category.ts'
import type { Memory } from '../../../shared/conversation.ts'
import type { OrderCard } from '../../../shared/message.ts'
import { asksPrivate } from '../facts/asks-private.ts'
import { mayTell } from '../facts/levels.ts'
import { stringsOf } from '../replies/index.ts'
import { sayList } from '../replies/phrases.ts'
import { askAddress } from './acting.ts'
import { isAtHand, orderAtHand } from './order-at-hand.ts'
import { reportMissing } from './report-missing.ts'
import { tellOrder } from './tell-order.ts'
import { toldFor, type Reply, type Situation, type Skill, type SkillResult } from './skill.ts'

/** Order status, tracking, shipping confirmation and delay, for one order or several. */
export const whereIsMyOrder: Skill = {
  name: 'where-is-my-order',
  categories: ['order.status', 'order.delayed', 'order.missing'],
  work(situation) {
    const { disclosed, known } = situation
    const looks = !disclosed.locked && !disclosed.unavailable
    if (looks && !mayTell('order.address', known.level) && asksPrivate(toldFor(situation)))
      return askAddress(situation)
    const found = orderAtHand(situation)
    if (!isAtHand(found)) return found
    const missing =
      NOT_RECEIVED.has(situation.topic.category) &&
      found.cards.some((card) => card.state === 'delivered' || card.state === 'partly_delivered')
    return missing ? reportMissing(situation) : tell(situation, found.cards)
  },
}

/** Asked of a delivered order, these mean that it has not come. */
const NOT_RECEIVED = new Set<Category>(['order.missing', 'order.delayed'])

function tell(situation: Situation, cards: OrderCard[]): SkillResult {
  const replies: Reply[] = cards.map((card) => tellOrder(card, situation))
  if (situation.disclosed.denied.length > 0)
    replies.push({ text: stringsOf(situation.language).someDenied })
  const numbers = sayList(
    cards.map((card) => card.number),
    'and',
  )
  return {
    kind: 'answer',
    replies,
    memory: settled(situation, cards),
    because: `the store knows where ${numbers} is`,
  }
}

function settled({ memory }: Situation, cards: OrderCard[]): Memory {
  const { expecting: _answered, pending: _done, ...rest } = memory
  return { ...rest, orders: cards.map((card) => card.number) }
}
