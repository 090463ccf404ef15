import { beforeAll, describe, expect, test } from 'vitest'
import { ACTION_KINDS, type ActionKind } from '../../shared/action.ts'
import type { StoredCustomer } from '../../shared/customer.ts'
import type { Order } from '../../shared/order.ts'
import { ACTIONS, judgeAction } from '../../worker/core/actions/index.ts'
import { FACT_LEVELS, type FactName, type Level } from '../../worker/core/facts/levels.ts'
import { identify } from '../../worker/flow/identify.ts'
import { ACTION_CASES, SHOPPER } from '../support/action-cases.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'
import {
  customerFor,
  EARNED,
  openOutfitter,
  ordersFor,
  OUTFITTER,
  subscriptionFor,
} from '../support/outfitter.ts'
import { NOW } from '../support/shop.ts'
import { SAYINGS } from './skills/sayings/index.ts'
import { CHANGES } from './skills/tasks.ts'

/** One shopper whose every record has a word that stands nowhere else. */
const ONE = { email: 'levels@mail.example', key: '777' }
const OTHERS = ordersFor(ONE)
const TOLD: Order = {
  ...OTHERS.shipped,
  lines: [
    {
      sku: 'FS-M',
      title: 'Canary Sweater',
      quantity: 7,
      price: { amount: 1_234, currency: 'EUR' },
    },
  ],
  total: { amount: 8_638, currency: 'EUR' },
  refunded: { amount: 4_321, currency: 'EUR' },
  payments: [
    {
      kind: 'refund',
      amount: { amount: 4_321, currency: 'EUR' },
      method: 'method-canary',
      at: '2026-11-15T09:00:00.000Z',
    },
  ],
  returns: [
    {
      id: 'R-CANARY',
      kind: 'return',
      items: [{ sku: 'SKU-CANARY', quantity: 1 }],
      state: 'received',
      at: '2026-11-15T09:00:00.000Z',
      amount: { amount: 4_321, currency: 'EUR' },
    },
  ],
}
const PROFILE: StoredCustomer = {
  ...customerFor(ONE),
  profile: {
    ...customerFor(ONE).profile,
    address: { street: 'Canarystreet 9', postcode: '98765', city: 'Canarytown', country: 'DE' },
    methods: [{ id: 'm-canary', kind: 'card', label: 'Canarycard 9876' }],
  },
}

const { number } = TOLD
const where = `Where is my order ${number}?`
const refund = `Where is my refund for order ${number}?`

/** What is asked for a fact, and how it would show that it was told; `untold`: the desk tells it at no level so far. */
const FACTS: { [Name in FactName]: { asks: string; shows: RegExp; untold?: true } } = {
  'shop.policy': { asks: 'What is your return policy?', shows: /30 days/ },
  'shop.delivery': { asks: 'How much is delivery to Switzerland?', shows: /12\.90/ },
  'shop.contact': { asks: 'How can I reach you by phone?', shows: /\+49 30 1234567/ },
  'product.facts': { asks: 'What is the Fjord Sweater made of?', shows: /merino/ },
  'product.price': { asks: 'How much is the Meadow Blanket?', shows: /59\.00/ },
  'product.stock': { asks: 'Is the Meadow Blanket in stock?', shows: /in stock/ },
  'product.sizes': {
    asks: 'Which size of the Fjord Sweater for a chest of 95 cm?',
    shows: /92–97/,
  },
  'discount.terms': { asks: 'Why does the code WINTER10 not work?', shows: /expired/ },
  'order.state': { asks: where, shows: /on its way|in_transit/ },
  'order.placed': { asks: where, shows: /2026-11-10|10 November/ },
  'order.units': { asks: where, shows: /"units":7/ },
  'order.carrier': { asks: where, shows: /DHL/ },
  'order.tracking': { asks: where, shows: /JD0001112223/ },
  'order.expected': { asks: where, shows: /2026-11-20|20 November/ },
  'refund.state': { asks: refund, shows: /was refunded/ },
  'order.items': { asks: where, shows: /Canary Sweater/ },
  'order.money': { asks: where, shows: /8638|86\.38/ },
  'order.address': { asks: where, shows: /Hiddenstreet|Secretname/ },
  'order.payment': { asks: refund, shows: /method-canary/, untold: true },
  'return.items': { asks: refund, shows: /R-CANARY/ },
  'customer.orders': { asks: 'Where is my order?', shows: new RegExp(OTHERS.dear.number) },
  'customer.points': { asks: 'How many points do I have?', shows: /250 points/ },
  'customer.address': {
    asks: 'Which address do you have of me?',
    shows: /Canarystreet/,
    untold: true,
  },
  'customer.methods': {
    asks: 'Which cards of mine do you know?',
    shows: /Canarycard/,
    untold: true,
  },
  'subscription.details': {
    asks: 'Please pause my subscription for 2 months',
    shows: /Meadow Blanket/,
  },
}

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk({}, EARNED)
  await openOutfitter(desk.deps, [ONE])
  await desk.deps.store.putOrders(OUTFITTER.id, [TOLD])
  await desk.deps.store.putCustomers(OUTFITTER.id, [PROFILE])
})

