/**
 * How sure it is who writes: 0 anybody, 1 they know an order's number and its address or postcode, 2 the address is theirs
 * (a code mailed to it, a mail from it that is answered to it, or the shop's signed token).
 */
export type Level = 0 | 1 | 2

/** What may be told at which level. Nothing leaves the store's records that is not named here. */
export const FACT_LEVELS = {
  'shop.policy': 0,
  'shop.delivery': 0,
  'shop.contact': 0,
  'product.facts': 0,
  'product.price': 0,
  'product.stock': 0,
  'product.sizes': 0,
  'discount.terms': 0,
  'order.state': 1,
  'order.placed': 1,
  'order.units': 1,
  'order.carrier': 1,
  'order.tracking': 1,
  'order.expected': 1,
  'refund.state': 1,
  'order.items': 2,
  'order.money': 2,
  'order.address': 2,
  'order.payment': 2,
  'return.items': 2,
  'customer.orders': 2,
  'customer.points': 2,
  'customer.address': 2,
  'customer.methods': 2,
  'subscription.details': 2,
} as const satisfies Record<string, Level>
export type FactName = keyof typeof FACT_LEVELS

/** Whether a fact may be told at this level. */
export function mayTell(fact: FactName, level: Level): boolean {
  return level >= FACT_LEVELS[fact]
}
