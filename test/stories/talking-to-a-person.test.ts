import { beforeAll, describe, expect, test } from 'vitest'
import type { Agent } from '../../worker/ports/agents.ts'
import { actAsAgent, type AgentAct } from '../../worker/flow/act-as-agent.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { handOver } from '../../worker/flow/hand-over.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { receiveMessages } from '../../worker/flow/receive-messages.ts'
import { createWriter } from '../../worker/edge/room/writer.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'

const ANNA: Agent = {
  id: 'agt_anna',
  merchant: 'mer_test',
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
  duties: [],
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

  test('a refund the rules do not allow goes to a person, with the draft of a reply', async () => {
    const chat = await desk.chat()
    const { conversation, messages } = await chat.turn(
      'please refund my order 1007, maria@mail.example',
    )
    expect(conversation.owner.kind).toBe('helpdesk')
    expect(messages.at(-1)?.text).toContain('colleague')
    const ticket = await ticketOf(chat)
    expect(ticket).toMatchObject({ lane: 'handover', category: 'refund.request' })
    expect(ticket?.draft).toContain('Hi Maria,')
  })
})

describe('the person answers', () => {
  async function waitingChat(): Promise<Chat> {
    const chat = await desk.chat()
    await chat.says('I want to talk to a person')
    return chat
  }
  const act = (chat: Chat, agent: Agent, what: AgentAct) =>
    chat.writer.act((now) => actAsAgent(desk.deps, now, agent, what))
  const reply = (chat: Chat, agent: Agent, text: string) =>
    act(chat, agent, { kind: 'reply', id: crypto.randomUUID(), text })
  const solved = { kind: 'resolve', rootCause: 'carrier_delay', method: 'answered' } as const

  test('in the same chat, under their own name, marked as not AI', async () => {
    const chat = await waitingChat()
    const { messages, conversation } = await reply(chat, ANNA, 'Hello, I am on it.')
    expect(messages.map(({ author }) => author.kind)).toEqual(['system', 'agent'])
    expect(messages[1]).toMatchObject({ author: { name: 'Anna' }, ai_generated: false })
    expect(conversation.owner).toMatchObject({ kind: 'agent', name: 'Anna' })
  })

  test('and the desk stays silent until it is given back', async () => {
    const chat = await waitingChat()
    await act(chat, ANNA, { kind: 'take-over' })
    expect(await chat.says('How long does delivery take?')).toEqual([])
    await reply(chat, ANNA, 'The assistant knows that.')
    await act(chat, ANNA, { kind: 'give-back' })
    expect((await chat.says('How long does delivery take?'))[0]?.text).toContain(
      '2 to 4 working days',
    )
  })

  test('a question nobody answered is answered by the desk once it is given back', async () => {
    const chat = await waitingChat()
    await chat.says('How long does delivery take?')
    await act(chat, ANNA, { kind: 'give-back' })
    const due = (await desk.deps.backlog.dueContacts(desk.deps.clock.now(), 1_000)).find(
      ({ conversation }) => conversation === chat.id,
    )
    const { messages } = await chat.writer.act((now) =>
      finishContact(desk.deps, now, due?.id ?? 'con_none'),
    )
    expect(messages[0]?.text).toContain('2 to 4 working days')
  })

  test('nobody answers over a colleague, but a colleague can take over', async () => {
    const chat = await waitingChat()
    await reply(chat, ANNA, 'I am on it.')
    await expect(reply(chat, BEN, 'Me too!')).rejects.toMatchObject({ code: 'conflict' })
    await act(chat, BEN, { kind: 'take-over' })
    const { conversation } = await reply(chat, BEN, 'Anna is ill, I go on.')
    expect(conversation.owner.name).toBe('Ben')
  })

  test('what the customer writes then is due in hours, not in days', async () => {
    const chat = await waitingChat()
    await reply(chat, ANNA, 'Could you send a photo?')
    const { conversation } = await chat.turn('here it is')
    const wait = (conversation.deadline?.getTime() ?? 0) - desk.deps.clock.now().getTime()
    expect(wait).toBeLessThanOrEqual(2 * HOUR)
    expect((await ticketOf(chat))?.dueAt).toBe(conversation.deadline?.toISOString())
  })

  test('resolving files cause and method; a new message opens the conversation again, with the desk', async () => {
    const chat = await waitingChat()
    await reply(chat, ANNA, 'It is in the post.')
    const { conversation } = await act(chat, ANNA, solved)
    expect(conversation).toMatchObject({ status: 'resolved', deadline: null })
    expect(await ticketOf(chat)).toBeNull()
    const again = await chat.turn('How long does delivery take?')
    expect(again.conversation).toMatchObject({ status: 'waiting', owner: { kind: 'desk' } })
  })

  test.each(['reply', 'take-over', 'give-back'] as const)(
    'after that, "%s" on the old ticket is refused',
    async (kind) => {
      const chat = await waitingChat()
      await act(chat, ANNA, solved)
      const late: AgentAct =
        kind === 'reply' ? { kind, id: crypto.randomUUID(), text: 'late' } : { kind }
      await expect(act(chat, BEN, late)).rejects.toMatchObject({ code: 'conflict' })
      expect((await chat.turn('How long does delivery take?')).conversation.owner.kind).toBe('desk')
    },
  )
})

describe('the desk and the person never get in each other’s way', () => {
  test('a contact the desk left lying stays with the person who has the conversation by now', async () => {
    const chat = await desk.chat()
    const stored = await leftLying(chat, 'please refund my order 1007')
    const restarted = createWriter(desk.deps, chat.address, () => {})
    await restarted.act((now) => handOver(desk.deps, now))
    const { messages, conversation } = await restarted.act((now) =>
      finishContact(desk.deps, now, stored),
    )
    expect(messages).toEqual([])
    expect(conversation.owner.kind).toBe('helpdesk')
    expect((await desk.deps.conversations.contact('mer_test', stored))?.contact.state).toBe(
      'passed_on',
    )
  })

  test('what fails three times reaches a person, whatever it is that fails', async () => {
    const chat = await desk.chat()
    const stored = await leftLying(chat, 'How long does delivery take?')
    const broken = {
      ...desk.deps,
      merchants: { ...desk.deps.merchants, find: failTimes(3, desk.deps.merchants.find) },
    }
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await expect(chat.writer.act((now) => finishContact(broken, now, stored))).rejects.toThrow(
        'broken',
      )
    }
    const { conversation } = await chat.writer.act((now) => finishContact(broken, now, stored))
    expect(conversation.owner.kind).toBe('helpdesk')
    expect((await ticketOf(chat))?.brief.wants).toContain('How long does delivery take?')
  })

  /** Stores a message as the door does, and crashes before anything else happens. */
  async function leftLying(chat: Chat, text: string) {
    const conversation = await desk.deps.conversations.load('mer_test', chat.id)
    if (!conversation) throw new Error('the chat is gone')
    const { contact } = await receiveMessages(desk.deps, conversation, [
      { id: crypto.randomUUID(), text },
    ])
    return contact.id
  }

  function failTimes<Args extends unknown[], Result>(
    times: number,
    works: (...args: Args) => Promise<Result>,
  ) {
    let left = times
    return (...args: Args): Promise<Result> => {
      left -= 1
      return left >= 0 ? Promise.reject(new Error('broken')) : works(...args)
    }
  }
})
