import { beforeEach, describe, expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import type { Stage } from '../../shared/stage.ts'
import { createWriter, type Writer } from '../../worker/edge/room/writer.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { moveCell } from '../../worker/flow/move-cell.ts'
import { recallReply } from '../../worker/flow/recall-reply.ts'
import { receiveMessages } from '../../worker/flow/receive-messages.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import { startByMail } from '../../worker/flow/start-by-mail.ts'
import { takeOver } from '../../worker/flow/take-over.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { ESTABLISHED } from '../support/shop.ts'

const QUESTION = 'How long does delivery take?'
const PATIENT = { ...ESTABLISHED, autonomy: { ...ESTABLISHED.autonomy, sendDelay: 30 } }

const ANNA: Agent = {
  id: 'agt_anna',
  merchant: 'mer_test',
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
  duties: [],
}

let desk: TestDesk
beforeEach(async () => {
  desk = await openDesk({}, PATIENT)
  await put('automation')
})

async function put(to: Stage): Promise<void> {
  const cell = { category: 'delivery.options', language: 'en' } as const
  await moveCell(desk.deps, 'mer_test', { ...cell, to, because: 'test', by: 'test' })
}

/** A mail with a question, answered by the desk and not yet sent. */
async function mail(): Promise<{
  id: `cvs_${string}`
  writer: Writer
  leave: () => Promise<void>
}> {
  const id = newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
  const writer = createWriter(desk.deps, { merchant: 'mer_test', id }, () => {})
  const { messages } = await writer.begin(() =>
    startByMail(desk.deps, {
      id,
      merchant: 'mer_test',
      email: 'Maria@Mail.example',
      subject: 'Delivery',
      text: QUESTION,
      externalId: id,
    }),
  )
  const contact = (messages[0] as { contact?: `con_${string}` }).contact ?? 'con_none'
  await writer.act((now) => finishContact(desk.deps, now, contact))
  const leave = () =>
    sendOutbox(desk.deps, `mail:${id}:2`, async (_merchant, _id, recalled) => {
      await writer.act((now) => recallReply(desk.deps, now, recalled))
    })
  return { id, writer, leave }
}

async function answersSent(id: string) {
  const ours = desk.sent.find(({ text }) => text.includes('2 to 4 working days'))
  const conversation = await desk.deps.conversations.load('mer_test', id as `cvs_${string}`)
  return { ours, conversation }
}

describe('a reply by mail that waits to leave', () => {
  test('leaves after its delay and not before', async () => {
    const { id, leave } = await mail()
    await leave()
    expect((await answersSent(id)).ours).toBeUndefined()
    desk.travel(31_000)
    await leave()
    expect((await answersSent(id)).ours?.to).toBe('maria@mail.example')
  })

  test('is held when its category is paused meanwhile, and a person gets it as a draft', async () => {
    const { id, leave } = await mail()
    await put('paused')
    desk.travel(31_000)
    await leave()
    await leave()
    const { ours, conversation } = await answersSent(id)
    expect(ours).toBeUndefined()
    expect(conversation?.owner.kind).toBe('helpdesk')
    const ticket = await desk.deps.helpdesk.openTicket('mer_test', id)
    expect(ticket?.draft).toContain('2 to 4 working days')
    expect(ticket?.reason).toContain('held back')
    const transcript = await desk.deps.conversations.transcript('mer_test', id, 10)
    expect(transcript[1]?.recalled).toContain('only in paused')
  })

  test('is held when a person has taken the conversation over', async () => {
    const { id, writer, leave } = await mail()
    const dueAt = desk.deps.clock.now().toISOString()
    await writer.act((now) => takeOver(desk.deps, now, ANNA, { dueAt }))
    desk.travel(31_000)
    await leave()
    expect((await answersSent(id)).ours).toBeUndefined()
  })

  test('is held when the customer has written again', async () => {
    const { id, writer, leave } = await mail()
    await writer.act(async (now) => {
      const more = { id: crypto.randomUUID(), text: 'Never mind, I found it.' }
      const { conversation, messages } = await receiveMessages(desk.deps, now, [more])
      return { conversation, messages }
    })
    desk.travel(31_000)
    await leave()
    expect((await answersSent(id)).ours).toBeUndefined()
    const ticket = await desk.deps.helpdesk.openTicket('mer_test', id)
    expect(ticket?.reason).toContain('written again')
  })
})

describe('an answer that was never finished', () => {
  test('is not given once the customer has written again: a person gets both', async () => {
    const chat = await desk.chat()
    const first = await chat.writer.act(async (now) => {
      const early = { id: crypto.randomUUID(), text: QUESTION }
      const { conversation, messages } = await receiveMessages(desk.deps, now, [early])
      return { conversation, messages }
    })
    const contact = (first.messages[0] as { contact?: `con_${string}` }).contact ?? 'con_none'
    await chat.says('which payment methods do you accept')
    const { messages } = await chat.writer.act((now) => finishContact(desk.deps, now, contact))
    expect(messages.map(({ text }) => text).join()).not.toContain('2 to 4')
    const ticket = await desk.deps.helpdesk.openTicket('mer_test', chat.id)
    expect(ticket?.reason).toBe('the customer has written again meanwhile')
  })
})
