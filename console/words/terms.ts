import type { Terms } from '../../shared/terms.ts'
import { moneyWords } from './money.ts'

/** What is different in other terms, a line each. */
export function termWords(from: Terms, to: Terms, currency: string): (string | false)[] {
  const { returns, refund, cancel, change, caps } = to
  const within = (what: string, count: number | null, unit: string): string =>
    count === null ? `${what}: without an end` : `${what}: within ${count} ${unit}`
  return [
    from.returns.days !== returns.days && within('Returns', returns.days, 'days'),
    from.refund.days !== refund.days && within('Refunds without a return', refund.days, 'days'),
    from.cancel.withinHours !== cancel.withinHours &&
      within('Cancelling', cancel.withinHours, 'hours'),
    from.change.withinHours !== change.withinHours &&
      within('Changes', change.withinHours, 'hours'),
    from.change.once !== change.once &&
      (change.once ? 'An order is changed once at most' : 'An order may be changed again'),
    from.returns.exchange !== returns.exchange &&
      (returns.exchange ? 'Exchanges are possible' : 'No exchanges'),
    from.returns.once !== returns.once &&
      (returns.once ? 'One return per order' : 'Several returns per order'),
    from.caps.order !== caps.order && `${caps.order} actions per order in a year`,
    from.caps.customerDay !== caps.customerDay &&
      `${caps.customerDay} actions per customer in a day`,
    from.caps.shopDay !== caps.shopDay &&
      `${moneyWords({ amount: caps.shopDay, currency })} a day of the whole shop`,
    from.undoMinutes !== to.undoMinutes && `Taking back within ${to.undoMinutes} minutes`,
    isOther(rest(from), rest(to)) && 'Other terms of actions',
  ]
}

/** What this page does not edit. */
function rest({ offers, moneyDays, cancel, change, returns }: Terms) {
  const { never, reasons, refundTo } = returns
  return [offers, moneyDays, cancel.reasons, change.countries, never, reasons, refundTo]
}

function isOther(one: object, other: object): boolean {
  return JSON.stringify(one) !== JSON.stringify(other)
}
