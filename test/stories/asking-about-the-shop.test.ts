import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

describe('a shopper asks about the shop', () => {
  test.each([
    ['What is your return policy?', 'within 30 days'],
    ['which payment methods do you accept', 'PayPal'],
    ['How long does delivery take?', '2 to 4 working days'],
    ['what does delivery cost?', '4.90 euros'],
  ])('"%s" is answered in the shop’s words', async (question, words) => {
    const [reply] = await (await desk.chat()).says(question)
    expect(reply?.text).toContain(words)
    expect(reply?.card?.kind).toBe('article')
  })

  test('a question no article answers is not guessed at; a person is offered', async () => {
    const [reply] = await (await desk.chat()).says('do you have a store in tokyo?')
    expect(reply?.choices?.[0]).toMatchObject({ action: 'handover' })
    expect(reply?.card).toBeUndefined()
  })

  test('two turns without progress bring a person', async () => {
    const chat = await desk.chat()
    await chat.says('blorp fizz wuzzle')
    const { conversation } = await chat.turn('wuzzle wuzzle blorp')
    expect(conversation.owner.kind).toBe('helpdesk')
  })

  test('the same question is never given the same answer twice', async () => {
    const chat = await desk.chat()
    await chat.says('What is your return policy?')
    const { conversation } = await chat.turn('What is your return policy?')
    expect(conversation.owner.kind).toBe('helpdesk')
  })

  test('"are you a robot?" is answered truthfully', async () => {
    const [reply] = await (await desk.chat()).says('are you a robot or a real person?')
    expect(reply?.text).toContain('AI assistant')
    expect(reply?.ai_generated).toBe(true)
  })

  test('the first words say that it is AI and that a person can be had', async () => {
    const { greeting } = await desk.chat()
    expect(greeting.text).toContain('AI assistant')
    expect(greeting.text).toContain('talk to a person')
  })
})
