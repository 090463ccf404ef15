import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Action } from '../../../shared/action.ts'
import { doneBy } from '../../../shared/effects/index.ts'
import { isRefusal } from '../../../shared/effects/kept.ts'
import { d1Store } from '../../../worker/adapters/d1/store/store.ts'
import type { ImportableStore } from '../../../worker/ports/store.ts'
import { sqliteDatabase } from '../../support/sqlite.ts'
import { anyAction, resolved } from './any-action.ts'
import { does, keptIn, momentOf, tinyShop, type World } from './tiny-shop.ts'

const MERCHANT = 'mer_tiny'
const days = fc.array(anyAction, { minLength: 1, maxLength: 20 })

async function filled({
  orders,
  customer,
  subscription,
  products,
}: World): Promise<ImportableStore> {
  const store = d1Store(sqliteDatabase())
  const { email, ...profile } = customer
  await store.putProducts(MERCHANT, products)
  await store.putOrders(MERCHANT, Object.values(orders))
  await store.putCustomers(MERCHANT, [
    { email, vip: false, optedIn: false, orders: 7, spent: 0, profile },
  ])
  await store.putSubscriptions(MERCHANT, [subscription])
  return store
}

/** All that the store keeps, in the shape of the tiny shop. */
async function worldIn(store: ImportableStore, like: World): Promise<World> {
  const { email } = like.customer
  const orders = await store.ordersOf(MERCHANT, email)
  const variants = await store.variants(MERCHANT, ['mug-red', 'lamp-a'])
  const customer = await store.customer(MERCHANT, email)
  const [subscription] = await store.subscriptions(MERCHANT, email)
  if (!customer || !subscription) throw new Error('the customer is gone')
  return {
    orders: Object.fromEntries(orders.map((order) => [order.number, order])),
    customer,
    subscription,
    products: like.products.map((product) => ({
      ...product,
      variants: variants
        .filter((one) => one.product === product.handle)
        .map(({ product: _handle, productTitle: _title, tags: _tags, ...variant }) => variant),
    })),
  }
}

test('the built-in store does what the sum says, once per key, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(days, async (actions) => {
      let world = tinyShop()
      const store = await filled(world)
      for (const [turn, wanted] of actions.entries()) {
        const action = resolved(world, wanted)
        const moment = momentOf(`act_${turn}`)
        const said = doneBy(action, keptIn(world, action), moment)
        const became = await store.perform(MERCHANT, action, moment)
        expect(became).toEqual(
          isRefusal(said)
            ? { kind: 'refused', refusal: said }
            : { kind: 'done', effect: asStored(said.effect) },
        )
        world = does(world, action, moment.key).world
        if (became.kind === 'refused') continue
        // The same key again, and even for something else, answers what was done and does nothing.
        const other: Action = { kind: 'order.cancel', order: '#1' }
        expect(await store.perform(MERCHANT, action, moment)).toEqual(became)
        expect(await store.perform(MERCHANT, other, moment)).toEqual(became)
      }
      expect(await worldIn(store, world)).toEqual(asStored(world))
    }),
    { numRuns: 150 },
  )
}, 60_000)

function asStored<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}
