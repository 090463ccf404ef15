import { beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '../../shared/limits.ts'
import type { ContactId } from '../../shared/ids.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { identify } from '../../worker/flow/identify.ts'
import { startByMail } from '../../worker/flow/start-by-mail.ts'
import { openDesk, testEnv, type Chat, type TestDesk } from '../support/desk.ts'
import { EARNED, openOutfitter, ordersFor, type Shopper } from '../support/outfitter.ts'
import { codeFor, sendDue } from '../support/shopper.ts'

const HOUR = 3_600_000
let desk: TestDesk
let next = 800

/** Every story has shoppers of its own, so that no story feels what another counted. */
async function shopper(): Promise<Shopper & { open: string; shipped: string }> {
  next += 1
  const key = String(next)
  const one = { email: `ladder${key}@mail.example`, key }
  await openOutfitter(desk.deps, [one])
  const { open, shipped } = ordersFor(one)
  return { ...one, open: open.number, shipped: shipped.number }
}

const wantsCancelled = (chat: Chat, order: string, email: string) =>
  chat.says(`Please cancel my order ${order}, ${email}`)
const actionsOf = ({ id, address }: Chat) => desk.deps.actions.of(address.merchant, id)
const ownerOf = async ({ id, address }: Chat) =>
  (await desk.deps.conversations.load(address.merchant, id))?.owner.kind
const codesTo = async (email: string) => {
  await sendDue(desk)
  return desk.sent.filter(({ to, text }) => to === email && /\b\d{6}\b/.test(text))
}
const isWrong = (code: string) => (code === '111111' ? '222222' : '111111')

beforeAll(async () => {
  desk = await openDesk({}, EARNED)
})

describe('a code by mail', () => {
  test('goes to the address on the order, which is told masked, in words nobody but the shop has written', async () => {
    const { email, open } = await shopper()
    const chat = await desk.chat()
    const said = await chat.says(`Cancel order ${open} <b>at once</b>, my e-mail is ${email}`)
    expect(JSON.stringify(said)).toContain('l•••@m•••.example')
    expect(JSON.stringify(said)).not.toContain(email)
    const [mail] = await codesTo(email)
    expect(mail?.text).toMatch(/^Your code for the chat with Test & Sons is \d{6}\./)
    expect(JSON.stringify(mail)).not.toMatch(/at once|<b>|Cancel/)
  })

  test('opens the orders of that address, and lets them be changed', async () => {
    const { email, open } = await shopper()
    const chat = await desk.chat()
    await wantsCancelled(chat, open, email)
    const [offer] = await chat.says(await codeFor(desk, email))
    expect(offer?.card).toMatchObject({ kind: 'action', order: open })
    await chat.says('yes')
    expect(await actionsOf(chat)).toMatchObject([{ action: { order: open }, state: 'done' }])
  })

  test('opens nobody else’s: their order stays closed, and so does the way to change it', async () => {
    const [mine, theirs] = [await shopper(), await shopper()]
    const chat = await desk.chat()
    await wantsCancelled(chat, mine.open, mine.email)
    await chat.says(await codeFor(desk, mine.email))
    const told = JSON.stringify([
      await chat.says(`and cancel ${theirs.open}, too`),
      await chat.says(mine.email),
      await chat.says(`where is order ${theirs.shipped}? ${mine.email}`),
    ])
    expect(told).not.toMatch(/"kind":"action"|Hiddenstreet|Secretname|in_transit|JD0001112223/)
    expect(await actionsOf(chat)).toEqual([])
  })

  test('of somebody else opens nothing', async () => {
    const [mine, theirs] = [await shopper(), await shopper()]
    await wantsCancelled(await desk.chat(), mine.open, mine.email)
    const chat = await desk.chat()
    await wantsCancelled(chat, theirs.open, theirs.email)
    const said = await chat.says(await codeFor(desk, mine.email))
    expect(JSON.stringify(said)).not.toContain('"kind":"action"')
  })

  test('that is wrong again leads to a person, and nothing is done', async () => {
    const { email, open } = await shopper()
    const chat = await desk.chat()
    await wantsCancelled(chat, open, email)
    const wrong = isWrong(await codeFor(desk, email))
    for (let tries = 0; tries < LIMITS.failedProofs.most; tries += 1) await chat.says(wrong)
    expect(await ownerOf(chat)).toBe('helpdesk')
    expect(await actionsOf(chat)).toEqual([])
  })

  test('is looked at five times for one address, whoever guesses; then not even the right one counts until the window is over', async () => {
    const { email, open } = await shopper()
    const guess = async (code: string) => {
      const chat = await desk.chat()
      await wantsCancelled(chat, open, email)
      const [reply] = await chat.says(code)
      return { chat, reply }
    }
    const right = await codeFor(desk, (await guess('999999'), email))
    for (let tries = 1; tries < LIMITS.failedProofs.most; tries += 1) {
      const { reply } = await guess(isWrong(right))
      expect(reply?.text).toContain('That code doesn')
    }
    const sixth = await guess(isWrong(right))
    const seventh = await guess(right)
    for (const { chat, reply } of [sixth, seventh]) {
      expect(reply?.text).toMatch(/^To keep orders private/)
      expect(await ownerOf(chat)).toBe('helpdesk')
    }
    desk.travel(LIMITS.failedProofs.seconds * 1_000 + 1_000)
    const { reply } = await guess(await codeFor(desk, email))
    expect(reply?.card).toMatchObject({ kind: 'action', order: open })
  })

  test('is mailed once an hour and three times a day to one address, however many ask', async () => {
    const { email, open } = await shopper()
    const ask = async () => {
      const chat = await desk.chat()
      const [reply] = await wantsCancelled(chat, open, email)
      return { chat, reply }
    }
    const first = await Promise.all([ask(), ask(), ask(), ask()])
    expect(new Set(first.map(({ reply }) => reply?.text)).size).toBe(1)
    expect(await codesTo(email)).toHaveLength(1)
    for (const mails of [2, 3]) {
      desk.travel(HOUR)
      await ask()
      expect(await codesTo(email)).toHaveLength(mails)
    }
    desk.travel(HOUR)
    const { chat } = await ask()
    expect(await codesTo(email)).toHaveLength(LIMITS.codesOfAddress.most)
    expect(await ownerOf(chat)).toBe('helpdesk')
    desk.travel(24 * HOUR)
    await ask()
    expect(await codesTo(email)).toHaveLength(LIMITS.codesOfAddress.most + 1)
  })

  test('is never mailed to an address the shop does not know, and nothing tells so', async () => {
    const { email } = await shopper()
    const ask = async (address: string) =>
      (await (await desk.chat()).says(`Please cancel my subscription, my e-mail is ${address}`))[0]
    const [known, unknown] = [await ask(email), await ask('victim@victims.example')]
    expect(unknown?.text).toBe(known?.text)
    expect(await codesTo('victim@victims.example')).toEqual([])
    expect(await codesTo(email)).toHaveLength(1)
  })
})

describe('a question for what an order tells of a person', () => {
  test('gets the same reply whether the order exists, whether the address fits, or not', async () => {
    const [mine, other] = [await shopper(), await shopper()]
    const ask = async (order: string, email: string) => {
      const [reply] = await (
        await desk.chat()
      ).says(`What is the delivery address of order ${order}? My e-mail is ${email}`)
      return { text: reply?.text, card: reply?.card }
    }
    const told = [
      await ask(mine.shipped, mine.email),
      await ask(mine.shipped, other.email),
      await ask('#LW-99999', mine.email),
      await ask('#LW-99999', 'nobody@mail.example'),
    ]
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(told[0]?.text).toContain('6-digit code')
  })
})

describe('who else has proven whose address it is', () => {
  test('a customer the shop has signed for changes their orders without a code', async () => {
    const { email, open } = await shopper()
    const chat = await desk.chat()
    await chat.writer.act((before) => identify(desk.deps, before, { subject: 'c-9', email }))
    const [offer] = await chat.says(`Please cancel my order ${open}`)
    expect(offer?.card).toMatchObject({ kind: 'action', order: open })
    expect(await codesTo(email)).toEqual([])
  })

  test('a signed customer without an address opens nothing', async () => {
    const { open } = await shopper()
    const chat = await desk.chat()
    await chat.writer.act((before) => identify(desk.deps, before, { subject: 'c-10' }))
    const [reply] = await chat.says(`Please cancel my order ${open}`)
    expect(reply?.card).toBeUndefined()
  })

  test('by mail nothing is changed, whoever it seems to come from: a person does it', async () => {
    const { email, open } = await shopper()
    const chat = await desk.chat()
    const { conversation: received } = await startByMail(desk.deps, {
      id: `${chat.id}m`,
      merchant: chat.address.merchant,
      email,
      subject: 'Cancel',
      text: `Please cancel my order ${open}. Yes, please do.`,
      externalId: `mail-of-${email}`,
    })
    const contact = await testEnv.DB.prepare('SELECT id FROM contacts WHERE conversation_id = ?')
      .bind(received.id)
      .first<{ id: ContactId }>()
    const { conversation } = await finishContact(desk.deps, received, contact?.id as ContactId)
    expect(conversation.owner.kind).toBe('helpdesk')
    const asked = await desk.deps.actions.of(chat.address.merchant, conversation.id)
    expect(asked.filter(({ state }) => state !== 'waiting')).toEqual([])
    const kept = await desk.deps.store.kept(chat.address.merchant, {
      kind: 'order.cancel',
      order: open,
    })
    expect(kept.order?.cancelledAt).toBeUndefined()
  })
})
