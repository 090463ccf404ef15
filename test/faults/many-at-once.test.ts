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

describe('many guesses at once', () => {
  test('of forty at the same order, from forty visitors, five are answered and the rest not looked at', async () => {
    const chats = await Promise.all(Array.from({ length: 40 }, () => desk.chat()))
    const answers = await Promise.all(
      chats.map((chat, index) => chat.says(`where is order 1012? guess${index}@mail.example`)),
    )
    const denied = answers.filter(([reply]) => reply?.text.startsWith("I can't match"))
    const stopped = answers.filter(([reply]) => reply?.text.startsWith('To keep orders private'))
    expect([denied.length, stopped.length]).toEqual([5, 35])
  })

  test('then even the right proof is not told, until the window is over', async () => {
    const chat = await desk.chat()
    expect((await chat.says('where is order 1012? maria@mail.example'))[0]?.card).toBeUndefined()
    desk.travel(16 * 60_000)
    const later = await desk.chat()
    expect((await later.says('where is order 1012? maria@mail.example'))[0]?.card).toMatchObject({
      number: '#LW-1012',
    })
  })

  test('forty right ones lock nobody', async () => {
    const chats = await Promise.all(Array.from({ length: 40 }, () => desk.chat()))
    const answers = await Promise.all(
      chats.map((chat) => chat.says('where is order 1013? maria@mail.example')),
    )
    expect(answers.every(([reply]) => reply?.card !== undefined)).toBe(true)
  })
})
