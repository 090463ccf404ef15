import type { Action, ActionKind, Refusal } from '../action.ts'
import type { Done, Kept, Law, Moment } from './kept.ts'
import { cancelOrder, changeAddress, changeItems, changePayment, changeQuantity } from './order.ts'
import * as others from './others.ts'
import { openClaim, openExchange, openReturn, payRefund, withdrawReturn } from './returns.ts'

const LAWS: { [Kind in ActionKind]: Law<Kind> } = {
  'order.cancel': cancelOrder,
  'order.address': changeAddress,
  'order.items': changeItems,
  'order.quantity': changeQuantity,
  'order.payment': changePayment,
  'return.open': openReturn,
  'return.exchange': openExchange,
  'return.withdraw': withdrawReturn,
  'refund.pay': payRefund,
  'claim.open': openClaim,
  'subscription.pause': others.pauseSubscription,
  'subscription.resume': others.resumeSubscription,
  'subscription.skip': others.skipDelivery,
  'subscription.swap': others.swapSubscription,
  'subscription.frequency': others.changeFrequency,
  'subscription.cancel': others.cancelSubscription,
  'account.reset': others.resetPassword,
  'account.email': others.changeEmail,
  'account.address': others.changeHome,
  'stock.watch': others.watchStock,
  'newsletter.stop': others.stopNewsletter,
  'invoice.send': others.sendInvoice,
  'privacy.export': others.exportData,
  'privacy.erase': others.eraseData,
}

/**
 * What an action comes to on what the store keeps, or why no store could do it. The desk shows it before it is agreed to,
 * the built-in store makes it real: one sum, so that they cannot differ.
 */
export function doneBy(action: Action, kept: Kept, moment: Moment): Done | Refusal {
  const law = LAWS[action.kind] as Law<ActionKind>
  return law(action, kept, moment)
}
