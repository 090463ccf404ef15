import type { PolicyChange } from '../../../shared/policy.ts'
import type { Terms } from '../../../shared/terms.ts'

/** More than anything in the shop comes to, in cents. */
const NO_LIMIT = 100_000_000

/** The tau retail shop's written policy as this desk's terms; each line with the clause it expresses, in our own words. */
export const TAU_TERMS: Terms = {
  offers: [
    // Orders that are not processed yet can be cancelled, …
    'order.cancel',
    // … and their address, payment method and item options can be changed, and nothing else: no quantities.
    'order.address',
    'order.payment',
    'order.items',
    // What has been delivered can be returned or exchanged.
    'return.open',
    'return.exchange',
    // The customer's own default address can be changed.
    'account.address',
    // Nothing is said of money without a return, of claims, subscriptions or taking things back: not offered.
  ],
  cancel: {
    // Until the order is processed, however long that takes.
    withinHours: null,
    // These two reasons and no other.
    reasons: ['no longer needed', 'ordered by mistake'],
  },
  change: {
    withinHours: null,
    // Items are changed once, all together; after that the order can be neither changed nor cancelled.
    once: true,
    // No country is left out.
    countries: null,
  },
  returns: {
    // No time limit is written down.
    days: null,
    // Every product comes back.
    never: [],
    // The customer need not say why.
    reasons: null,
    // The money goes to the original method or to a gift card the customer has.
    refundTo: 'original_or_gift_card',
    // One return or one exchange of an order, all items together.
    once: true,
    exchange: true,
  },
  refund: { days: 0 },
  // Gift cards have the money at once, everything else in five to seven business days.
  moneyDays: { gift_card: [0, 0], other: [5, 7] },
  // Nothing is counted beyond the rules above.
  caps: { order: 1_000, customerDay: 1_000, shopDay: NO_LIMIT },
  // Nothing can be taken back once it was agreed to.
  undoMinutes: 0,
}

export const TAU_POLICY: PolicyChange = {
  terms: TAU_TERMS,
  // No amount needs a person.
  limits: { money: NO_LIMIT, vipSpend: null, complaintDays: 0, occasionDays: 0 },
}
