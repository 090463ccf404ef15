import { agreement } from '../facts/agrees.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { stringsOf } from '../replies/index.ts'
import { withHash } from '../replies/phrases.ts'
import { actOnOrder, cleared, refuse } from './acting.ts'
import { personChoice, type Situation, type SkillResult } from './skill.ts'

/** The carrier says delivered and the customer has nothing: where to look first, then a claim with the carrier or a person. */
export function reportMissing(situation: Situation): SkillResult {
  const { memory, text, known, disclosed } = situation
  const [order] = disclosed.whole
  if (order?.claimedAt)
    return { kind: 'person', because: 'a claim is open already and the customer asks again' }
  if (!known.policy.terms.offers.includes('claim.open')) return refuse(situation, 'not_offered')
  const answer = memory.expecting === 'confirmation' ? agreement(text) : undefined
  const agreed = answer === 'yes' || memory.details?.agreed === true
  if (answer === 'no') return actOnOrder(leftAlone(situation), NEVER)
  if (!agreed) return lookFirst(situation)
  const told = {
    ...situation,
    memory: { ...memory, details: { ...memory.details, agreed: true as const } },
  }
  if (!order) return actOnOrder(told, NEVER)
  return {
    kind: 'act',
    action: { kind: 'claim.open', order: order.number },
    amount: 0,
    memory: cleared(memory),
    because: 'the parcel is said to be delivered and the customer has looked for it',
  }
}

/** Asks the customer to look around, and offers the claim: nobody has to prove more than the order for that. */
function lookFirst({ language, memory, topic, disclosed }: Situation): SkillResult {
  const strings = actionStringsOf(language)
  const number = withHash(disclosed.cards[0]?.number ?? '')
  return {
    kind: 'ask',
    replies: [
      {
        text: strings.ask['claim.open'](number),
        choices: [
          { label: strings.choiceYes, text: strings.choiceYes },
          personChoice(stringsOf(language).choicePerson),
        ],
      },
    ],
    memory: { ...memory, expecting: 'confirmation', pending: topic.category },
    because: 'where to look first is told before a claim is opened',
    progress: memory.expecting !== 'confirmation',
  }
}

/** A no to the claim, as to any other offer. */
function leftAlone(situation: Situation): Situation {
  const { memory, known } = situation
  const action = { kind: 'claim.open' as const, order: memory.orders[0] ?? '' }
  return { ...situation, memory: { ...memory, proposed: { id: known.id, action, amount: 0 } } }
}

/** Nothing is planned on this way: it asks for what is missing. */
const NEVER = {
  blocked: () => undefined,
  plan: () => ({ kind: 'person' as const, because: 'the customer asks again' }),
}
