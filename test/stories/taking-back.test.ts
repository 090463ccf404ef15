import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'
import { EARNED, openOutfitter, ordersFor, OUTFITTER, type Shopper } from '../support/outfitter.ts'
import { sendDue, talk } from '../support/shopper.ts'
import { SAYINGS } from './skills/sayings/index.ts'

const MINUTE = 60_000
const words = SAYINGS.en
let desk: TestDesk
let next = 600

beforeAll(async () => {
  desk = await openDesk({}, EARNED)
})

async function shopper(): Promise<Shopper> {
  const key = String((next += 1))
  const made = { email: `back${key}@mail.example`, key }
  await openOutfitter(desk.deps, [made])
  return made
}

async function orderOf(who: Shopper, name: 'open' | 'other') {
  const { number } = ordersFor(who)[name]
  return (await desk.deps.store.kept(OUTFITTER.id, { kind: 'order.cancel', order: number })).order
}

async function moved(): Promise<{ who: Shopper; chat: Chat }> {
  const who = await shopper()
  const chat = await desk.chat()
  const { number } = ordersFor(who).other
  await talk(desk, chat, words.changeAddress(number), {
    email: who.email,
    details: [words.newAddress],
    words,
  })
  expect((await orderOf(who, 'other'))?.shipTo.street).toBe('Lindenweg 5')
  return { who, chat }
}

/** Brings the chat to the question "shall I?". */
async function offered(): Promise<{ who: Shopper; chat: Chat }> {
  const who = await shopper()
  const chat = await desk.chat()
  const { number } = ordersFor(who).open
  const went = await talk(desk, chat, words.cancelOrder(number), {
    email: who.email,
    words,
    leavesOpen: 'confirmation',
  })
  expect(went.last?.card).toMatchObject({ kind: 'action', state: 'proposed' })
  return { who, chat }
}

describe('what was done can be taken back for a while', () => {
  test('the order goes to the old address again, with a receipt of its own', async () => {
    const { who, chat } = await moved()
    const [reply] = await chat.says(words.undo)
    expect(reply?.card).toMatchObject({ kind: 'action', action: 'order.address', state: 'done' })
    expect((await orderOf(who, 'other'))?.shipTo).toEqual(ordersFor(who).other.shipTo)
    await sendDue(desk)
    expect(
      desk.sent.filter(({ to, text }) => to === who.email && text.includes('Done')),
    ).toHaveLength(2)
  })

  test('after half an hour it is too late', async () => {
    const { who, chat } = await moved()
    desk.travel(31 * MINUTE)
    await chat.says(words.undo)
    expect((await orderOf(who, 'other'))?.shipTo.street).toBe('Lindenweg 5')
  })
})

describe('nothing is done without a yes to exactly that', () => {
  test('a no leaves everything as it is', async () => {
    const { who, chat } = await offered()
    const [reply] = await chat.says(words.no)
    expect(reply?.text).toContain('left everything as it is')
    expect((await orderOf(who, 'open'))?.cancelledAt).toBeUndefined()
  })

  test('an "ok" after another question has been answered is no yes to what was offered before', async () => {
    const { who, chat } = await offered()
    await chat.says('How long does delivery take?')
    await chat.says('ok, yes')
    expect((await orderOf(who, 'open'))?.cancelledAt).toBeUndefined()
  })

  test('yes and no in one message is neither', async () => {
    const { who, chat } = await offered()
    await chat.says('yes, no, wait')
    expect((await orderOf(who, 'open'))?.cancelledAt).toBeUndefined()
  })

  test('a second yes changes nothing more', async () => {
    const { who, chat } = await offered()
    await Promise.all([chat.says(words.yes), chat.says(words.yes)])
    await chat.says(words.yes)
    const order = await orderOf(who, 'open')
    expect(order?.payments?.filter(({ kind }) => kind === 'refund')).toHaveLength(1)
  })

  test('what has shipped between the offer and the yes is refused, and told', async () => {
    const { who, chat } = await offered()
    const { open, shipped } = ordersFor(who)
    await desk.deps.store.putOrders(OUTFITTER.id, [{ ...open, parcels: shipped.parcels }])
    const replies = await chat.says(words.yes)
    expect((await orderOf(who, 'open'))?.cancelledAt).toBeUndefined()
    expect(replies.map(({ text }) => text).join(' ')).toMatch(/left our warehouse|colleague/)
  })
})
