import { beforeAll, describe, expect, test } from 'vitest'
import type { Leaving } from '../../worker/core/send-gate.ts'
import { recallReply } from '../../worker/flow/recall-reply.ts'
import { send } from '../../worker/flow/send.ts'
import { advance, changeOf } from '../../worker/flow/turn.ts'
import { openDesk, type Chat, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

const ledger = (chat: Chat) => desk.deps.promises.open('mer_test', chat.id)

describe('what the desk promises', () => {
  const leaving: Leaving = { kind: 'answer', stage: 'automation', evidence: [] }
  const author = { kind: 'desk', name: 'Lane' } as const

  async function conversationOf(chat: Chat, customerEmail?: string) {
    const loaded = await desk.deps.conversations.load('mer_test', chat.id)
    if (!loaded) throw new Error('no conversation')
    return { ...loaded, ...(customerEmail && { customerEmail }) }
  }

  /** What the desk says to a customer with an address, stored. */
  async function promised(chat: Chat) {
    const before = await conversationOf(chat, 'desk@mail.example')
    const replies = [{ text: 'We will refund you within five days.' }]
    const sent = send(desk.deps, before, { author, replies, leaving })
    const after = advance(before, { lastSeq: before.lastSeq + 1 })
    await desk.deps.conversations.commit({ ...changeOf(before, after), ...sent })
    return after
  }

  test('is the team’s to keep', async () => {
    const chat = await desk.chat()
    await promised(chat)
    const [promise] = await ledger(chat)
    expect(promise).toMatchObject({ kind: 'refund', by: 'desk', state: 'open' })
    expect(promise?.owner).toBeUndefined()
    const rows = await desk.deps.promises.due('mer_test')
    const row = rows.find(({ id }) => id === promise?.id)
    expect(row).toMatchObject({ customer: 'desk@mail.example' })
    expect(row?.ticket).toBeUndefined()
  })

  test('does not leave where nobody could keep it', async () => {
    const conversation = await conversationOf(await desk.chat())
    const sent = send(desk.deps, conversation, {
      author,
      replies: [{ text: 'We will get back to you within a day.' }],
      leaving,
    })
    expect(sent.refused?.rule).toBe('gate:promise')
    expect(sent.messages).toEqual([])
    expect(sent.promises.made).toEqual([])
  })

  test.each([
    [
      'a handover names the ticket’s own deadline',
      { kind: 'notice', silent: false } satisfies Leaving,
      {},
    ],
    [
      'a help page tells everybody',
      leaving,
      { card: { kind: 'article', title: 'Refunds', excerpt: '' } as const },
    ],
  ])('is nothing where %s', async (_name, how, more) => {
    const conversation = await conversationOf(await desk.chat())
    const replies = [{ text: 'We will refund you within 5 days.', ...more }]
    const sent = send(desk.deps, conversation, {
      author,
      replies,
      leaving: how.kind === 'answer' ? { ...how, evidence: replies } : how,
    })
    expect(sent.messages).toHaveLength(1)
    expect(sent.promises.made).toEqual([])
  })

  test('is dropped with a reply that never left', async () => {
    const chat = await desk.chat()
    const after = await promised(chat)
    await recallReply(desk.deps, after, { seq: after.lastSeq, because: 'the cell is paused' })
    expect(await ledger(chat)).toEqual([])
  })

  test('is nothing in its ordinary answers', async () => {
    const chat = await desk.chat()
    for (const text of ['hello', 'where is my order?', '1004', 'maria@mail.example', 'thanks']) {
      await chat.says(text)
    }
    expect(await ledger(chat)).toEqual([])
  })
})
