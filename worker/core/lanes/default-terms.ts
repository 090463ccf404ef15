import type { Terms } from '../../../shared/terms.ts'

/**
 * What ships with the desk: changes until the parcel leaves, returns for thirty days, and no more in a day than a careful
 * shop would let a new colleague do.
 */
export const DEFAULT_TERMS: Terms = {
  offers: [
    'order.cancel',
    'order.address',
    'order.items',
    'order.quantity',
    'return.open',
    'return.exchange',
    'return.withdraw',
    'refund.pay',
    'claim.open',
    'subscription.pause',
    'subscription.resume',
    'subscription.skip',
    'subscription.swap',
    'subscription.frequency',
    'subscription.cancel',
    'account.reset',
    'account.email',
    'account.address',
    'stock.watch',
    'newsletter.stop',
    'invoice.send',
    'privacy.export',
    'privacy.erase',
  ],
  cancel: { withinHours: null, reasons: null },
  change: { withinHours: null, once: false, countries: null },
  returns: {
    days: 30,
    never: ['final sale'],
    reasons: null,
    refundTo: 'original',
    once: false,
    exchange: true,
  },
  refund: { days: 30 },
  moneyDays: { gift_card: [0, 0], other: [5, 7] },
  caps: { order: 5, customerDay: 10, shopDay: 500_000 },
  undoMinutes: 30,
}
