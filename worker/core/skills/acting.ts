import type { Action, Effect, Refusal } from '../../../shared/action.ts'
import type { Details, Memory } from '../../../shared/conversation.ts'
import type { Kept } from '../../../shared/effects/kept.ts'
import type { Choice, OrderCard } from '../../../shared/message.ts'
import type { Order } from '../../../shared/order.ts'
import type { Subscription } from '../../../shared/subscription.ts'
import { ACTIONS, judgeAction } from '../actions/index.ts'
import { sayOffer } from '../actions/say.ts'
import { agreement, wantsUndo } from '../facts/agrees.ts'
import { actionStringsOf } from '../replies/actions/index.ts'
import { stringsOf } from '../replies/index.ts'
import { isAtHand, orderAtHand } from './order-at-hand.ts'
import { personChoice, type CodeWanted, type Situation, type SkillResult } from './skill.ts'

/** What a skill makes of a request: an action that is whole, the one thing that is missing, or why it is not done. */
export type Plan =
  | { kind: 'action'; action: Action; subscription?: Subscription }
  | { kind: 'need'; text: string; details: Details; choices?: Choice[] }
  | { kind: 'prove'; code: CodeWanted; details: Details }
  | { kind: 'refuse'; refusal: Refusal }
  | { kind: 'person'; because: string; action?: Action }

/** What a request about an order says of it: why it cannot be, seen from outside, and what is to be done with the whole of it. */
export type OrderRequest = {
  blocked(card: OrderCard): Refusal | undefined
  plan(situation: Situation, order: Order): Plan
}

/** The way of every change of an order: whose is it, is it still possible, is it really them, what exactly, shall I? */
export function actOnOrder(situation: Situation, request: OrderRequest): SkillResult {
  const answered = answerToOffer(situation)
  if (answered) return answered
  const found = orderAtHand(situation)
  if (!isAtHand(found)) return found
  const [card] = found.cards
  const refusal = card && request.blocked(card)
  if (refusal) return refuse(situation, refusal)
  const { order } = found
  if (!order) return proveAddress(situation, { to: 'order' })
  return settle(situation, request.plan(situation, order), { order })
}

/** The way of every change that is not about an order: it needs a verified address, and then the same. */
export function actForCustomer(
  situation: Situation,
  plan: (situation: Situation, email: string) => Plan,
): SkillResult {
  const answered = answerToOffer(situation)
  if (answered) return answered
  if (situation.disclosed.locked)
    return { kind: 'person', because: 'too many proofs of identity did not match' }
  const { email } = situation.known
  if (email === undefined) return askAddress(situation)
  const planned = plan(situation, email)
  const subscription = planned.kind === 'action' ? planned.subscription : undefined
  return settle(situation, planned, subscription ? { subscription } : {})
}

/** A yes, a no, or neither to what was offered; taking back what was done is agreed to by saying so. */
export function answerToOffer(situation: Situation): SkillResult | undefined {
  const { memory, text, language, now } = situation
  const strings = actionStringsOf(language)
  const { undoable, proposed } = memory
  if (undoable && memory.expecting === undefined && wantsUndo(text)) {
    if (Date.parse(undoable.until) < now.getTime()) return refuse(situation, 'out_of_window')
    return {
      kind: 'act',
      action: undoable.action,
      amount: 0,
      memory: cleared(memory),
      because: 'the customer takes back what was done',
    }
  }
  if (!proposed || memory.expecting !== 'confirmation') return undefined
  const said = agreement(text)
  if (said === 'yes')
    return {
      kind: 'act',
      action: proposed.action,
      amount: proposed.amount,
      memory: cleared(memory),
      because: 'the customer agreed to exactly this',
    }
  if (said === 'no')
    return {
      kind: 'answer',
      replies: [{ text: strings.declined }],
      memory: cleared(memory),
      because: 'the customer did not want it done',
      undone: true,
    }
  return undefined
}

