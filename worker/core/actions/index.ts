import type { Action, ActionKind, Refusal } from '../../../shared/action.ts'
import type { Category } from '../../../shared/category.ts'
import { emailKey } from '../../../shared/customer.ts'
import { doneBy } from '../../../shared/effects/index.ts'
import { isRefusal, type Done } from '../../../shared/effects/kept.ts'
import type { Level } from '../facts/levels.ts'
import type { Case, Verdict } from './case.ts'
import { addressTerms, cancelTerms, changeTerms, refundTerms, returnTerms } from './terms.ts'

/** What every action needs: how sure it must be who asks, whose stage counts, and the terms that bound it. */
export type ActionRule<Kind extends ActionKind> = {
  level: Level
  category: Category
  term?: (action: Extract<Action, { kind: Kind }>, situation: Case) => Refusal | undefined
  /** A person says yes to every single one. */
  approved?: true
}

export const ACTIONS: { [Kind in ActionKind]: ActionRule<Kind> } = {
  'order.cancel': { level: 2, category: 'order.cancel', term: cancelTerms },
  'order.address': { level: 2, category: 'order.address', term: addressTerms },
  'order.items': { level: 2, category: 'order.change', term: changeTerms },
  'order.quantity': { level: 2, category: 'order.change', term: changeTerms },
  'order.payment': { level: 2, category: 'order.change', term: changeTerms },
  'return.open': { level: 2, category: 'return.start', term: returnTerms },
  'return.exchange': { level: 2, category: 'return.exchange', term: returnTerms },
  'return.withdraw': { level: 2, category: 'return.start' },
  'refund.pay': { level: 2, category: 'refund.request', term: refundTerms },
  'claim.open': { level: 2, category: 'order.missing' },
  'subscription.pause': { level: 2, category: 'subscription.change' },
  'subscription.resume': { level: 2, category: 'subscription.change' },
  'subscription.skip': { level: 2, category: 'subscription.change' },
  'subscription.swap': { level: 2, category: 'subscription.change' },
  'subscription.frequency': { level: 2, category: 'subscription.change' },
  'subscription.cancel': { level: 2, category: 'subscription.cancel' },
  'account.reset': { level: 0, category: 'account.access' },
  'account.email': { level: 2, category: 'account.update' },
  'account.address': { level: 2, category: 'account.update', term: addressTerms },
  'stock.watch': { level: 2, category: 'product.availability' },
  'newsletter.stop': { level: 0, category: 'newsletter.change' },
  'invoice.send': { level: 2, category: 'billing.invoice' },
  'privacy.export': { level: 2, category: 'account.delete', approved: true },
  'privacy.erase': { level: 2, category: 'account.delete', approved: true },
}

/**
 * Whether an action may be done now, by this person, under this policy, with the store as it is: asked when it is offered,
 * when it is agreed to, and when it is carried out.
 */
export function judgeAction(action: Action, situation: Case): Verdict {
  const { level, term, approved } = ACTIONS[action.kind] as ActionRule<ActionKind>
  const { who, policy, kept } = situation
  const refused = (refusal: Refusal): Verdict => ({ kind: 'refused', refusal })
  if (!policy.terms.offers.includes(action.kind)) return refused('not_offered')
  if (who.level < level) return refused('identity')
  if (level === 2 && !isTheirs(action, situation)) return refused('not_yours')
  if (namesMissing(action, situation)) return refused('not_found')
  const outcome = doneBy(action, kept, {
    at: situation.now,
    key: situation.key,
    moneyDays: policy.terms.moneyDays,
    undoMinutes: policy.terms.undoMinutes,
  })
  // What is there comes before what is allowed: a cancelled order is not "too late" but cancelled.
  if (isRefusal(outcome) && COMES_FIRST.has(outcome)) return refused(outcome)
  const against = term?.(action, situation)
  if (against) return refused(against)
  if (isRefusal(outcome)) return refused(outcome)
  const approval = approved
    ? 'a person carries out what the law asks for'
    : overLimit(outcome, situation)
  return { kind: 'allowed', done: outcome, ...(approval && { approval }) }
}

const COMES_FIRST = new Set<Refusal>(['not_found', 'cancelled', 'shipped', 'not_delivered'])

/** The address that was verified is the one the order, the subscription or the account belongs to. */
function isTheirs(action: Action, { kept, who }: Case): boolean {
  const mine = who.email === undefined ? undefined : emailKey(who.email)
  if (mine === undefined) return false
  const owners = [
    'order' in action && kept.order ? (kept.order.email ?? '') : undefined,
    'subscription' in action && kept.subscription ? kept.subscription.email : undefined,
    'email' in action ? action.email : undefined,
  ]
  return owners.every((owner) => owner === undefined || emailKey(owner) === mine)
}

function namesMissing(action: Action, { kept }: Case): boolean {
  return ('order' in action && !kept.order) || ('subscription' in action && !kept.subscription)
}

/** From this much money on a person decides. */
function overLimit({ effect }: Done, { policy }: Case): string | undefined {
  const back = effect.money?.amount.amount ?? 0
  return back >= policy.limits.money ? 'more money than the desk may move alone' : undefined
}
