import type { Category } from '../../../shared/category.ts'
import type { Memory } from '../../../shared/conversation.ts'
import type { OrderCard } from '../../../shared/message.ts'
import { stringsOf } from '../replies/index.ts'
import { sayList, withHash } from '../replies/phrases.ts'
import { hasNoNumber } from '../facts/no-number.ts'
import { tellOrder } from './tell-order.ts'
import type { Reply, Situation, Skill, SkillResult } from './skill.ts'

/** Order status, tracking, shipping confirmation and delay, for one order or several. */
export const whereIsMyOrder: Skill = {
  name: 'where-is-my-order',
  categories: ['order.status', 'order.delayed', 'order.missing'],
  work(situation) {
    const { cards, denied, locked, unavailable, unproven } = situation.disclosed
    if (unavailable)
      return { kind: 'person', because: 'the store could not be asked for the order' }
    if (locked) return { kind: 'person', because: 'too many proofs of identity did not match' }
    if (cards.length > 0) return tell(situation, cards)
    if (denied.length > 0) return deny(situation)
    return unproven.length > 0 ? askProof(situation, unproven) : askNumber(situation)
  },
}

function tell(situation: Situation, cards: OrderCard[]): SkillResult {
  const missing = NOT_RECEIVED.has(situation.topic.category)
  if (
    missing &&
    cards.some((card) => card.state === 'delivered' || card.state === 'partly_delivered')
  ) {
    return { kind: 'person', because: 'the carrier says delivered and the customer has not got it' }
  }
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

/** Asked of a delivered order, these mean that it has not come. */
const NOT_RECEIVED = new Set<Category>(['order.missing', 'order.delayed'])

function settled({ memory }: Situation, cards: OrderCard[]): Memory {
  const { expecting: _answered, pending: _done, ...rest } = memory
  return { ...rest, orders: cards.map((card) => card.number) }
}

/**
 * Every denial is the same to the byte: it must not tell whether the order exists. Number and proof are kept, so that
 * whichever was wrong can be given again alone.
 */
function deny(situation: Situation): SkillResult {
  const { language, memory, understanding, topic } = situation
  const { emails, postcodes } = understanding.entities
  const [email, postcode] = [
    emails.at(-1)?.value ?? memory.proofs.email,
    postcodes.at(-1)?.value ?? memory.proofs.postcode,
  ]
  return {
    kind: 'ask',
    replies: [{ text: stringsOf(language).denied, choices: [person(situation)] }],
    memory: {
      ...memory,
      proofs: { ...(email && { email }), ...(postcode && { postcode }) },
      expecting: 'proof',
      pending: topic.category,
    },
    because: 'the order number and its proof do not match',
    progress: true,
  }
}

function askProof(situation: Situation, unproven: string[]): SkillResult {
  const strings = stringsOf(situation.language)
  const again =
    situation.memory.expecting === 'proof' && sameOrders(situation.memory.orders, unproven)
  return {
    kind: 'ask',
    replies: [
      {
        text: strings.askProof(sayList(unproven.map(withHash), strings.and)),
        ...(again && { choices: [person(situation)] }),
      },
    ],
    memory: {
      ...situation.memory,
      orders: unproven,
      expecting: 'proof',
      pending: situation.topic.category,
    },
    because: 'the order is named but not proven to be theirs',
    progress: !again,
  }
}

function askNumber(situation: Situation): SkillResult {
  const { language, memory, merchant, text } = situation
  const strings = stringsOf(language)
  const lost = hasNoNumber(text)
  if (memory.hasNoNumber && (lost || situation.understanding.entities.emails.length > 0)) {
    return { kind: 'person', because: 'the customer has no order number' }
  }
  const again = memory.expecting === 'order_number'
  const memoryAfter: Memory = {
    ...memory,
    proofs: offered(situation),
    expecting: 'order_number',
    pending: situation.topic.category,
    ...(lost && { hasNoNumber: true }),
  }
  const because = lost ? 'the customer has no order number' : 'no order was named'
  if (!lost && !again) {
    const reply = {
      text: strings.askOrderNumber(merchant.orderNumberExample),
      choices: [noNumber(situation)],
    }
    return { kind: 'ask', replies: [reply], memory: memoryAfter, because, progress: true }
  }
  const reply = {
    text: strings.findOrderNumber(merchant.orderNumberExample),
    choices: [person(situation)],
  }
  return { kind: 'ask', replies: [reply], memory: memoryAfter, because, progress: lost && !again }
}

/** A proof given before the number is kept, so that nobody is asked for it twice. */
function offered({ understanding, memory }: Situation): Memory['proofs'] {
  const email = understanding.entities.emails.at(-1)?.value ?? memory.proofs.email
  const postcode = understanding.entities.postcodes.at(-1)?.value ?? memory.proofs.postcode
  return { ...(email && { email }), ...(postcode && { postcode }) }
}

function person({ language }: Situation) {
  const label = stringsOf(language).choicePerson
  return { label, text: label, action: 'handover' as const }
}

function noNumber({ language }: Situation) {
  const label = stringsOf(language).choiceNoNumber
  return { label, text: label }
}

function sameOrders(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((number) => b.includes(number))
}
