import type { Action } from '../../../shared/action.ts'
import type { Money } from '../../../shared/money.ts'
import type { OrderFacts, RoutingFacts } from '../../../shared/routing.ts'
import type { RuleAction, RuleBranch } from '../../../shared/rule.ts'

/** What a rule wants done, for the order that is known: whole amounts, never more than is still paid. */
export function plannedActions({ actions }: RuleBranch, { order }: RoutingFacts): Action[] {
  return order ? actions.map((action) => planned(action, order)) : []
}

function planned(action: RuleAction, order: OrderFacts): Action {
  return action.kind === 'cancel'
    ? { kind: 'order.cancel', order: order.number }
    : { kind: 'refund.pay', order: order.number, amount: refundOf(action, order) }
}

function refundOf(
  { percent, upTo }: Extract<RuleAction, { kind: 'refund' }>,
  { total, refunded }: OrderFacts,
): Money {
  const share = Math.round((total.amount * (percent ?? 100)) / 100)
  const cap = upTo?.currency === total.currency ? upTo.amount : Infinity
  return { ...total, amount: Math.max(0, Math.min(share, cap, total.amount - refunded)) }
}
