import type { Action } from './action.ts'
import { formatMoney } from './money.ts'
import { onOneLine, type Address } from './order.ts'

/** An action as an agent reads it, in English, with everything it would change. */
export function actionWords(action: Action): string {
  switch (action.kind) {
    case 'order.cancel':
      return `Cancel order ${action.order}${action.reason ? ` (${action.reason})` : ''}.`
    case 'order.address':
      return `Send order ${action.order} to ${onOneLine(action.address)}.`
    case 'order.items':
      return `In order ${action.order}, change ${action.swaps.map(swapWords).join(', ')}.`
    case 'order.quantity':
      return `In order ${action.order}, make it ${action.quantity} × ${action.sku}.`
    case 'order.payment':
      return `Pay order ${action.order} by ${action.method}.`
    case 'return.open':
      return `Open a return of order ${action.order}: ${action.items.map(unitWords).join(', ')}.`
    case 'return.exchange':
      return `Open an exchange of order ${action.order}: ${action.items.map(swapWords).join(', ')}.`
    case 'return.withdraw':
      return `Withdraw return ${action.id} of order ${action.order}.`
    case 'refund.pay':
      return `Refund ${formatMoney(action.amount, 'en')} of order ${action.order}.`
    case 'claim.open':
      return `Open a claim with the carrier for order ${action.order}.`
    default:
      return `${otherWords(action)}.`
  }
}

function otherWords(action: Action): string {
  const [noun = '', verb = ''] = action.kind.split('.')
  const details = Object.entries(action)
    .filter(([name]) => name !== 'kind')
    .map(
      ([name, value]) =>
        `${name} ${typeof value === 'object' ? onOneLine(value as Address) : value}`,
    )
  return `${noun[0]?.toUpperCase()}${noun.slice(1)}: ${verb}, ${details.join(', ')}`
}

function unitWords({ sku, quantity }: { sku: string; quantity: number }): string {
  return `${quantity} × ${sku}`
}

function swapWords({ sku, to, quantity }: { sku: string; to: string; quantity: number }): string {
  return `${quantity} × ${sku} to ${to}`
}