/** Judges a plan by the merchant's terms and the store's records, and offers it. */
function settle(
  situation: Situation,
  plan: Plan,
  about: Pick<Kept, 'order' | 'subscription'>,
): SkillResult {
  const { known, memory, language, now, merchant, topic } = situation
  if (plan.kind === 'need') return need(situation, plan)
  if (plan.kind === 'prove')
    return proveAddress({ ...situation, memory: { ...memory, details: plan.details } }, plan.code)
  if (plan.kind === 'refuse') return refuse(situation, plan.refusal)
  if (plan.kind === 'person') return plan
  const { action } = plan
  const kept: Kept = {
    ...about,
    ...(known.customer && { customer: known.customer }),
    variants: known.variants,
  }
  const who = { level: known.level, ...(known.email !== undefined && { email: known.email }) }
  const verdict = judgeAction(action, { kept, who, policy: known.policy, now, key: known.id })
  if (verdict.kind === 'refused')
    return verdict.refusal === 'identity'
      ? askAddress(situation)
      : refuse(situation, verdict.refusal)
  if (verdict.approval !== undefined) return { kind: 'person', because: verdict.approval, action }
  const names = { language, timeZone: merchant.hours.timeZone, ...about, variants: known.variants }
  return {
    kind: 'offer',
    action,
    replies: [sayOffer(verdict.done.effect, names)],
    memory: {
      ...memory,
      expecting: 'confirmation',
      pending: topic.category,
      proposed: { id: known.id, action, amount: backTo(verdict.done.effect) },
    },
    because: `${ACTIONS[action.kind].category} is possible under the shop's terms`,
  }
}

/** Minor units that go back to the customer. */
function backTo({ money }: Effect): number {
  return Math.max(0, money?.amount.amount ?? 0)
}

function need(
  { memory, topic }: Situation,
  { text, details, choices }: Extract<Plan, { kind: 'need' }>,
): SkillResult {
  const nothingNew =
    memory.expecting === 'detail' && JSON.stringify(memory.details) === JSON.stringify(details)
  return {
    kind: 'ask',
    replies: [{ text, ...(choices && { choices }) }],
    memory: { ...memory, expecting: 'detail', pending: topic.category, details },
    because: 'one thing is missing',
    progress: !nothingNew,
  }
}

/** Why it is not done, in the customer's language; a person is always offered. */
export function refuse(situation: Situation, refusal: Refusal): SkillResult {
  const { language, memory } = situation
  return {
    kind: 'answer',
    replies: [
      {
        text: actionStringsOf(language).refused[refusal],
        choices: [personChoice(stringsOf(language).choicePerson)],
      },
    ],
    memory: cleared(memory),
    because: `it is refused: ${refusal}`,
    undone: true,
  }
}

/** Before anything is changed or shown whole, the customer types a code that was mailed to the address on record. */
export function proveAddress(situation: Situation, code: CodeWanted): SkillResult {
  const { language, memory, topic, known, channel } = situation
  const { verify } = actionStringsOf(language)
  if (channel !== 'chat')
    return { kind: 'person', because: 'changes asked for outside the chat are made by a person' }
  const again = memory.expecting === 'code'
  const text = known.wrongCode
    ? verify.wrongCode
    : code.to === 'order' && known.codeTo !== undefined
      ? verify.codeSent(known.codeTo)
      : verify.codeMaybe
  if (code.to === 'order' && known.codeTo === undefined)
    return { kind: 'person', because: 'the order has no address to which a code could go' }
  return {
    kind: 'ask',
    replies: [
      { text, ...(again && { choices: [personChoice(stringsOf(language).choicePerson)] }) },
    ],
    memory: { ...memory, expecting: 'code', pending: topic.category },
    because: 'a code shows whose address it is',
    progress: !again,
    ...(!known.wrongCode && { code }),
  }
}

/** Asks whose account it is; an address that was `told` is taken for theirs, and gets a code. */
export function askAddress(situation: Situation, { told: taken = true } = {}): SkillResult {
  const { language, memory, topic, understanding, known } = situation
  const { verify } = actionStringsOf(language)
  const told = taken
    ? (understanding.entities.emails.at(-1)?.value ?? memory.proofs.email)
    : undefined
  if (known.wrongCode && memory.code)
    return proveAddress(situation, { to: 'address', email: memory.code.email })
  if (told !== undefined) return proveAddress(situation, { to: 'address', email: told })
  if (situation.channel !== 'chat')
    return { kind: 'person', because: 'changes asked for outside the chat are made by a person' }
  return {
    kind: 'ask',
    replies: [{ text: verify.askEmail }],
    memory: { ...memory, expecting: 'email', pending: topic.category },
    because: 'it is not known whose account it is',
    progress: memory.expecting !== 'email',
  }
}

/** Nothing is asked, offered or half told any more. */
export function cleared(memory: Memory): Memory {
  const { expecting: _asked, pending: _request, proposed: _offer, details: _told, ...rest } = memory
  return rest
}
