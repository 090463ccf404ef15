import type { Order } from '../../../shared/order.ts'
import type { OrderCard } from '../../../shared/message.ts'
import type { Memory } from '../../../shared/conversation.ts'
import { hasNoNumber } from '../facts/no-number.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { stringsOf } from '../replies/index.ts'
import { sayList, withHash } from '../replies/phrases.ts'
import { personChoice, type Situation, type SkillResult } from './skill.ts'

/** The orders that may be talked of, or what has to be asked first. `order` is whole at level 2 only. */
export type AtHand = { cards: OrderCard[]; order?: Order }

/** Which of the customer's orders it is about: named and proven, or the only one of a verified address. */
export function orderAtHand(situation: Situation): AtHand | SkillResult {
  const { cards, denied, locked, unavailable, unproven, whole } = situation.disclosed
  if (unavailable) return { kind: 'person', because: 'the store could not be asked for the order' }
  if (locked) return { kind: 'person', because: 'too many proofs of identity did not match' }
  if (cards.length > 0) return { cards, ...(whole[0] && { order: whole[0] }) }
  if (denied.length > 0) return deny(situation)
  if (unproven.length > 0) return askProof(situation, unproven)
  return situation.known.own.length > 1 ? askWhich(situation) : askNumber(situation)
}

export function isAtHand(found: AtHand | SkillResult): found is AtHand {
  return 'cards' in found
}

/**
 * Every denial is the same to the byte: it must not tell whether the order exists. Number and proof are kept, so that
 * whichever was wrong can be given again alone.
 */
function deny(situation: Situation): SkillResult {
  const { language, memory, topic } = situation
  return {
    kind: 'ask',
    replies: [{ text: stringsOf(language).denied, choices: [person(situation)] }],
    memory: { ...memory, proofs: offered(situation), expecting: 'proof', pending: topic.category },
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

/** A verified customer has several orders: they pick one instead of looking for its number. */
function askWhich({ language, memory, topic, known }: Situation): SkillResult {
  const numbers = known.own.slice(0, 5).map(({ number }) => withHash(number))
  const { need } = actionStringsOf(language)
  const again = memory.expecting === 'order_number'
  return {
    kind: 'ask',
    replies: [
      {
        text: need.whichOrder(numbers.join(', ')),
        choices: numbers.map((number) => ({ label: number, text: number })),
      },
    ],
    memory: { ...memory, expecting: 'order_number', pending: topic.category },
    because: 'the customer has several orders',
    progress: !again,
  }
}

/** A proof given before the number is kept, so that nobody is asked for it twice. */
function offered({ understanding, memory }: Situation): Memory['proofs'] {
  const email = understanding.entities.emails.at(-1)?.value ?? memory.proofs.email
  const postcode = understanding.entities.postcodes.at(-1)?.value ?? memory.proofs.postcode
  return { ...(email && { email }), ...(postcode && { postcode }) }
}

function person({ language }: Situation) {
  return personChoice(stringsOf(language).choicePerson)
}

function noNumber({ language }: Situation) {
  const label = stringsOf(language).choiceNoNumber
  return { label, text: label }
}

function sameOrders(a: string[], b: string[]): boolean {
  return a.length === b.length && a.every((number) => b.includes(number))
}
