import { beforeEach, describe, expect, test } from 'vitest'
import type { Message } from '../../shared/message.ts'
import type { Policy } from '../../shared/policy.ts'
import type { Stage } from '../../shared/stage.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import { autonomyPage } from '../../worker/flow/autonomy-page.ts'
import { changeStage } from '../../worker/flow/change-stage.ts'
import { explainDecision } from '../../worker/flow/explain-decision.ts'
import { handOver } from '../../worker/flow/hand-over.ts'
import { markAnswer } from '../../worker/flow/mark-answer.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { moveCell } from '../../worker/flow/move-cell.ts'
import { reviewAll } from '../../worker/flow/review-all.ts'
import { reviewShop } from '../../worker/flow/review-shop.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { DEFAULT_POLICY } from '../../worker/core/lanes/default-policy.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'
import { ESTABLISHED } from '../support/shop.ts'

const ANNA: Agent = {
  id: 'agt_anna',
  merchant: 'mer_test',
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'owner',
  duties: [],
}
const QUESTION = 'How long does delivery take?'
const DAY = 86_400_000

let desk: TestDesk

async function ticketOf(chat: Chat) {
  const ticket = await desk.deps.helpdesk.openTicket('mer_test', chat.id)
  if (!ticket) throw new Error('no ticket')
  return ticket
}

async function reply(chat: Chat, text: string, flaw?: 'unsafe' | 'tone'): Promise<void> {
  const act = { kind: 'reply' as const, id: crypto.randomUUID(), text, flaw }
  await chat.writer.act((now) => actAsAgent(desk.deps, now, ANNA, act))
}

async function cell(category = 'delivery.options') {
  const { cells } = await autonomyPage(desk.deps, ANNA)
  return cells.find((one) => one.category === category && one.language === 'en')
}

async function put(stage: Stage): Promise<void> {
  await moveCell(desk.deps, 'mer_test', {
    category: 'delivery.options',
    language: 'en',
    to: stage,
    because: 'test',
    by: 'test',
  })
}

const by = (kind: Message['author']['kind']) => (message: Message) => message.author.kind === kind

/** Every test has days of its own, so that the evidence of one is none for another. */
let opened = 0
async function open(policy: Policy): Promise<void> {
  desk = await openDesk({}, policy)
  opened += 1
  desk.travel(opened * 400 * DAY)
}

describe('in a shop that has just begun', () => {
  beforeEach(() => open(DEFAULT_POLICY))

  test('the desk says nothing: no greeting, no answer, no notice, however late the team is', async () => {
    await put('shadow')
    const chat = await desk.chat()
    expect(chat.greeting).toBeUndefined()
    expect(await chat.says(QUESTION)).toEqual([])
    await chat.writer.act((now) => handOver(desk.deps, now))
    desk.travel(2 * DAY)
    await chat.writer.act((now) => mindDeadline(desk.deps, now))
    const transcript = await desk.deps.conversations.transcript('mer_test', chat.id, 50)
    expect(transcript.filter((message) => !by('customer')(message))).toEqual([])
  })

  test('the team gets the contact with its brief and without the draft, and is compared unseen', async () => {
    await put('shadow')
    const chat = await desk.chat()
    await chat.says(QUESTION)
    const ticket = await ticketOf(chat)
    expect([ticket.draft, ticket.reason]).toEqual([
      '',
      'the desk only watches delivery.options in en',
    ])
    await reply(chat, 'Hello! It takes 2 to 4 working days.')
    expect(await cell()).toMatchObject({ stage: 'shadow', samples: 1, good: 1 })
  })

  test('a person who says something else shows that the desk would have been wrong', async () => {
    await put('shadow')
    const chat = await desk.chat()
    await chat.says(QUESTION)
    await reply(chat, 'To your island it takes 9 days, sorry.')
    expect(await cell()).toMatchObject({ samples: 1, good: 0 })
  })

  test('the same words are not enough where the person also refunded', async () => {
    await put('shadow')
    const chat = await desk.chat()
    await chat.says(QUESTION)
    await reply(chat, 'It takes 2 to 4 working days.')
    const how = { kind: 'resolve', rootCause: 'carrier_delay', method: 'refunded' } as const
    await chat.writer.act((now) => actAsAgent(desk.deps, now, ANNA, how))
    expect(await cell()).toMatchObject({ samples: 1, good: 0 })
  })

  test('with visible shadow the draft is shown', async () => {
    await open({ ...DEFAULT_POLICY, autonomy: { ...DEFAULT_POLICY.autonomy, blind: false } })
    await put('shadow')
    const chat = await desk.chat()
    expect(await chat.says(QUESTION)).toEqual([])
    expect((await ticketOf(chat)).draft).toContain('2 to 4 working days')
  })

  test('it does not climb without evidence, and says what is missing', async () => {
    await put('shadow')
    const up = changeStage(desk.deps, ANNA, {
      category: 'delivery.options',
      language: 'en',
      to: 'draft',
    })
    await expect(up).rejects.toMatchObject({
      code: 'conflict',
      message: 'missing: 14 more days in shadow, 20 more comparisons',
    })
  })

  test('where the shop wants it so, the nightly review takes the step by itself', async () => {
    await open({ ...DEFAULT_POLICY, autonomy: { ...DEFAULT_POLICY.autonomy, automatic: true } })
    await put('shadow')
    for (let asked = 0; asked < 20; asked += 1) {
      const chat = await desk.chat()
      await chat.says(QUESTION)
      await reply(chat, 'It takes 2 to 4 working days.')
    }
    const hints: string[] = []
    const reviewDue = async (merchants: string[]) => void hints.push(...merchants)
    await reviewAll({ ...desk.deps, hints: { ...desk.deps.hints, reviewDue } })
    expect(hints).toContain('mer_test')
    await reviewShop(desk.deps, 'mer_test')
    expect((await cell())?.stage).toBe('shadow')
    desk.travel(14 * DAY)
    await reviewShop(desk.deps, 'mer_test')
    expect(await cell()).toMatchObject({ stage: 'draft' })
  })

  test('what the desk could never answer itself gets drafts after four weeks, which a person reads anyway', async () => {
    const chat = await desk.chat()
    await chat.says('please change my order, I want blue instead of red')
    desk.travel(27 * DAY)
    expect((await cell('order.change'))?.next).toMatchObject({ to: 'draft', ready: false })
    desk.travel(DAY)
    expect((await cell('order.change'))?.next).toMatchObject({ to: 'draft', ready: true })
  })

  test('after two weeks of agreement it is proposed for draft, and a person accepts', async () => {
    await put('shadow')
    for (let asked = 0; asked < 20; asked += 1) {
      const chat = await desk.chat()
      await chat.says(QUESTION)
      await reply(chat, 'It takes 2 to 4 working days.')
    }
    desk.travel(14 * DAY)
    expect((await cell())?.next).toMatchObject({ to: 'draft', ready: true })
    await changeStage(desk.deps, ANNA, {
      category: 'delivery.options',
      language: 'en',
      to: 'draft',
    })
    expect(await cell()).toMatchObject({ stage: 'draft', samples: 0 })
  })
})

