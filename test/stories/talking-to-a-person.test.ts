import { beforeAll, describe, expect, test } from 'vitest'
import type { Agent } from '../../worker/ports/agents.ts'
import { giveBack } from '../../worker/flow/give-back.ts'
import { handOver } from '../../worker/flow/hand-over.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { replyAsAgent } from '../../worker/flow/reply-as-agent.ts'
import { resolveConversation } from '../../worker/flow/resolve-conversation.ts'
import { takeOver } from '../../worker/flow/take-over.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'

const ANNA: Agent = {
  id: 'agt_anna',
  merchant: 'mer_test',
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
}
const BEN: Agent = { ...ANNA, id: 'agt_ben', name: 'Ben' }
const HOUR = 3_600_000

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

const ticketOf = (chat: Chat) => desk.deps.helpdesk.openTicket('mer_test', chat.id)

describe('one sentence is enough to reach a person', () => {
  test.each([
    ['en', 'I want to talk to a person'],
    ['en', 'where is my order? let me speak to a human please'],
    ['de', 'Ich möchte mit einem Menschen sprechen'],
    ['nl', 'ik wil een medewerker spreken'],
    ['fr', 'je veux parler à un conseiller'],
    ['es', 'quiero hablar con una persona'],
    ['it', 'vorrei parlare con un operatore'],
  ] as const)('%s: "%s"', async (language, sentence) => {
    const chat = await desk.chat(language)
    const { conversation, messages } = await chat.turn(sentence)
    expect(conversation.owner.kind).toBe('helpdesk')
    expect(messages.at(-1)?.author.kind).toBe('desk')
    expect((await ticketOf(chat))?.reason).toContain('asks for a person')
  })

  test.each([
    ['legal steps', 'my lawyer will contact you about this'],
    ['fraud', 'this is fraud, I will do a chargeback'],
    ['safety', 'the stove exploded and burned my hand'],
    ['anger', 'THIS IS UNACCEPTABLE!!! worst company ever'],
    ['reputation', 'I will post this on TikTok and leave a one star review'],
  ])('%s brings one without being asked', async (_name, sentence) => {
    const { conversation } = await (await desk.chat()).turn(sentence)
    expect(conversation.owner.kind).toBe('helpdesk')
  })

  test('the button does it too, and pressing twice opens one ticket', async () => {
    const chat = await desk.chat()
    await chat.writer.act((conversation) => handOver(desk.deps, conversation))
    const first = await ticketOf(chat)
    const second = await chat.writer.act((conversation) => handOver(desk.deps, conversation))
    expect(second.messages).toEqual([])
    expect((await ticketOf(chat))?.id).toBe(first?.id)
  })
})

describe('the customer is told the truth about when', () => {
  test('in opening hours: within the time the ticket is due', async () => {
    const [reply] = await (await desk.chat()).says('I want to talk to a person')
    expect(reply?.text).toContain('within 2 hours')
  })

  test('at night: the next opening, in the shop’s own time zone', async () => {
    const night = await openDesk({
      clock: { now: () => new Date('2026-11-20T22:00:00Z'), moment: async () => {} },
    })
    const [reply] = await (await night.chat()).says('I want to talk to a person')
    expect(reply?.text).toContain('back on Monday')
    expect(reply?.text).toContain('09:00')
  })

  test('they are asked for an address, and it is noted without the desk talking over the person', async () => {
    const chat = await desk.chat()
    expect((await chat.says('I want to talk to a person'))[0]?.text).toContain('e-mail address')
    const [note] = await chat.says('sure, me@mail.example')
    expect(note?.author.kind).toBe('system')
    expect(note?.text).toContain('me@mail.example')
    expect((await ticketOf(chat))?.customerEmail).toBe('me@mail.example')
    expect(await chat.says('where is my order 1004? maria@mail.example')).toEqual([])
  })

  test('a promise that is not kept is admitted once, and the ticket becomes urgent', async () => {
    const late = await openDesk()
    const chat = await late.chat()
    await chat.says('I want to talk to a person')
    late.travel(3 * HOUR)
    const { messages } = await chat.writer.act((now) => mindDeadline(late.deps, now))
    expect(messages[0]?.text).toContain('longer than we promised')
    expect((await ticketOf(chat))?.urgency).toBe('urgent')
    late.travel(3 * HOUR)
    const again = await chat.writer.act((now) => mindDeadline(late.deps, now))
    expect(again.messages).toEqual([])
    expect(again.conversation.deadline?.getTime()).toBeGreaterThan(late.deps.clock.now().getTime())
  })
})

