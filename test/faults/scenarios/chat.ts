import { expect } from 'vitest'
import { handOver } from '../../../worker/flow/hand-over.ts'
import { identify } from '../../../worker/flow/identify.ts'
import { rateConversation } from '../../../worker/flow/rate-conversation.ts'
import { startConversation } from '../../../worker/flow/start-conversation.ts'
import { testEnv } from '../../support/desk.ts'
import {
  deliver,
  inRoom,
  insist,
  openChat,
  passMinute,
  says,
  saysAtOnce,
} from '../../support/fault-acts.ts'
import { lookAt, rows, type Look } from '../../support/fault-look.ts'
import type { Scenario } from '../../support/exhaust.ts'
import type { World } from '../../support/fault-world.ts'
import { order, parcel } from '../../support/shop.ts'

const TALK = ['receive-messages', 'gather', 'look-up', 'answer-contact', 'send', 'turn']

/** Maria's order, on its way. */
async function withOrder(world: World): Promise<void> {
  const way = [parcel('in_transit', { eta: '2026-11-20' })]
  await world.process().deps.store.putOrders(world.merchant, [order('#LW-1004', { parcels: way })])
  await openChat(world)
}

/** A question that was stored by a process that died before it could answer. */
async function leftLying(world: World): Promise<void> {
  await openChat(world)
  world.restart({ mode: 'after', call: 2 })
  const message = { id: 'msg_left', text: 'How long does delivery take?' }
  await world
    .process()
    .room()
    .receive(message)
    .catch(() => undefined)
  world.acknowledged.push(message.id)
}

async function answersOf(world: World): Promise<string[]> {
  const { said } = await lookAt(world)
  return said.slice(1).flatMap(({ author, text }) => (author.kind === 'desk' ? [text] : []))
}

export const CHAT: Scenario[] = [
  {
    name: 'a chat is opened',
    flows: ['start-conversation', 'send', 'turn'],
    async when(world) {
      const { merchant, id } = world
      const start = { merchant, id, channel: 'chat', language: 'en' } as const
      await insist(world, ({ deps, room }) => room().begin(() => startConversation(deps, start)))
    },
    async ends(world) {
      expect((await lookAt(world)).said).toHaveLength(1)
    },
  },
  {
    name: 'a question about the shop',
    flows: TALK,
    given: openChat,
    when: (world) => says(world, 'How long does delivery take?'),
    async ends(world) {
      expect(await answersOf(world)).toEqual([expect.stringContaining('2 to 4 working days')])
    },
  },
  {
    name: 'where is my order, with proof',
    flows: TALK,
    given: withOrder,
    when: (world) => says(world, 'where is my order 1004? maria@mail.example'),
    async ends(world) {
      expect(await answersOf(world)).toEqual([expect.stringContaining('#LW-1004 is on its way')])
    },
  },
  {
    name: 'a burst that begins with a greeting',
    flows: TALK,
    given: withOrder,
    when: (world) => saysAtOnce(world, ['hi', 'where is my order', '#1004 maria@mail.example']),
    async ends(world) {
      const { said } = await lookAt(world)
      expect(said.filter(({ author }) => author.kind === 'customer')).toHaveLength(3)
      expect(said.filter(({ card }) => card?.kind === 'order')).toHaveLength(1)
    },
  },
  {
    name: 'a wrong proof, and then the right one',
    flows: TALK,
    given: withOrder,
    async when(world) {
      await says(world, 'where is my order 1004? else@mail.example')
      await deliver(world)
      await says(world, 'maria@mail.example')
    },
    async ends(world) {
      const { said } = await lookAt(world)
      expect(said.filter(({ card }) => card?.kind === 'order')).toHaveLength(1)
      const [tries] = await rows('SELECT max(count) AS most FROM tries')
      expect(tries?.most).toBe(1)
    },
  },
  {
    name: 'a wish for a person in words',
    flows: [...TALK, 'pass-on'],
    person: true,
    given: openChat,
    when: (world) => says(world, 'I want to talk to a person'),
    ends: withPerson,
  },
  {
    name: 'a wish for a person by the button',
    flows: ['hand-over', 'pass-on', 'review-cells'],
    person: true,
    async given(world) {
      await openChat(world)
      await says(world, 'How long does delivery take?')
    },
    when: (world) => inRoom(world, (deps, now) => handOver(deps, now)),
    async ends(world) {
      await withPerson(world)
      expect(await rows('SELECT wrong FROM evidence WHERE wrong > 0')).toEqual([{ wrong: 1 }])
    },
  },
  {
    name: 'a refund that a person decides',
    flows: [...TALK, 'pass-on'],
    person: true,
    given: withOrder,
    when: (world) => says(world, 'please refund my order 1004, maria@mail.example'),
    ends: withPerson,
  },
  {
    name: 'an address for the person who has the conversation',
    flows: ['receive-messages', 'note-for-person'],
    person: true,
    async given(world) {
      await withOrder(world)
      await says(world, 'I want to talk to a person')
    },
    when: (world) => says(world, 'it is maria@mail.example, about order 1004'),
    async ends(world) {
      const { conversation, ticket } = await withPerson(world)
      expect(conversation.customerEmail).toBe('maria@mail.example')
      expect(ticket).toMatchObject({ customerEmail: 'maria@mail.example' })
      expect(ticket?.orders.map(({ number }) => number)).toEqual(['#LW-1004'])
    },
  },
  {
    name: 'a rating, and a second thought',
    flows: ['rate-conversation', 'review-cells'],
    async given(world) {
      await openChat(world)
      await says(world, 'How long does delivery take?')
    },
    async when(world) {
      for (const score of [1, 5])
        await inRoom(world, (deps, now) => rateConversation(deps, now, { score }))
    },
    async ends() {
      expect(await rows('SELECT score FROM ratings')).toEqual([{ score: 5 }])
      const [seen] = await rows('SELECT sum(desk_ratings) AS ratings FROM evidence')
      expect(seen?.ratings).toBe(1)
    },
  },
  {
    name: 'the shop names its customer',
    flows: ['identify'],
    person: true,
    async given(world) {
      await openChat(world)
      await says(world, 'I want to talk to a person')
    },
    when: (world) =>
      inRoom(world, (deps, now) =>
        identify(deps, now, { subject: '7', email: 'maria@mail.example' }),
      ),
    async ends(world) {
      const { conversation, ticket } = await lookAt(world)
      expect(conversation.memory.verified).toMatchObject({ by: 'token', subject: '7' })
      expect(ticket?.customerEmail).toBe('maria@mail.example')
    },
  },
  {
    name: 'a contact that nobody finished',
    flows: ['sweep', 'finish-contact'],
    given: leftLying,
    when: passMinute,
    async ends(world) {
      expect(await answersOf(world)).toEqual([expect.stringContaining('2 to 4 working days')])
    },
  },
  {
    name: 'a contact that cannot be finished',
    flows: ['sweep', 'finish-contact', 'hand-over'],
    person: true,
    async given(world) {
      await leftLying(world)
      await testEnv.DB.prepare('UPDATE contacts SET attempts = 3').run()
    },
    when: passMinute,
    ends: withPerson,
  },
]

async function withPerson(world: World): Promise<Look> {
  const look = await lookAt(world)
  expect(look.conversation.owner.kind).toBe('helpdesk')
  expect(look.ticket).not.toBeNull()
  expect(await rows('SELECT id FROM tickets')).toHaveLength(1)
  return look
}
