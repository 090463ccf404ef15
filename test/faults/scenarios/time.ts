import { expect } from 'vitest'
import { anna, openChat, passMinute, says } from '../../support/fault-acts.ts'
import { lookAt, rows } from '../../support/fault-look.ts'
import type { Scenario } from '../../support/exhaust.ts'
import type { World } from '../../support/fault-world.ts'

const HOUR = 3_600_000
const MIND = ['sweep', 'mind-deadline', 'send', 'turn']

/** A customer waits for a person who does not come. */
async function late(world: World): Promise<void> {
  await openChat(world)
  await says(world, 'I want to talk to a person')
  const { conversation } = await lookAt(world)
  world.now = conversation.deadline?.getTime() ?? world.now
}

/** A customer does not write again. */
async function quiet(world: World): Promise<void> {
  await openChat(world)
  await says(world, 'How long does delivery take?')
  world.now += 73 * HOUR
}

async function overdueLines(world: World): Promise<number> {
  const { said } = await lookAt(world)
  return said.filter(({ author }) => author.kind === 'system').length
}

export const TIMES: Scenario[] = [
  {
    name: 'a person who is late: the customer is told, and the ticket is urgent',
    flows: MIND,
    person: true,
    given: late,
    when: passMinute,
    async ends(world) {
      const { ticket, conversation } = await lookAt(world)
      expect(await overdueLines(world)).toBe(1)
      expect(ticket).toMatchObject({ urgency: 'urgent' })
      expect(ticket?.dueAt).toBe(conversation.deadline?.toISOString())
    },
  },
  {
    name: 'a person who is late once more: nothing is told twice',
    flows: MIND,
    person: true,
    async given(world) {
      await late(world)
      await passMinute(world)
      world.now += 48 * HOUR
    },
    when: passMinute,
    async ends(world) {
      expect(await overdueLines(world)).toBe(1)
      expect((await lookAt(world)).conversation.deadline?.getTime()).toBeGreaterThan(world.now)
    },
  },
  {
    name: 'a customer who does not write again',
    flows: MIND,
    given: quiet,
    when: passMinute,
    async ends(world) {
      const { conversation } = await lookAt(world)
      expect(conversation).toMatchObject({ status: 'resolved', deadline: null })
      const kinds = await rows(`SELECT kind FROM journal WHERE kind = 'conversation.resolved'`)
      expect(kinds).toHaveLength(1)
    },
  },
  {
    name: 'a customer who does not write again, but was promised something',
    flows: MIND,
    person: true,
    async given(world) {
      await openChat(world)
      await says(world, 'I want to talk to a person, maria@mail.example')
      await anna(world, { kind: 'reply', id: 'msg_1', text: 'I will call you back tomorrow.' })
      world.now += 73 * HOUR
    },
    when: passMinute,
    async ends(world) {
      const { conversation, ticket } = await lookAt(world)
      expect(conversation.status).toBe('waiting')
      expect(ticket).not.toBeNull()
    },
  },
]
