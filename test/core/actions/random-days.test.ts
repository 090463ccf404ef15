import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../../shared/action.ts'
import { paymentsOf, paidIn } from '../../../shared/effects/kept.ts'
import { orderState } from '../../../shared/order.ts'
import { anyAction, resolved } from './any-action.ts'
import { does, tinyShop, type World } from './tiny-shop.ts'

const days = fc.array(anyAction, { minLength: 1, maxLength: 25 })
const RUNS = { numRuns: 1_500 }

/** Plays the actions one after the other and looks at the shop after each that was done. */
function live(
  actions: Action[],
  look: (before: World, after: World, action: Action) => void,
): void {
  let world = tinyShop()
  for (const [turn, wanted] of actions.entries()) {
    const action = resolved(world, wanted)
    const { world: after } = does(world, action, `act_${turn}`)
    look(world, after, action)
    world = after
  }
}

describe('whatever is asked of a shop, and in whatever order', () => {
  test('nothing throws, and never does more go back than was paid', () => {
    fc.assert(
      fc.property(days, (actions) =>
        live(actions, (_before, { orders }) => {
          for (const order of Object.values(orders)) {
            expect(paidIn(order)).toBeGreaterThanOrEqual(0)
            const sums = { charge: 0, refund: 0 }
            for (const { kind, amount } of paymentsOf(order)) sums[kind] += amount.amount
            expect(sums.refund).toBeLessThanOrEqual(sums.charge)
            expect(order.refunded.amount).toBeLessThanOrEqual(sums.refund)
            for (const { amount } of order.returns ?? [])
              expect(amount.amount).toBeLessThanOrEqual(sums.charge)
          }
        }),
      ),
      RUNS,
    )
  })

  test('stock and gift cards never go below none, and nothing is made out of nothing', () => {
    const start = tinyShop()
    fc.assert(
      fc.property(days, (actions) =>
        live(actions, (_before, after) => {
          for (const variant of after.products.flatMap(({ variants }) => variants)) {
            if (variant.stock === undefined) continue
            expect(variant.stock).toBeGreaterThanOrEqual(0)
            expect(thingsOf(after, variant.sku)).toBe(thingsOf(start, variant.sku))
          }
          expect(balanceOf(after)).toBeGreaterThanOrEqual(0)
          expect(balanceOf(after) + paidByGift(after)).toBe(balanceOf(start) + paidByGift(start))
        }),
      ),
      RUNS,
    )
  })

  test('an order that has shipped or is cancelled keeps its items, its address and its price', () => {
    fc.assert(
      fc.property(days, (actions) =>
        live(actions, (before, after, action) => {
          for (const [number, order] of Object.entries(before.orders)) {
            const open = ['preparing', 'unpaid'].includes(orderState(order))
            const { lines, shipTo, total } = order
            if (!open) expect(after.orders[number]).toMatchObject({ lines, shipTo, total })
            const changes = action.kind.startsWith('order.') && 'order' in action
            if (!open && changes) expect(after.orders[number]).toEqual(order)
          }
        }),
      ),
      RUNS,
    )
  })

  test('what costs what: the price of an order is the price of its items', () => {
    fc.assert(
      fc.property(days, (actions) =>
        live(actions, (_before, { orders }) => {
          for (const { total, lines } of Object.values(orders))
            expect(total.amount).toBe(
              lines.reduce((sum, { quantity, price }) => sum + quantity * price.amount, 0),
            )
        }),
      ),
      RUNS,
    )
  })

  test('taking an exchange back puts the stock and the order where they were', () => {
    fc.assert(
      fc.property(days, (actions) =>
        live(actions, (before, after, { kind }) => {
          if (kind !== 'return.exchange' || before === after) return
          const [number, order] =
            Object.entries(after.orders).find(([key, one]) => before.orders[key] !== one) ?? []
          const opened = order?.returns?.at(-1)
          if (number === undefined || !opened) throw new Error('no order has the exchange')
          const back = { kind: 'return.withdraw', order: number, id: opened.id } as const
          const { world } = does(after, back, 'act_back')
          expect(world.products).toEqual(before.products)
          expect(world.customer).toEqual(before.customer)
          const { returns, ...rest } = world.orders[number] ?? {}
          expect(rest).toEqual({ ...before.orders[number], returns: undefined })
          expect(returns?.at(-1)?.state).toBe('withdrawn')
        }),
      ),
      RUNS,
    )
  })
})

/** Units on the shelf, in orders that stand, and promised for an exchange. */
function thingsOf({ products, orders }: World, sku: string): number {
  const shelf = products.flatMap(({ variants }) => variants).find((one) => one.sku === sku)
  const held = Object.values(orders)
    .filter(({ cancelledAt }) => !cancelledAt)
    .flatMap(({ lines, returns = [] }) => [
      ...lines,
      ...returns
        .filter(({ kind, state }) => kind === 'exchange' && state === 'requested')
        .flatMap(({ items }) => items.map(({ to = '', quantity }) => ({ sku: to, quantity }))),
    ])
  return held
    .filter((one) => one.sku === sku)
    .reduce((sum, { quantity }) => sum + quantity, shelf?.stock ?? 0)
}

function balanceOf({ customer }: World): number {
  return customer.methods.find(({ id }) => id === 'gift')?.balance?.amount ?? 0
}

function paidByGift({ orders }: World): number {
  return Object.values(orders)
    .flatMap(paymentsOf)
    .filter(({ method }) => method === 'gift')
    .reduce((sum, { kind, amount }) => sum + (kind === 'charge' ? 1 : -1) * amount.amount, 0)
}
