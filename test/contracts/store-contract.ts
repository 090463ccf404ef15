import { beforeAll, describe, expect, test } from 'vitest'
import type { Action } from '../../shared/action.ts'
import type { Moment } from '../../shared/effects/kept.ts'
import type { ImportableStore } from '../../worker/ports/store.ts'
import {
  customerFor,
  DISCOUNTS,
  ordersFor,
  PRODUCTS,
  subscriptionFor,
} from '../support/outfitter.ts'

const MERCHANT = 'mer_contract' as const
const OTHER = 'mer_contract_other' as const
const AT = new Date('2026-11-18T10:00:00.000Z')
const moment = (key: string): Moment => ({
  at: AT,
  key,
  moneyDays: { gift_card: [0, 0], other: [5, 7] },
  undoMinutes: 30,
})

/**
 * What every store must do, whoever keeps its records. `make` gives a connection of its own to one that is empty for these
 * merchants: what happens at once happens in different rooms.
 */
export function storeContract(make: () => ImportableStore): void {
  let store: ImportableStore
  let next = 100
  const shopper = () => {
    const key = String((next += 1))
    return { key, email: `contract${key}@mail.example` }
  }

  async function filled() {
    const who = shopper()
    const orders = ordersFor(who)
    await store.putOrders(MERCHANT, Object.values(orders))
    await store.putCustomers(MERCHANT, [customerFor(who)])
    await store.putSubscriptions(MERCHANT, [subscriptionFor(who)])
    return { who, orders }
  }

  beforeAll(async () => {
    store = make()
    await store.putProducts(MERCHANT, PRODUCTS)
    await store.putDiscounts(MERCHANT, DISCOUNTS)
  })

  describe('looking things up', () => {
    test('what is unknown is absent, never an error', async () => {
      expect(await store.ordersByShortKey(MERCHANT, ['404404'])).toEqual([])
      expect(await store.ordersOf(MERCHANT, 'nobody@mail.example')).toEqual([])
      expect(await store.customer(MERCHANT, 'nobody@mail.example')).toBeNull()
      expect(await store.subscriptions(MERCHANT, 'nobody@mail.example')).toEqual([])
      expect(await store.discount(MERCHANT, 'NOSUCHCODE')).toBeNull()
      expect(await store.products(MERCHANT, ['zzzz'])).toEqual([])
      expect(await store.variants(MERCHANT, ['zzzz'])).toEqual([])
      expect(await store.effect(MERCHANT, 'zzzz')).toBeNull()
      expect(
        (await store.kept(MERCHANT, { kind: 'order.cancel', order: '#404404' })).order,
      ).toBeUndefined()
    })

    test("a customer's orders come newest first, whatever the letters of the address", async () => {
      const { who } = await filled()
      const orders = await store.ordersOf(MERCHANT, who.email.toUpperCase())
      const placed = orders.map(({ placedAt }) => placedAt)
      expect(placed).toEqual(placed.toSorted().toReversed())
      expect(orders).toHaveLength(6)
    })

    test('a product is found by a word of its title, all its versions by one of them', async () => {
      const [product] = await store.products(MERCHANT, ['blanket'])
      expect(product?.title).toBe('Meadow Blanket')
      const variants = await store.variants(MERCHANT, ['FS-M'])
      expect(variants.map(({ sku }) => sku)).toEqual(['FS-S', 'FS-M', 'FS-L'])
    })

    test('a discount code counts in any case', async () => {
      expect((await store.discount(MERCHANT, 'winter10'))?.percent).toBe(10)
    })

    test('another merchant sees nothing of it', async () => {
      const { who, orders } = await filled()
      expect(await store.ordersOf(OTHER, who.email)).toEqual([])
      expect(await store.customer(OTHER, who.email)).toBeNull()
      expect(await store.products(OTHER, ['blanket'])).toEqual([])
      const kept = await store.kept(OTHER, { kind: 'order.cancel', order: orders.open.number })
      expect(kept.order).toBeUndefined()
    })
  })

  describe('doing things', () => {
    const cancel = (order: string): Action => ({ kind: 'order.cancel', order })

    test('the same key a hundred times at once is one effect, with one answer', async () => {
      const { orders } = await filled()
      const action = cancel(orders.open.number)
      const done = await Promise.all(
        Array.from({ length: 100 }, () => make().perform(MERCHANT, action, moment('key-once'))),
      )
      expect(new Set(done.map((one) => JSON.stringify(one))).size).toBe(1)
      const { order } = await store.kept(MERCHANT, action)
      expect(order?.refunded.amount).toBe(8800)
      expect(order?.payments?.filter(({ kind }) => kind === 'refund')).toHaveLength(1)
      expect(await store.effect(MERCHANT, 'key-once')).toMatchObject({ action })
    })

    test('two keys for the same cancellation: the second is refused', async () => {
      const { orders } = await filled()
      const action = cancel(orders.open.number)
      const [first, second] = await Promise.all([
        make().perform(MERCHANT, action, moment('key-a')),
        make().perform(MERCHANT, action, moment('key-b')),
      ])
      const kinds = [first, second].map(({ kind }) => kind).toSorted()
      expect(kinds).toEqual(['done', 'refused'])
    })

    test('what is refused changes nothing and leaves no key behind', async () => {
      const { orders } = await filled()
      const before = await store.kept(MERCHANT, cancel(orders.shipped.number))
      const result = await store.perform(MERCHANT, cancel(orders.shipped.number), moment('key-no'))
      expect(result).toEqual({ kind: 'refused', refusal: 'shipped' })
      expect(await store.kept(MERCHANT, cancel(orders.shipped.number))).toEqual(before)
      expect(await store.effect(MERCHANT, 'key-no')).toBeNull()
    })

    test('parts of one payment are never more than the whole, however many are asked at once', async () => {
      const { orders } = await filled()
      const order = orders.open.number
      const part: Action = { kind: 'refund.pay', order, amount: { amount: 3000, currency: 'EUR' } }
      await Promise.all(
        Array.from({ length: 4 }, (_one, index) =>
          make()
            .perform(MERCHANT, part, moment(`part-${order}-${index}`))
            .catch(() => undefined),
        ),
      )
      expect((await store.kept(MERCHANT, part)).order?.refunded.amount).toBeLessThanOrEqual(8800)
    })

    test('the last one in stock is given to one of two', async () => {
      const [sweater] = PRODUCTS
      if (!sweater) throw new Error('no product')
      const scarce = {
        ...sweater,
        handle: 'scarce',
        title: 'Scarce Sweater',
        variants: ['M', 'L'].map((size) => ({
          sku: `SC-${size}`,
          title: size,
          price: { amount: 2900, currency: 'EUR' },
          stock: size === 'L' ? 1 : 5,
        })),
      }
      await store.putProducts(MERCHANT, [scarce])
      const wishes = await Promise.all(
        [await filled(), await filled()].map(async ({ orders }) => {
          const line = {
            sku: 'SC-M',
            title: 'Scarce Sweater - M',
            quantity: 1,
            price: { amount: 2900, currency: 'EUR' },
          }
          const order = { ...orders.open, lines: [line], total: { amount: 2900, currency: 'EUR' } }
          await store.putOrders(MERCHANT, [order])
          const swaps = [{ sku: 'SC-M', to: 'SC-L', quantity: 1 }]
          return { kind: 'order.items' as const, order: order.number, swaps }
        }),
      )
      const results = await Promise.all(
        wishes.map((action) => make().perform(MERCHANT, action, moment(`swap-${action.order}`))),
      )
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
      const left = (await store.variants(MERCHANT, ['SC-L'])).find(({ sku }) => sku === 'SC-L')
      expect(left?.stock).toBe(0)
    })

    test('a customer who moves to another address takes orders and subscriptions along', async () => {
      const { who } = await filled()
      const to = `moved.${who.email}`
      const action: Action = { kind: 'account.email', email: who.email, to }
      await store.perform(MERCHANT, action, moment(`move-${who.key}`))
      expect(await store.ordersOf(MERCHANT, to)).toHaveLength(6)
      expect(await store.subscriptions(MERCHANT, to)).toHaveLength(1)
      expect(await store.customer(MERCHANT, who.email)).toBeNull()
    })

    test('what can be taken back is taken back by the action that came with it', async () => {
      const { orders } = await filled()
      const order = orders.arrived.number
      const items = [{ sku: 'FS-M', quantity: 1, to: 'FS-L' }]
      const before = await stockOf('FS-L')
      const done = await store.perform(
        MERCHANT,
        { kind: 'return.exchange', order, items },
        moment(`exchange-${order}`),
      )
      expect(await stockOf('FS-L')).toBe(before - 1)
      const undo = done.kind === 'done' ? done.effect.undo : undefined
      if (!undo) throw new Error('nothing can be taken back')
      await store.perform(MERCHANT, undo.action, moment(`back-${order}`))
      expect(await stockOf('FS-L')).toBe(before)
      const { order: kept } = await store.kept(MERCHANT, undo.action)
      expect(kept?.returns?.[0]?.state).toBe('withdrawn')
    })
  })

  async function stockOf(sku: string): Promise<number> {
    const variants = await store.variants(MERCHANT, [sku])
    return variants.find((variant) => variant.sku === sku)?.stock ?? 0
  }
}
