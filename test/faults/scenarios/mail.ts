import { expect } from 'vitest'
import { identify } from '../../../worker/flow/identify.ts'
import { moveCell } from '../../../worker/flow/move-cell.ts'
import { startByMail } from '../../../worker/flow/start-by-mail.ts'
import {
  anna,
  deliver,
  inRoom,
  insist,
  openChat,
  passMinute,
  says,
  work,
} from '../../support/fault-acts.ts'
import { lookAt, rows } from '../../support/fault-look.ts'
import type { Scenario } from '../../support/exhaust.ts'
import { aroundOf, openWorld, type World } from '../../support/fault-world.ts'
import { customerFor, ordersFor } from '../../support/outfitter.ts'

const MAIL = ['start-by-mail', 'finish-contact', 'answer-contact', 'send-outbox', 'letters/reply']
const SHOPPER = { email: 'shopper70@mail.example', key: '70' }

/** A mail arrives; the sender's server tries again until it is taken, as `throw` tells it to. */
async function mail(world: World, text: string): Promise<void> {
  const { merchant, id } = world
  await insist(world, ({ deps, room }) =>
    room().begin(() =>
      startByMail(deps, {
        id,
        merchant,
        email: 'maria@mail.example',
        subject: 'A question',
        text,
        mailId: '<1@mail.example>',
        externalId: id,
      }),
    ),
  )
}

async function moveTo(world: World, to: 'automation' | 'paused'): Promise<void> {
  const { deps } = world.process()
  const cell = { category: 'delivery.options', language: 'en' } as const
  await moveCell(deps, world.merchant, { ...cell, to, because: 'test', by: 'test' })
}

/** An answer by mail that has not left when its category is paused. */
async function toBeRecalled(world: World): Promise<void> {
  await moveTo(world, 'automation')
  await mail(world, 'How long does delivery take?')
  await work(world, world.process(), world.queue[0]?.body)
  world.queue = []
  await moveTo(world, 'paused')
}

const OPEN = ordersFor(SHOPPER).open

async function ordered(world: World): Promise<void> {
  const { store } = world.process().deps
  await store.putOrders(world.merchant, [OPEN])
  await store.putCustomers(world.merchant, [customerFor(SHOPPER)])
  await openChat(world)
}

/** Somebody wants an order cancelled: before that, they are asked for a code. */
async function codeAsked(world: World): Promise<void> {
  await says(world, `please cancel my order ${OPEN.number}, ${SHOPPER.email}`)
  await deliver(world)
}

function codeIn(world: World): string {
  const [code] = world.sent.flatMap(({ text }) => /\d{6}/.exec(text)?.[0] ?? [])
  return code ?? 'no code'
}

export const MAILS: Scenario[] = [
  {
    name: 'a mail is answered by mail',
    flows: MAIL,
    async when(world) {
      await mail(world, 'How long does delivery take?')
      await deliver(world)
    },
    async ends(world) {
      expect(new Set(world.sent.map(({ key }) => key)).size).toBe(1)
      expect(world.sent[0]?.text).toContain('2 to 4 working days')
    },
  },
  {
    name: 'a mail that a person answers by mail',
    flows: [...MAIL, 'pass-on', 'reply-as-agent'],
    person: true,
    async given(world) {
      await mail(world, 'I want to talk to a person about my complaint.')
      await deliver(world)
    },
    async when(world) {
      await anna(world, { kind: 'reply', id: 'msg_1', text: 'Hello, this is Anna.' })
      await deliver(world)
    },
    async ends(world) {
      const keys = new Set(world.sent.map(({ key }) => key))
      expect(world.sent.filter(({ text }) => text.includes('this is Anna'))).not.toEqual([])
      expect(keys.size).toBe((await rows('SELECT key FROM outbox')).length)
    },
  },
  {
    name: 'a mail that is recalled before it leaves',
    flows: [...MAIL, 'recall-reply', 'hand-over', 'move-cell'],
    person: true,
    given: toBeRecalled,
    when: passMinute,
    async ends(world) {
      const { conversation, said, ticket } = await lookAt(world)
      expect(conversation.owner.kind).toBe('helpdesk')
      expect(said.filter(({ recalled }) => recalled)).toHaveLength(1)
      expect(ticket?.draft).toContain('2 to 4 working days')
      expect(world.sent.filter(({ text }) => text.includes('2 to 4 working'))).toEqual([])
    },
  },
  {
    name: 'a mail that is recalled by a room that has missed the latest change',
    flows: ['recall-reply', 'hand-over', 'send-outbox'],
    person: true,
    given: toBeRecalled,
    async when(world) {
      await inRoom(world, async (_deps, conversation) => ({ conversation, messages: [] }))
      const elsewhere = openWorld({ merchant: world.merchant, around: aroundOf(world) })
      await inRoom(elsewhere, (deps, now) => identify(deps, now, { subject: '7' }))
      await passMinute(world)
    },
    async ends(world) {
      const { conversation } = await lookAt(world)
      expect(conversation).toMatchObject({ owner: { kind: 'helpdesk' }, memory: { named: '7' } })
      expect(world.sent.filter(({ text }) => text.includes('2 to 4 working'))).toEqual([])
    },
  },
  {
    name: 'a code is asked for',
    flows: ['answer-contact', 'send-outbox', 'letters/code'],
    given: ordered,
    when: codeAsked,
    async ends(world) {
      expect(codeIn(world)).toMatch(/^\d{6}$/)
      expect(new Set(world.sent.map(({ key }) => key)).size).toBe(1)
      const [cap] = await rows('SELECT count(*) AS windows FROM caps')
      expect(cap?.windows).toBe(3)
    },
  },
  {
    name: 'a code is typed',
    flows: ['answer-contact', 'look-up', 'gather'],
    async given(world) {
      await ordered(world)
      await codeAsked(world)
    },
    when: (world) => says(world, codeIn(world)),
    async ends(world) {
      const { conversation, said } = await lookAt(world)
      expect(conversation.memory.verified?.email).toBe(SHOPPER.email)
      expect(said.filter(({ card }) => card?.kind === 'action')).toHaveLength(1)
    },
  },
]
