import type { Action } from '../../shared/action.ts'
import type { Memory } from '../../shared/conversation.ts'
import type { ActionId } from '../../shared/ids.ts'
import type { Found } from './found.ts'
import type { Known } from './facts/known.ts'
import { masked } from './facts/mask.ts'
import { verifiedAddress } from './facts/who.ts'
import { plannedActions } from './lanes/actions.ts'
import { rulingOf } from './lanes/ruling.ts'
import { NOTHING_PROPOSED } from './propose.ts'
import type { ReadContact } from './read-contact.ts'
import { routingFacts, type Seen } from './routing-facts.ts'

/** What a skill may know of what was found: nothing beyond the identity level leaves this function. */
export function knownTo(
  contact: ReadContact,
  found: Found,
  seen: Omit<Seen, 'proposal' | 'level'> & { memory: Memory },
): Known {
  const { conversation } = contact
  const { disclosed, orders, policy } = seen
  const email = found.locked
    ? conversation.memory.verified?.email
    : verifiedAddress(conversation, found)
  const isTheirs = email !== undefined
  const atHand = orders.find(({ number }) => number === disclosed.cards[0]?.number)
  return {
    level: isTheirs ? 2 : disclosed.cards.length > 0 ? 1 : 0,
    ...(isTheirs && { email }),
    orders: disclosed.whole,
    own: isTheirs ? (found.own ?? []) : [],
    ...(isTheirs && found.customer && { customer: found.customer }),
    subscriptions: isTheirs ? (found.subscriptions ?? []) : [],
    variants: found.variants ?? [],
    ...(found.products && { products: found.products }),
    ...(found.discounts && { discounts: found.discounts }),
    wrongCode: found.wrongCode === true && !found.locked,
    capped: found.capped === true,
    ...(atHand?.email !== undefined && { codeTo: masked(atHand.email) }),
    policy,
    planned: contact.topic.category === 'refund.request' ? allowedBy(seen) : [],
    id: idOf(conversation),
  }
}

/** What the merchant's rules would have done for this request. */
function allowedBy(seen: Omit<Seen, 'proposal' | 'level'>): Action[] {
  const facts = routingFacts({ ...seen, proposal: NOTHING_PROPOSED, level: 0 })
  const { branch } = rulingOf(facts, seen.policy.rules)
  return branch ? plannedActions(branch, facts) : []
}

/** The same turn, whenever it is worked again, means the same action. */
function idOf({ id, lastSeq }: ReadContact['conversation']): ActionId {
  return `act_${id.slice('cvs_'.length, 'cvs_'.length + 40)}_${lastSeq}`
}
