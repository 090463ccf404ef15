import { beforeAll, describe, expect, test } from 'vitest'
import type { ActionRecord } from '../../shared/action-record.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'
import {
  customerFor,
  EARNED,
  openOutfitter,
  ordersFor,
  OUTFITTER,
  type Shopper,
} from '../support/outfitter.ts'
import { sendDue, talk } from '../support/shopper.ts'
import { SAYINGS } from './skills/sayings/index.ts'

const DEAR: Shopper = { email: 'dear@mail.example', key: '771' }
const TWICE: Shopper = { email: 'twice@mail.example', key: '772' }
const GONE: Shopper = { email: 'gone@mail.example', key: '773' }
const LATE: Shopper = { email: 'late@mail.example', key: '774' }
const agent: Agent = {
  id: 'agt_anna',
  merchant: OUTFITTER.id,
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
  duties: [],
}

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk({}, EARNED)
  await openOutfitter(desk.deps, [DEAR, TWICE, GONE, LATE])
})

const words = SAYINGS.en
const answers = (shopper: Shopper) => ({ email: shopper.email, words })

async function waitingOf(chat: Chat): Promise<ActionRecord> {
  const [record] = await desk.deps.actions.of(OUTFITTER.id, chat.id)
  if (!record) throw new Error('no action waits')
  return record
}

const answer = (chat: Chat, kind: 'allow' | 'decline', record: ActionRecord) =>
  chat.writer.act((conversation) =>
    actAsAgent(desk.deps, conversation, agent, { kind, action: record.id }),
  )

async function orderOf(shopper: Shopper, name: 'dear') {
  const { number } = ordersFor(shopper)[name]
  return (await desk.deps.store.kept(OUTFITTER.id, { kind: 'order.cancel', order: number })).order
}

describe('more money than the desk may move alone', () => {
  test('waits with the ticket; one yes does it, and the customer gets the receipt here and by mail', async () => {
    const chat = await desk.chat()
    const number = ordersFor(DEAR).dear.number
    await talk(desk, chat, words.cancelOrder(number), answers(DEAR))
    const record = await waitingOf(chat)
    expect(record).toMatchObject({
      state: 'waiting',
      action: { kind: 'order.cancel', order: number },
    })
    const ticket = await desk.deps.helpdesk.openTicket(OUTFITTER.id, chat.id)
    expect(ticket?.brief.recommendation).toContain(`Cancel order ${number}`)

    const { messages } = await answer(chat, 'allow', record)
    expect((await orderOf(DEAR, 'dear'))?.cancelledAt).toBeDefined()
    expect(messages[0]?.text).toContain('€236.00')
    await sendDue(desk)
    const receipts = desk.sent.filter(({ to, text }) => to === DEAR.email && text.includes('Done'))
    expect(receipts).toHaveLength(1)
  })

  test('a second yes is a conflict, and nothing happens twice', async () => {
    const chat = await desk.chat()
    await talk(desk, chat, words.cancelOrder(ordersFor(TWICE).dear.number), answers(TWICE))
    const record = await waitingOf(chat)
    await answer(chat, 'allow', record)
    await expect(answer(chat, 'allow', record)).rejects.toMatchObject({ code: 'conflict' })
    await expect(answer(chat, 'decline', record)).rejects.toMatchObject({ code: 'conflict' })
    expect((await orderOf(TWICE, 'dear'))?.refunded.amount).toBe(23_600)
  })

  test('a no leaves the order as it is and tells the customer nothing', async () => {
    const chat = await desk.chat()
    await talk(desk, chat, words.cancelOrder(ordersFor(GONE).dear.number), answers(GONE))
    const { messages } = await answer(chat, 'decline', await waitingOf(chat))
    expect(messages).toEqual([])
    expect((await orderOf(GONE, 'dear'))?.cancelledAt).toBeUndefined()
  })

  test('what has shipped meanwhile is refused; the agent reads why, the customer is told nothing', async () => {
    const chat = await desk.chat()
    const { dear, shipped } = ordersFor(LATE)
    await talk(desk, chat, words.cancelOrder(dear.number), answers(LATE))
    const record = await waitingOf(chat)
    await desk.deps.store.putOrders(OUTFITTER.id, [{ ...dear, parcels: shipped.parcels }])
    const { messages } = await answer(chat, 'allow', record)
    expect(messages).toEqual([])
    expect(await desk.deps.actions.find(OUTFITTER.id, record.id)).toMatchObject({
      state: 'refused',
      result: { refusal: 'shipped' },
    })
  })
})

describe('requests about personal data', () => {
  test('a copy of everything goes to the address and nowhere else, once a person allows it', async () => {
    const shopper: Shopper = { email: 'copy@mail.example', key: '775' }
    await openOutfitter(desk.deps, [shopper])
    const chat = await desk.chat()
    await chat.says(`please send me a copy of all data you have on me, ${shopper.email}`)
    await answer(chat, 'allow', await waitingOf(chat))
    await sendDue(desk)
    const mail = desk.sent.findLast(({ to }) => to === shopper.email)
    expect(mail?.text).toContain(ordersFor(shopper).open.number)
    expect(mail?.text).toContain('a copy of all data')
  })

  test('an erased person is in no table any more; orders stay without them', async () => {
    const shopper: Shopper = { email: 'canary.person@mail.example', key: '776' }
    await openOutfitter(desk.deps, [shopper])
    const chat = await desk.chat()
    await chat.says(`delete all my data under GDPR please, ${shopper.email}, I am Zebulon Canary`)
    await answer(chat, 'allow', await waitingOf(chat))
    expect(await desk.deps.store.customer(OUTFITTER.id, shopper.email)).toBeNull()
    expect(await desk.deps.store.ordersOf(OUTFITTER.id, shopper.email)).toEqual([])
    const transcript = await desk.deps.conversations.transcript(OUTFITTER.id, chat.id, 50)
    expect(JSON.stringify(transcript)).not.toMatch(/canary|zebulon/i)
    expect(customerFor(shopper).email).toBe(shopper.email)
  })
})
