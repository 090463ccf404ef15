import type { Action, Swap } from '../../../../shared/action.ts'
import type { Address } from '../../../../shared/order.ts'
import type { TauOrder, TauShop } from '../shop.ts'
import { elsewhere, ofKind, siblings, type OnOrder, type Right, type Variation } from './source.ts'

/** A change or an exchange of items with one thing wrong about one of them. */
export function wrongItems(shop: TauShop, rights: Right[]): Variation[] {
  return ofKind(rights, 'order.items', 'return.exchange').flatMap(({ email, order, action }) => {
    const swaps = action.kind === 'order.items' ? action.swaps : action.items
    const [first] = swaps
    if (!first) return []
    const make = (code: Variation['code'], what: string, change: Swap[] | undefined) =>
      change ? [{ code, what, email, action: withSwaps(action, change) }] : []
    const item = order.items.find(({ item_id }) => item_id === first.sku)
    const soldOut = item && siblings(shop, item).find(({ available }) => !available)
    const other = elsewhere(shop, order)
    return [
      ...make(
        'not_available',
        'the new variant cannot be had',
        soldOut && [{ ...first, to: soldOut.item_id }, ...swaps.slice(1)],
      ),
      ...make(
        'other_product',
        'the new variant is of another product',
        other && [{ ...first, to: other.item_id }, ...swaps.slice(1)],
      ),
      ...make('same_item', 'it would stay as it is', [
        { ...first, to: first.sku },
        ...swaps.slice(1),
      ]),
      ...make('not_in_order', 'the item is not in the order', notInOrder(shop, order)),
      ...make('not_in_order', 'more units than were ordered', [
        { ...first, quantity: unitsIn(order, first.sku) + 1 },
      ]),
      ...make('not_found', 'there is no such variant', [{ ...first, to: '0000000000' }]),
      ...make('nothing_changes', 'there are no items', []),
    ]
  })
}

/** A return with one thing wrong about its items. */
export function wrongReturns(shop: TauShop, rights: Right[]): Variation[] {
  return ofKind(rights, 'return.open').flatMap(({ email, order, action }) => {
    const [first] = action.items
    const other = elsewhere(shop, order)
    if (!first || !other) return []
    const units = unitsIn(order, first.sku) + 1
    const make = (code: Variation['code'], what: string, items: typeof action.items) => ({
      code,
      what,
      email,
      action: { ...action, items },
    })
    return [
      make('not_in_order', 'the item is not in the order', [{ sku: other.item_id, quantity: 1 }]),
      make('not_in_order', 'more units than were ordered', [{ ...first, quantity: units }]),
      make(
        'not_in_order',
        'one unit more than were ordered, said one by one',
        Array.from({ length: units }, () => ({ ...first, quantity: 1 })),
      ),
      make('nothing_changes', 'there are no items', []),
    ]
  })
}

/** What the once-only rules forbid after the ground truth was done. */
export function secondTime(rights: OnOrder[]): Variation[] {
  const cancelled = ofKind(rights, 'order.cancel').map(({ email, action }) => ({
    code: 'cancelled' as const,
    what: 'cancelled a second time',
    email,
    action,
    before: action,
  }))
  return [...afterItems(rights), ...afterReturn(rights), ...cancelled]
}

function afterItems(rights: OnOrder[]): Variation[] {
  return ofKind(rights, 'order.items').flatMap(({ email, order, user, action: before }) => {
    const { order_id } = order
    const address = { ...placeOf(order), street: '1 Other Street' }
    const other = Object.keys(user.payment_methods).find((id) => id !== before.method)
    const back = before.swaps.map(({ sku, to, quantity }) => ({ sku: to, to: sku, quantity }))
    const later: Action[] = [
      { kind: 'order.cancel', order: order_id, reason: 'no longer needed' },
      { kind: 'order.address', order: order_id, address },
      { ...before, swaps: back },
      ...(other ? [{ kind: 'order.payment' as const, order: order_id, method: other }] : []),
    ]
    return later.map((action) => ({
      code: 'changed_before' as const,
      what: `${action.kind} after the items were changed`,
      email,
      action,
      before,
    }))
  })
}

/** The same again, and the return of something else of the order, where there is something else. */
function afterReturn(rights: OnOrder[]): Variation[] {
  return ofKind(rights, 'return.open', 'return.exchange').flatMap(
    ({ email, order, action: before }) => {
      const { method } = before
      const left = order.items.find(({ item_id: id }) => unitsIn(order, id) > namedIn(before, id))
      const sku = left?.item_id ?? before.items[0]?.sku ?? ''
      const open: Action = {
        kind: 'return.open',
        order: order.order_id,
        items: [{ sku, quantity: 1 }],
        ...(method && { method }),
      }
      return [before, open].map((action) => ({
        code: 'returned_before' as const,
        what: `${action.kind} after ${before.kind}`,
        email,
        action,
        before,
      }))
    },
  )
}

function withSwaps(
  action: Extract<Action, { kind: 'order.items' | 'return.exchange' }>,
  swaps: Swap[],
): Action {
  return action.kind === 'order.items' ? { ...action, swaps } : { ...action, items: swaps }
}

/** Another product's variant that is not in the order, to become one of its own siblings. */
function notInOrder(shop: TauShop, order: TauOrder): Swap[] | undefined {
  const from = elsewhere(shop, order)
  const product = Object.values(shop.products).find(
    ({ variants }) => from && from.item_id in variants,
  )
  const into = Object.values(product?.variants ?? {}).find(
    ({ item_id, available }) => available && item_id !== from?.item_id,
  )
  return from && into ? [{ sku: from.item_id, to: into.item_id, quantity: 1 }] : undefined
}

function unitsIn({ items }: TauOrder, id: string): number {
  return items.filter(({ item_id }) => item_id === id).length
}

function namedIn({ items }: { items: { sku: string; quantity: number }[] }, id: string): number {
  return items.filter(({ sku }) => sku === id).reduce((sum, { quantity }) => sum + quantity, 0)
}

function placeOf({ address }: TauOrder): Address {
  const { city, zip, state, country } = address
  return { city, postcode: zip, province: state, country }
}
