import { expect } from 'vitest'
import { settlePromise } from '../../../worker/flow/settle-promise.ts'
import { anna, ANNA, deliver, insist, openChat, says } from '../../support/fault-acts.ts'
import { lookAt, rows } from '../../support/fault-look.ts'
import type { Scenario } from '../../support/exhaust.ts'
import type { World } from '../../support/fault-world.ts'

const ACT = ['act-as-agent', 'agent-turn', 'send', 'turn']
const RESOLVED = { kind: 'resolve', rootCause: 'other', method: 'answered' } as const

/** A customer who waits for a person. */
async function waiting(world: World): Promise<void> {
  await openChat(world)
  await says(world, 'I want to talk to a person, maria@mail.example')
}

/** A conversation that Anna has, and in which she has promised something. */
async function promised(world: World): Promise<void> {
  await waiting(world)
  await anna(world, { kind: 'reply', id: 'msg_promise', text: 'I will call you back tomorrow.' })
  expect(await rows(`SELECT id FROM promises WHERE state = 'open'`)).toHaveLength(1)
}

async function linesOf(world: World, kind: string): Promise<string[]> {
  const { said } = await lookAt(world)
  return said.flatMap(({ author, text }) => (author.kind === kind ? [text] : []))
}

export const AGENTS: Scenario[] = [
  {
    name: 'an agent answers',
    flows: [...ACT, 'reply-as-agent', 'review-cells'],
    person: true,
    given: waiting,
    when: (world) => anna(world, { kind: 'reply', id: 'msg_1', text: 'Hello, this is Anna.' }),
    async ends(world) {
      expect(await linesOf(world, 'agent')).toEqual(['Hello, this is Anna.'])
      expect(await linesOf(world, 'system')).toHaveLength(1)
      const { conversation, ticket } = await lookAt(world)
      expect(conversation.owner).toMatchObject({ kind: 'agent', agent: ANNA.id })
      expect(ticket?.assignee?.id).toBe(ANNA.id)
    },
  },
  {
    name: 'an agent promises, and answers once more',
    flows: [...ACT, 'reply-as-agent'],
    person: true,
    given: waiting,
    async when(world) {
      await anna(world, { kind: 'reply', id: 'msg_1', text: 'I will call you back tomorrow.' })
      await anna(world, { kind: 'reply', id: 'msg_2', text: 'Your parcel is at the depot.' })
    },
    async ends(world) {
      expect(await linesOf(world, 'agent')).toHaveLength(2)
      expect(await rows('SELECT kind FROM promises')).toEqual([{ kind: 'call' }])
    },
  },
  {
    name: 'an agent takes over',
    flows: [...ACT, 'take-over'],
    person: true,
    given: waiting,
    when: (world) => anna(world, { kind: 'take-over' }),
    async ends(world) {
      expect(await linesOf(world, 'system')).toHaveLength(1)
      expect((await lookAt(world)).conversation.owner.kind).toBe('agent')
    },
  },
  {
    name: 'an agent gives back what nobody has answered',
    flows: [...ACT, 'give-back', 'keep-promises', 'finish-contact'],
    async given(world) {
      await waiting(world)
      await anna(world, { kind: 'take-over' })
      await says(world, 'How long does delivery take?')
    },
    async when(world) {
      await anna(world, { kind: 'give-back' })
      await deliver(world)
    },
    async ends(world) {
      const { conversation, said } = await lookAt(world)
      expect(conversation.owner.kind).toBe('desk')
      expect(said.at(-1)?.text).toContain('2 to 4 working days')
      expect(await linesOf(world, 'system')).toHaveLength(2)
    },
  },
  {
    name: 'an agent resolves, with a promise that was kept',
    flows: [...ACT, 'resolve-conversation', 'keep-promises'],
    person: true,
    given: promised,
    when: (world) => anna(world, { ...RESOLVED, promises: 'kept' }),
    async ends(world) {
      expect((await lookAt(world)).conversation.status).toBe('resolved')
      expect(await rows('SELECT state FROM promises')).toEqual([{ state: 'kept' }])
      expect(await linesOf(world, 'system')).toHaveLength(2)
    },
  },
  {
    name: 'an agent settles a promise',
    flows: ['settle-promise'],
    person: true,
    given: promised,
    async when(world) {
      const [promise] = await rows('SELECT id FROM promises')
      const id = promise?.id as `prm_${string}`
      await insist(world, ({ worker }) => settlePromise(worker, ANNA, id, { state: 'kept' }))
    },
    async ends() {
      expect(await rows('SELECT state FROM promises')).toEqual([{ state: 'kept' }])
    },
  },
  {
    name: 'a customer writes again to a person who had answered',
    flows: ['receive-messages', 'note-for-person'],
    person: true,
    async given(world) {
      await waiting(world)
      await anna(world, { kind: 'reply', id: 'msg_1', text: 'Hello, this is Anna.' })
    },
    when: (world) => says(world, 'thank you, but it is still not here'),
    async ends(world) {
      const { conversation, ticket } = await lookAt(world)
      expect(conversation.status).toBe('open')
      expect(ticket?.dueAt).toBe(conversation.deadline?.toISOString())
    },
  },
]
