import { beforeAll, describe, expect, test } from 'vitest'
import type { Message } from '../../shared/message.ts'
import { createWriter } from '../../worker/edge/room/writer.ts'
import { sweep } from '../../worker/flow/sweep.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import { openDesk, testEnv, type Chat, type TestDesk } from '../support/desk.ts'
import { faultyD1, type Fault } from '../support/faulty-d1.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

const SAYINGS = [
  ['an order question', 'where is my order 1004? maria@mail.example'],
  ['a shop question', 'How long does delivery take?'],
  ['a wish for a person', 'I want to talk to a person'],
  ['a refund request', 'please refund my order 1007'],
] as const

const MODES = ['before', 'after'] as const
const CALLS = [1, 2, 3, 4]

describe.each(SAYINGS)('%s survives a crash', (_name, text) => {
  const cases = MODES.flatMap((mode) => CALLS.map((call): Fault => ({ mode, call })))
  test.each(cases)(
    '$mode database call $call: one message, one answer, an owner and a deadline',
    async (fault) => {
      const chat = await desk.chat()
      const id = crypto.randomUUID()
      const crashing = { ...desk.deps, ...databaseOf(fault) }
      const room = createWriter(crashing, chat.address, () => {})
      const acknowledged = await room.receive({ id, text }).then(
        () => true,
        () => false,
      )

      desk.travel(60_000)
      await sweepAll(chat)
      if (!acknowledged) await createWriter(desk.deps, chat.address, () => {}).receive({ id, text })

      const transcript = await desk.deps.conversations.transcript('mer_test', chat.id, 50)
      expect(transcript.filter((message) => message.id === id)).toHaveLength(1)
      expect(answersIn(transcript)).toHaveLength(1)
      expect(transcript.map(({ seq }) => seq)).toEqual(
        transcript.map((_message, index) => index + 1),
      )
      const conversation = await desk.deps.conversations.load('mer_test', chat.id)
      expect(conversation?.deadline).not.toBeNull()
      const due = await desk.deps.backlog.dueContacts(
        new Date(desk.deps.clock.now().getTime() + 3_600_000),
        100,
      )
      expect(due.filter((contact) => contact.conversation === chat.id)).toEqual([])
    },
  )
})

/** All that touches the database, on a connection that breaks at one call. */
function databaseOf(fault: Fault) {
  const { conversations, store, knowledge, helpdesk } = depsFor(
    { ...testEnv, DB: faultyD1(testEnv.DB, fault) },
    'mer_test',
  )
  return { conversations, store, knowledge, helpdesk }
}

async function sweepAll(chat: Chat): Promise<void> {
  const room = createWriter(desk.deps, chat.address, () => {})
  await sweep(desk.deps, {
    finishContact: async (_merchant, conversation, contact) => {
      if (conversation === chat.id) await room.act((now) => finishContact(desk.deps, now, contact))
    },
    mindDeadline: async (_merchant, conversation) => {
      if (conversation === chat.id) await room.act((now) => mindDeadline(desk.deps, now))
    },
  })
}

function answersIn(transcript: Message[]): Message[] {
  return transcript.slice(1).filter(({ author }) => author.kind === 'desk')
}