/** A chat of somebody who is known this well: nobody, who knows an order's number and address, or the customer. */
async function chatAt(level: Level): Promise<Chat> {
  const chat = await desk.chat()
  if (level === 1) await chat.says(`${OTHERS.open.number}, ${ONE.email}`)
  if (level === 2)
    await chat.writer.act((before) =>
      identify(desk.deps, before, { subject: 'c-777', email: ONE.email }),
    )
  return chat
}

/** Everything the desk says when it is asked so, and again with the address where level 1 is the order's own. */
async function told(level: Level, asks: string): Promise<string> {
  const chat = await chatAt(level)
  const proof = level === 1 ? ` ${ONE.email}` : ''
  return JSON.stringify([await chat.says(asks + proof), await chat.says('yes')])
}

describe('every fact, by how sure it is who asks', () => {
  const facts = Object.entries(FACTS) as [FactName, (typeof FACTS)[FactName]][]
  const guarded = facts.filter(([name]) => FACT_LEVELS[name] > 0)

  test('there is a question for each', () => {
    expect(Object.keys(FACTS).toSorted()).toEqual(Object.keys(FACT_LEVELS).toSorted())
  })

  test.each(guarded)('%s is withheld one level below', async (name, { asks, shows }) => {
    expect(await told((FACT_LEVELS[name] - 1) as Level, asks)).not.toMatch(shows)
  })

  test.each(facts.filter(([, { untold }]) => !untold))(
    '%s is told to who may hear it',
    async (name, { asks, shows }) => {
      const level = name === 'refund.state' ? 2 : FACT_LEVELS[name]
      expect(await told(level, asks)).toMatch(shows)
    },
  )
})

describe('every action, by how sure it is who asks', () => {
  async function judged(kind: ActionKind, who: { level: Level; email?: string }) {
    const { action, records } = ACTION_CASES[kind]
    const { store } = desk.deps
    await openOutfitter(desk.deps, [SHOPPER])
    if (records?.order) await store.putOrders(OUTFITTER.id, [records.order])
    await store.putCustomers(OUTFITTER.id, [records?.customer ?? customerFor(SHOPPER)])
    await store.putSubscriptions(OUTFITTER.id, [records?.subscription ?? subscriptionFor(SHOPPER)])
    const kept = await store.kept(OUTFITTER.id, action)
    const terms = { ...EARNED.terms, offers: [...ACTION_KINDS] }
    return judgeAction(action, { kept, who, policy: { ...EARNED, terms }, now: NOW, key: 'act_1' })
  }

  test.each(ACTION_KINDS)('%s is allowed at its level and refused one below', async (kind) => {
    const { level } = ACTIONS[kind]
    const { email } = SHOPPER
    expect(await judged(kind, { level, email })).toMatchObject({ kind: 'allowed' })
    if (level === 0) return
    const below = { kind: 'refused', refusal: 'identity' }
    expect(await judged(kind, { level: 1, email })).toEqual(below)
    expect(await judged(kind, { level: 0 })).toEqual(below)
  })

  test.each(ACTION_KINDS.filter((kind) => ACTIONS[kind].level === 2))(
    '%s is refused to everybody but the customer it belongs to',
    async (kind) => {
      expect(await judged(kind, { level: 2, email: 'else@mail.example' })).toEqual({
        kind: 'refused',
        refusal: 'not_yours',
      })
    },
  )

  const words = SAYINGS.en
  const guarded = CHANGES.filter(({ name }) => !/password|newsletters/.test(name))
  test.each(guarded)(
    'who $name with an order’s number and address alone gets nothing done',
    async (task) => {
      const order = task.order ? ordersFor(ONE)[task.order].number : ''
      const chat = await chatAt(1)
      await chat.says(task.says(words, { number: order, shopper: ONE, country: 'Switzerland' }))
      for (const answer of [
        ONE.email,
        words.yes,
        ...(task.details?.(words) ?? []),
        words.yes,
        '000000',
      ])
        await chat.says(answer)
      expect(await desk.deps.actions.of(OUTFITTER.id, chat.id)).toEqual([])
    },
  )
})
