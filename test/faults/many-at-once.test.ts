import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

describe('many messages at once', () => {
  test('a burst is answered once, for all of it', async () => {
    const chat = await desk.chat()
    const parts = ['hi', 'where is my order', '#1004', 'maria@mail.example', 'thanks']
    const turns = await Promise.all(parts.map((part) => chat.turn(part)))
    const transcript = await desk.deps.conversations.transcript('mer_test', chat.id, 50)
    const answers = transcript.slice(1).filter(({ author }) => author.kind === 'desk')
    expect(answers).toHaveLength(1)
    expect(answers[0]?.text).toContain('#LW-1004 is on its way')
    for (const turn of turns) expect(turn.messages.at(-1)?.text).toBe(answers[0]?.text)
    expect(
      transcript.filter(({ author }) => author.kind === 'customer').map(({ text }) => text),
    ).toEqual(parts)
  })

  test('the same message sent 100 times is one message with one answer', async () => {
    const chat = await desk.chat()
    const id = crypto.randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => chat.says('How long does delivery take?', id)),
    )
    const transcript = await desk.deps.conversations.transcript('mer_test', chat.id, 50)
    expect(transcript).toHaveLength(3)
    for (const answer of answers)
      expect(answer.map(({ text }) => text)).toEqual([transcript[2]?.text])
  })

  test('a resend much later gives the first answer again', async () => {
    const chat = await desk.chat()
    const id = crypto.randomUUID()
    const first = await chat.says('How long does delivery take?', id)
    await chat.says('which payment methods do you accept')
    const again = await chat.says('How long does delivery take?', id)
    expect(again.map(({ seq, text }) => [seq, text])).toEqual(
      first.map(({ seq, text }) => [seq, text]),
    )
  })
})
