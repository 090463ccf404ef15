import { beforeAll, describe, expect, test } from 'vitest'
import { actAsAgent, type AgentAct } from '../../worker/flow/act-as-agent.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { settlePromise } from '../../worker/flow/settle-promise.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'

const ANNA: Agent = {
  id: 'agt_anna',
  merchant: 'mer_test',
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
  duties: [],
}
const DAY = 86_400_000
const DONE = { kind: 'resolve', rootCause: 'carrier_delay', method: 'answered' } as const

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

const act = (chat: Chat, what: AgentAct) =>
  chat.writer.act((now) => actAsAgent(desk.deps, now, ANNA, what))
const reply = (chat: Chat, text: string) =>
  act(chat, { kind: 'reply', id: crypto.randomUUID(), text })
const ledger = (chat: Chat) => desk.deps.promises.open('mer_test', chat.id)

/** A chat with a person, who was told how to reach the customer or was not. */
async function chatWithPerson(email = ''): Promise<Chat> {
  const chat = await desk.chat()
  await chat.says('I want to talk to a person')
  if (email) await chat.says(email)
  return chat
}

describe('what an agent promises is written down', () => {
  test('with its owner, its sentence and the day it is due', async () => {
    const chat = await chatWithPerson('me@mail.example')
    const { messages } = await reply(chat, "Thank you! I'll call you back tomorrow.")
    const [promise, ...more] = await ledger(chat)
    expect(more).toEqual([])
    expect(promise).toMatchObject({
      kind: 'call',
      text: "I'll call you back tomorrow.",
      by: 'agent',
      owner: { id: 'agt_anna', name: 'Anna' },
      seq: messages.at(-1)?.seq,
      state: 'open',
    })
    const days = (Date.parse(promise?.dueAt ?? '') - desk.deps.clock.now().getTime()) / DAY
    expect(days).toBeGreaterThan(0.5)
    expect(days).toBeLessThan(2)
  })

  test('and appears in the list with its ticket and the customer', async () => {
    const chat = await chatWithPerson('list@mail.example')
    await reply(chat, 'We will refund you within 5 days.')
    const ticket = await desk.deps.helpdesk.openTicket('mer_test', chat.id)
    const rows = await desk.deps.promises.due('mer_test')
    expect(rows.find(({ conversation }) => conversation === chat.id)).toMatchObject({
      kind: 'refund',
      ticket: ticket?.id,
      customer: 'list@mail.example',
    })
    expect(rows.map(({ dueAt }) => dueAt)).toEqual(rows.map(({ dueAt }) => dueAt).toSorted())
  })

  test('once, however often the same reply arrives', async () => {
    const chat = await chatWithPerson('twice@mail.example')
    const again: AgentAct = {
      kind: 'reply',
      id: crypto.randomUUID(),
      text: 'We will send you a new one tomorrow.',
    }
    await act(chat, again)
    await act(chat, again)
    expect(await ledger(chat)).toHaveLength(1)
  })

  test('in whatever language they write', async () => {
    const chat = await chatWithPerson('deutsch@mail.example')
    await reply(chat, 'Guten Tag, wir erstatten Ihnen den Betrag innerhalb von fünf Tagen.')
    expect(await ledger(chat)).toMatchObject([{ kind: 'refund' }])
  })
})