describe('the person finds everything', () => {
  test('brief, order facts, what was tried, and a draft in the customer’s language', async () => {
    const chat = await desk.chat('de')
    await chat.says('Wo ist meine Bestellung 1005? maria@mail.example')
    await chat.says('Das reicht mir nicht, ich will mit einem Mitarbeiter sprechen')
    const ticket = await ticketOf(chat)
    expect(ticket).toMatchObject({ lane: 'handover', language: 'de', urgency: 'high' })
    expect(ticket?.brief.wants).toContain('Wo ist meine Bestellung 1005')
    expect(ticket?.brief.tried.join(' ')).toContain('#LW-1005')
    expect(ticket?.draft.length).toBeGreaterThan(40)
  })

  test('a refund request is answered from a draft, never by the desk', async () => {
    const chat = await desk.chat()
    const { conversation, messages } = await chat.turn(
      'please refund my order 1007, maria@mail.example',
    )
    expect(conversation.owner.kind).toBe('helpdesk')
    expect(messages.at(-1)?.text).toContain('colleague')
    const ticket = await ticketOf(chat)
    expect(ticket).toMatchObject({ lane: 'draft', category: 'refund.request' })
    expect(ticket?.draft).toContain('Hi Maria,')
  })
})

describe('the person answers', () => {
  async function waitingChat(): Promise<Chat> {
    const chat = await desk.chat()
    await chat.says('I want to talk to a person')
    return chat
  }
  const reply = (chat: Chat, agent: Agent, text: string, id: string = crypto.randomUUID()) =>
    chat.writer.act((now) => replyAsAgent(desk.deps, now, agent, { id, text }))

  test('in the same chat, under their own name, marked as not AI', async () => {
    const chat = await waitingChat()
    const { messages, conversation } = await reply(chat, ANNA, 'Hello, I am on it.')
    expect(messages.map(({ author }) => author.kind)).toEqual(['system', 'agent'])
    expect(messages[1]).toMatchObject({ author: { name: 'Anna' }, ai_generated: false })
    expect(conversation.owner).toMatchObject({ kind: 'agent', name: 'Anna' })
  })

  test('and the desk stays silent until it is given back', async () => {
    const chat = await waitingChat()
    await chat.writer.act((now) => takeOver(desk.deps, now, ANNA))
    expect(await chat.says('How long does delivery take?')).toEqual([])
    await chat.writer.act((now) => giveBack(desk.deps, now, ANNA))
    expect((await chat.says('How long does delivery take?'))[0]?.text).toContain(
      '2 to 4 working days',
    )
  })

  test('nobody answers over a colleague', async () => {
    const chat = await waitingChat()
    await reply(chat, ANNA, 'I am on it.')
    await expect(reply(chat, BEN, 'Me too!')).rejects.toMatchObject({ code: 'conflict' })
  })

  test('resolving files cause and method; a new message opens the conversation again, with the desk', async () => {
    const chat = await waitingChat()
    await reply(chat, ANNA, 'It is in the post.')
    const how = { rootCause: 'carrier_delay', method: 'answered' } as const
    const { conversation } = await chat.writer.act((now) =>
      resolveConversation(desk.deps, now, ANNA, how),
    )
    expect(conversation).toMatchObject({ status: 'resolved', deadline: null })
    expect(await ticketOf(chat)).toBeNull()
    const again = await chat.turn('How long does delivery take?')
    expect(again.conversation).toMatchObject({ status: 'waiting', owner: { kind: 'desk' } })
  })
})
