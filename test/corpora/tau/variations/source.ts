import type { Action, Refusal } from '../../../../shared/action.ts'
import { emailKey } from '../../../../shared/customer.ts'
import type { PolicyChange } from '../../../../shared/policy.ts'
import { actionOf } from '../actions.ts'
import { applyTau } from '../reference.ts'
import {
  cents,
  type TauAction,
  type TauItem,
  type TauMethod,
  type TauOrder,
  type TauShop,
  type TauTask,
  type TauUser,
  type TauVariant,
} from '../shop.ts'

/** Something the policy forbids, with the reason that must be given. */
export type Variation = {
  code: Refusal
  /** What is wrong with it. */
  what: string
  /** The verified address; nobody is verified where it is absent. */
  email: string | undefined
  action: Action
  /** What the same customer has done before. */
  before?: Action
  /** A policy that differs from the shop's own. */
  policy?: PolicyChange
}

/** An action that is right, as a task has it, with its order and customer. */
export type Right<Kind extends Action['kind'] = Action['kind']> = {
  email: string
  user: TauUser
  order: TauOrder | undefined
  action: Extract<Action, { kind: Kind }>
}

/** A right action that names an order. */
export type OnOrder = Right<Extract<Action, { order: string }>['kind']> & { order: TauOrder }

/** What the tasks ask for, each once, as far as it may be done in the shop as it is. */
export function rightActions(shop: TauShop, tasks: TauTask[]): Right[] {
  const known = new Map<string, Right>()
  for (const { evaluation_criteria } of tasks) {
    for (const call of evaluation_criteria.actions) {
      const action = actionOf(call, shop.users)
      const order = shop.orders[String(call.arguments.order_id)]
      const user = shop.users[order?.user_id ?? String(call.arguments.user_id)]
      if (!action || !user || !isAllowed(shop, call)) continue
      const right = { email: emailKey(user.email), user, order, action }
      known.set(JSON.stringify(action), right)
    }
  }
  return [...known.values()]
}

function isAllowed(shop: TauShop, call: TauAction): boolean {
  try {
    applyTau(structuredClone(shop), call)
    return true
  } catch {
    return false
  }
}

/** Those of one kind, with their order. */
export function ofKind<Kind extends OnOrder['action']['kind']>(
  rights: Right[],
  ...kinds: Kind[]
): (Right<Kind> & { order: TauOrder })[] {
  return rights.filter(
    (right): right is Right<Kind> & { order: TauOrder } =>
      right.order !== undefined && (kinds as string[]).includes(right.action.kind),
  )
}

/** Somebody else, who has a payment method. */
export function stranger({ users }: TauShop, user: TauUser): TauUser {
  const all = Object.values(users)
  const at = all.findIndex(({ user_id }) => user_id === user.user_id)
  return all.at((at + 1) % all.length) ?? user
}

/** An order in this state: the user's own, or else whoever's comes next. */
export function orderIn(
  { orders }: TauShop,
  user: TauUser,
  status: string,
  turn: number,
): TauOrder | undefined {
  const all = Object.values(orders).filter((order) => order.status === status)
  return all.find(({ user_id }) => user_id === user.user_id) ?? all[turn % all.length]
}

/** The other variants of an item's product. */
export function siblings({ products }: TauShop, item: TauItem): TauVariant[] {
  return Object.values(products[item.product_id]?.variants ?? {}).filter(
    ({ item_id }) => item_id !== item.item_id,
  )
}

/** A variant that can be had of a product that is not in the order. */
export function elsewhere({ products }: TauShop, order: TauOrder): TauVariant | undefined {
  const inside = new Set(order.items.map(({ product_id }) => product_id))
  return Object.values(products)
    .filter(({ product_id }) => !inside.has(product_id))
    .flatMap(({ variants }) => Object.values(variants))
    .find(({ available }) => available)
}

export function methodsOf(user: TauUser): TauMethod[] {
  return Object.values(user.payment_methods)
}

/** The method an order was paid with. */
export function paidWith(order: TauOrder): string {
  return order.payment_history[0]?.payment_method_id ?? ''
}

/** The swap of an item that costs most more, of those that can be had. */
export function dearest(
  shop: TauShop,
  { items }: TauOrder,
): { sku: string; to: string; quantity: number; difference: number } | undefined {
  return items
    .flatMap((item) =>
      siblings(shop, item)
        .filter(({ available }) => available)
        .map(({ item_id, price }) => ({
          sku: item.item_id,
          to: item_id,
          quantity: 1,
          difference: cents(price) - cents(item.price),
        })),
    )
    .toSorted((a, b) => b.difference - a.difference)[0]
}