describe('a promise is kept', () => {
  test('by the next message, where an answer was promised', async () => {
    const chat = await chatWithPerson('next@mail.example')
    await reply(chat, "I'll get back to you within 24 hours and refund the shipping costs.")
    expect((await ledger(chat)).map(({ kind }) => kind).toSorted()).toEqual(['refund', 'reply'])
    await reply(chat, 'Here is what I found out: it is at the post office.')
    expect(await ledger(chat)).toMatchObject([{ kind: 'refund' }])
  })

  test('when an agent says so; saying otherwise later is refused', async () => {
    const chat = await chatWithPerson('kept@mail.example')
    await reply(chat, 'We will refund you today.')
    const [promise] = await ledger(chat)
    const settle = (state: 'kept' | 'dropped') =>
      settlePromise(desk.deps, ANNA, promise?.id ?? 'prm_none', { state, note: 'by bank transfer' })
    await settle('kept')
    await settle('kept')
    expect(await ledger(chat)).toEqual([])
    await expect(settle('dropped')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('nobody settles the promises of another shop', async () => {
    const chat = await chatWithPerson('other@mail.example')
    await reply(chat, 'We will refund you today.')
    const [promise] = await ledger(chat)
    const stranger: Agent = { ...ANNA, merchant: 'mer_other' }
    await expect(
      settlePromise(desk.deps, stranger, promise?.id ?? 'prm_none', { state: 'kept' }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('work does not end over an open promise', () => {
  test('resolving asks what became of it', async () => {
    const chat = await chatWithPerson('resolve@mail.example')
    await reply(chat, 'Your replacement ships by Friday.')
    await expect(act(chat, DONE)).rejects.toMatchObject({
      code: 'conflict',
      field: 'promises',
      message: expect.stringContaining('Your replacement ships by Friday.'),
    })
    const { conversation } = await act(chat, { ...DONE, promises: 'kept' })
    expect(conversation.status).toBe('resolved')
    expect(await ledger(chat)).toEqual([])
  })

  test('so does giving the conversation back to the desk', async () => {
    const chat = await chatWithPerson('back@mail.example')
    await reply(chat, 'Your replacement ships by Friday.')
    await expect(act(chat, { kind: 'give-back' })).rejects.toMatchObject({ code: 'conflict' })
  })

  test('and a silent customer closes nothing that was promised to them', async () => {
    const late = await openDesk()
    const chat = await late.chat()
    const run = (what: AgentAct) => chat.writer.act((now) => actAsAgent(late.deps, now, ANNA, what))
    await chat.says('I want to talk to a person')
    await chat.says('silent@mail.example')
    await run({
      kind: 'reply',
      id: crypto.randomUUID(),
      text: 'We will refund you within 10 days.',
    })
    late.travel(4 * DAY)
    const { conversation } = await chat.writer.act((now) => mindDeadline(late.deps, now))
    expect(conversation.status).toBe('waiting')
    expect(await late.deps.helpdesk.openTicket('mer_test', chat.id)).not.toBeNull()
    const [promise] = await late.deps.promises.open('mer_test', chat.id)
    await settlePromise(late.deps, ANNA, promise?.id ?? 'prm_none', { state: 'kept' })
    late.travel(4 * DAY)
    const after = await chat.writer.act((now) => mindDeadline(late.deps, now))
    expect(after.conversation.status).toBe('resolved')
  })
})

describe('nothing is promised to who cannot be reached', () => {
  test.each([
    ['a call', "I'll call you back tomorrow."],
    ['an answer', 'We will get back to you within 24 hours.'],
    ['a refund', 'We will refund you within 5 days.'],
    ['a parcel', 'Your replacement ships by Friday.'],
  ])('%s', async (_name, text) => {
    const chat = await chatWithPerson()
    const before = (await desk.deps.conversations.messages('mer_test', chat.id, 0)).length
    await expect(reply(chat, text)).rejects.toMatchObject({
      code: 'unprocessable',
      field: 'text',
      message: expect.stringContaining(text),
    })
    expect(await desk.deps.conversations.messages('mer_test', chat.id, 0)).toHaveLength(before)
    expect(await ledger(chat)).toEqual([])
  })

  test('unless the same reply asks for an address, or the answer comes in this chat', async () => {
    const chat = await chatWithPerson()
    await reply(chat, "I'll call you back tomorrow. What is your phone number?")
    await reply(chat, 'I am looking into it and will come back to you here.')
    expect((await ledger(chat)).map(({ kind }) => kind).toSorted()).toEqual(['call', 'reply'])
  })

  test('an address proven with an order is a way to reach them', async () => {
    const chat = await desk.chat()
    await chat.says('where is my order 1004? maria@mail.example')
    await chat.says('I want to talk to a person')
    await reply(chat, "I'll call you back tomorrow.")
    expect(await ledger(chat)).toHaveLength(1)
  })
})
