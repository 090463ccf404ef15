import type { Action, Effect, Refusal } from '../action.ts'
import type { Customer, PaymentMethod } from '../customer.ts'
import type { Money } from '../money.ts'
import type { Order, Payment } from '../order.ts'
import type { KnownVariant } from '../product.ts'
import type { Subscription } from '../subscription.ts'

/** The part of a store that one action reads and changes. */
export type Kept = {
  order?: Order
  customer?: Customer
  subscription?: Subscription
  /** The address a customer wants to have is another customer's. */
  taken?: true
  /** Every variant the action names, or that the order's lines are of. */
  variants: KnownVariant[]
}

/** When something is done, under which key, and what the store promises of its own. */
export type Moment = {
  at: Date
  key: string
  moneyDays: { gift_card: [number, number]; other: [number, number] }
  undoMinutes: number
}

/** The parts that are different afterwards, units taken from stock (negative: put back), and what to tell. */
export type Done = {
  order?: Order
  customer?: Customer
  subscription?: Subscription
  stock?: Record<string, number>
  effect: Effect
}

/** What an action comes to: pure, so that the card a customer agrees to and the store's books are the same sum. */
export type Law<Kind extends Action['kind']> = (
  action: Extract<Action, { kind: Kind }>,
  kept: Kept,
  moment: Moment,
) => Done | Refusal

/** Whether a law refused. */
export function isRefusal(outcome: Done | Refusal): outcome is Refusal {
  return typeof outcome === 'string'
}

/** What may be taken back for a while. */
export function undoUntil({ at, undoMinutes }: Moment, action: Action): Pick<Effect, 'undo'> {
  if (undoMinutes <= 0) return {}
  return { undo: { action, until: new Date(at.getTime() + undoMinutes * 60_000).toISOString() } }
}

/**
 * The payments of an order. A store that tells none was paid the total by a method nobody knows, unless it has not been
 * paid: what moves later must not look like all that ever moved.
 */
export function paymentsOf({ payments, payment, total, refunded, placedAt: at }: Order): Payment[] {
  if (payments && payments.length > 0) return payments
  if (payment === 'pending' || payment === 'voided') return []
  return [
    { kind: 'charge', amount: total, at },
    ...(refunded.amount > 0 ? [{ kind: 'refund' as const, amount: refunded, at }] : []),
  ]
}

/** What the customer has paid by each method, refunds taken off; the method nobody knows is the empty one. */
export function paidBy(order: Order): Map<string, number> {
  const paid = new Map<string, number>()
  for (const { kind, amount, method = '' } of paymentsOf(order))
    paid.set(method, (paid.get(method) ?? 0) + (kind === 'charge' ? amount.amount : -amount.amount))
  return paid
}

/** What the customer has paid and not got back. */
export function paidIn(order: Order): number {
  return [...paidBy(order).values()].reduce((sum, amount) => sum + amount, 0)
}

/** What may still go back: nothing that is promised for a return on its way. */
export function refundable(order: Order): number {
  const promised = (order.returns ?? [])
    .filter(({ state }) => state === 'requested' || state === 'received')
    .reduce((sum, { amount }) => sum + Math.max(0, amount.amount), 0)
  return Math.max(0, paidIn(order) - promised)
}

/** The method the order is paid with: the first one whose money has not gone back. */
export function originalMethod(order: Order): string | undefined {
  const paid = paidBy(order)
  const charges = (order.payments ?? []).filter(({ kind }) => kind === 'charge')
  const held = charges.find(({ method = '' }) => (paid.get(method) ?? 0) > 0)
  return (held ?? charges[0])?.method
}

export function methodOf(customer: Customer | undefined, id: string): PaymentMethod | undefined {
  return customer?.methods.find((method) => method.id === id)
}

/** Days until money is back on this method. */
export function daysFor(
  method: PaymentMethod | undefined,
  { moneyDays }: Moment,
): [number, number] {
  return method?.kind === 'gift_card' ? moneyDays.gift_card : moneyDays.other
}

/** The customer with their gift card charged (negative) or credited; other methods keep no balance. */
export function credited(
  customer: Customer | undefined,
  method: string | undefined,
  { amount, currency }: Money,
): Customer | undefined {
  if (!customer || method === undefined || amount === 0) return customer
  return {
    ...customer,
    methods: customer.methods.map((one) =>
      one.id === method && one.kind === 'gift_card'
        ? { ...one, balance: { amount: (one.balance?.amount ?? 0) + amount, currency } }
        : one,
    ),
  }
}

/** A payment to be noted; nothing where nothing moved. `difference` is positive where the customer pays. */
export function moved(difference: Money, method: string | undefined, { at }: Moment): Payment[] {
  if (difference.amount === 0) return []
  return [
    {
      kind: difference.amount > 0 ? 'charge' : 'refund',
      amount: { ...difference, amount: Math.abs(difference.amount) },
      ...(method !== undefined && { method }),
      at: at.toISOString(),
    },
  ]
}

/** Whether the method is one of the customer's and can bear the amount. Stores that tell no methods are asked for none. */
export function methodRefusal(
  { customer }: Kept,
  method: string | undefined,
  due: number,
): Refusal | undefined {
  if (method === undefined || !customer || customer.methods.length === 0) return undefined
  const known = methodOf(customer, method)
  if (!known) return 'payment_method'
  const short = known.kind === 'gift_card' && due > (known.balance?.amount ?? 0)
  return short ? 'balance' : undefined
}