describe('in draft', () => {
  beforeEach(() => open(ESTABLISHED))

  test('the agent gets what the desk would say, and sending it as it is counts', async () => {
    await put('draft')
    const chat = await desk.chat()
    const [notice] = await chat.says(QUESTION)
    expect(notice?.text).not.toContain('2 to 4')
    const ticket = await ticketOf(chat)
    await reply(chat, ticket.draft)
    expect(await cell()).toMatchObject({ stage: 'draft', samples: 1, good: 1 })
  })

  test('one draft that would have done harm sends the cell back to watching, at once', async () => {
    await put('draft')
    const chat = await desk.chat()
    await chat.says(QUESTION)
    await reply(chat, 'Please do not wait for it, it is recalled.', 'unsafe')
    expect((await cell())?.stage).toBe('shadow')
  })
})

describe('in automation', () => {
  beforeEach(() => open(ESTABLISHED))

  test('customers who come back for a person pause the cell, and the next one gets a person', async () => {
    await put('automation')
    for (let asked = 0; asked < 6; asked += 1) {
      const chat = await desk.chat()
      await chat.says(QUESTION)
      await chat.says('That is no help, I want to talk to a person')
    }
    expect(await cell()).toMatchObject({ stage: 'paused' })
    const chat = await desk.chat()
    await chat.says(QUESTION)
    expect((await ticketOf(chat)).reason).toContain('paused')
  })

  test('an answer an agent marks as unsafe pauses the cell; marked twice it counts once', async () => {
    await put('automation')
    const chat = await desk.chat()
    const { messages } = await chat.turn(QUESTION)
    const asked = messages.find(by('customer'))
    const found = await desk.deps.conversations.exchange('mer_test', chat.id, asked?.id ?? '')
    const id = found?.contact.id ?? 'con_none'
    await markAnswer(desk.deps, ANNA, id, 'unsafe')
    expect((await cell())?.stage).toBe('paused')
    await expect(markAnswer(desk.deps, ANNA, id, 'unsafe')).rejects.toMatchObject({
      code: 'conflict',
    })
  })

  test('out of a pause leads to draft at most', async () => {
    await put('paused')
    const move = (to: Stage) =>
      changeStage(desk.deps, ANNA, { category: 'delivery.options', language: 'en', to })
    await expect(move('automation')).rejects.toMatchObject({ code: 'conflict' })
    await move('draft')
    expect((await cell())?.stage).toBe('draft')
  })

  test('each decision can be explained: the same facts and policy give it again', async () => {
    await put('automation')
    for (const text of [QUESTION, 'where is order 1004? maria@mail.example', 'I will sue you']) {
      const chat = await desk.chat()
      const { messages } = await chat.turn(text)
      const asked = messages.find(by('customer'))
      const found = await desk.deps.conversations.exchange('mer_test', chat.id, asked?.id ?? '')
      const explained = await explainDecision(
        desk.deps,
        'mer_test',
        found?.contact.id ?? 'con_none',
      )
      const { conditions, ...again } = explained?.again ?? { conditions: [] }
      expect(again).toEqual(explained?.decision)
      expect(conditions.at(-1)).toBeDefined()
    }
  })
})
