import { formatMoney } from '../../../shared/money.ts'
import { mayTell } from '../facts/levels.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { sayDay, withHash } from '../replies/phrases.ts'
import { shopStringsOf } from '../replies/shop/index.ts'
import { proveAddress } from './acting.ts'
import { answerQuestion } from './answer-question.ts'
import { asksHow } from './asks-how.ts'
import { isAtHand, orderAtHand } from './order-at-hand.ts'
import { answered } from './product-reply.ts'
import type { Situation, Skill, SkillResult } from './skill.ts'

/** Points of a customer whose address is verified; how the programme works is told to anybody. */
export const loyalty: Skill = {
  name: 'loyalty',
  categories: ['loyalty.question'],
  work(situation) {
    const { known, merchant, language, text } = situation
    const strings = shopStringsOf(language).loyalty
    if (!merchant.loyalty) return answerQuestion.work(situation)
    if (known.email === undefined) {
      const article = asksHow(text) ? answerQuestion.work(situation) : undefined
      return article?.kind === 'answer' ? article : askFirst(situation)
    }
    const points = known.customer?.points ?? 0
    if (points === 0)
      return answered(situation, [{ text: strings.none }], 'the customer has no points')
    const { worth } = merchant.loyalty
    const value = { ...worth, amount: Math.floor((points * worth.amount) / 100) }
    const said = new Intl.NumberFormat(language).format(points)
    const reply = {
      text: strings.balance(said, value.amount > 0 ? formatMoney(value, language) : ''),
    }
    return answered(situation, [reply], 'the store knows the points')
  },
}

/** Whether and when money came back, and where a return stands; amounts at level 2 only. */
export const refundStatus: Skill = {
  name: 'refund-status',
  categories: ['refund.status'],
  work(situation) {
    const found = orderAtHand(situation)
    if (!isAtHand(found)) return found
    const { order } = found
    if (!order) return proveAddress(situation, { to: 'order' })
    const { language, merchant, known } = situation
    const strings = shopStringsOf(language).refund
    const day = (time: string) => sayDay(time, language, merchant.hours.timeZone)
    const number = withHash(order.number)
    const last = order.payments?.findLast(({ kind }) => kind === 'refund')
    const back = order.refunded.amount
    const returns = (order.returns ?? []).map(({ id, state }) => strings.returnState[state](id))
    const whole = back > 0 && back >= order.total.amount
    const lines = [
      whole
        ? strings.whole(number, last ? day(last.at) : '')
        : back > 0
          ? strings.part(number)
          : '',
      back > 0 && mayTell('order.money', known.level)
        ? strings.amount(formatMoney(order.refunded, language))
        : '',
      ...returns,
    ].filter(Boolean)
    const reply = { text: lines.length > 0 ? lines.join(' ') : strings.none(number) }
    return answered(situation, [reply], 'the store knows what was refunded')
  },
}

function askFirst(situation: Situation): SkillResult {
  const { memory, topic, language, understanding } = situation
  const told = understanding.entities.emails.at(-1)?.value ?? memory.code?.email
  if (told !== undefined) return proveAddress(situation, { to: 'address', email: told })
  if (situation.channel !== 'chat')
    return { kind: 'person', because: 'outside the chat a person tells it' }
  return {
    kind: 'ask',
    replies: [{ text: actionStringsOf(language).verify.askEmail }],
    memory: { ...memory, expecting: 'email', pending: topic.category },
    because: 'it is not known whose points are meant',
    progress: memory.expecting !== 'email',
  }
}
