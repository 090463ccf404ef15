import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../shared/language.ts'
import type { Message } from '../../shared/message.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { order } from '../support/shop.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

/** Says everything in turn; gives the answers to the last. */
async function after(sayings: string[], language: Language = 'en'): Promise<Message[]> {
  const chat = await desk.chat(language)
  let answers: Message[] = []
  for (const text of sayings) answers = await chat.says(text)
  return answers
}

const numberOf = ([reply]: Message[]) =>
  reply?.card?.kind === 'order' ? reply.card.number : reply?.text

describe('people say things in their own order', () => {
  test.each([
    ['number and address, nothing else', ['1004 maria@mail.example']],
    ['number and postcode, nothing else', ['#1004 10115']],
    ['number, then postcode, then the question', ['1004', '10115']],
    ['address first', ['maria@mail.example', 'order 1004']],
    ['question, address, number', ['where is my order?', 'maria@mail.example', '1004']],
    ['number with a postcode and town', ['where is my order', '#LW-1004, 10115 Berlin']],
    [
      'a wrong address, then the right one',
      ['where is order 1004', 'maria@mial.example', 'sorry, maria@mail.example'],
    ],
    [
      'a wrong number, then the right one',
      ['where is order 2000? maria@mail.example', 'oh it is #1004, sorry'],
    ],
    [
      'a question in between',
      ['where is my order', '1004', 'How long does delivery take?', '10115'],
    ],
    ['something not understood in between', ['where is my order 1004', 'hmm no idea', '10115']],
    [
      'a number corrected in words',
      ['where is order 2000?', 'sorry i meant 1004', 'maria@mail.example'],
    ],
    ['a status in other words', ['has 1004 shipped yet? email maria@mail.example']],
  ])('%s', async (_name, sayings) => {
    expect(numberOf(await after(sayings))).toBe('#LW-1004')
  })

  test.each([
    ['en', 'what about 1007'],
    ['en', 'and 1007?'],
    ['de', 'und was ist mit 1007?'],
    ['fr', 'et la 1007 ?'],
  ] as const)('%s: then about the other one: "%s"', async (language, follow) => {
    expect(numberOf(await after(['#1004 maria@mail.example', follow], language))).toBe('#LW-1007')
  })

  test.each([
    ['en', 'and when will it arrive?'],
    ['de', 'und wann kommt es an?'],
    ['es', '¿y cuándo llega?'],
  ] as const)('%s: asked again, it is told once more: "%s"', async (language, follow) => {
    expect(numberOf(await after(['#1004 maria@mail.example', follow], language))).toBe('#LW-1004')
  })

  test('four digits alone are a postcode where one was asked for', async () => {
    await desk.deps.store.putOrders('mer_test', [
      order('#LW-3000', { shipTo: { postcode: '1010', country: 'AT' } }),
    ])
    expect(numberOf(await after(['where is order 3000', '1010']))).toBe('#LW-3000')
  })

  test('after the order is told, shop questions are answered too', async () => {
    const [reply] = await after(['#1004 maria@mail.example', 'what is your return policy?'])
    expect(reply?.card?.kind).toBe('article')
  })

  test('and a person who comes then finds the order', async () => {
    const chat = await desk.chat()
    await chat.says('#1004 maria@mail.example')
    await chat.says('I want to talk to a person')
    const ticket = await desk.deps.helpdesk.openTicket('mer_test', chat.id)
    expect(ticket?.brief.facts.join()).toContain('Order #LW-1004 ·')
    expect(ticket?.brief.who).toContain('Maria')
  })

  test('asked a third time, a person comes', async () => {
    const [reply] = await after([
      '#1004 maria@mail.example',
      'when will it arrive?',
      'when does my order arrive?',
    ])
    expect(reply?.text).toContain('colleague')
  })

  test('not received, but delivered: where to look and a claim, not "was delivered"', async () => {
    const [reply] = await after(["I still haven't received order 1007, maria@mail.example"])
    expect(reply?.text).toContain('neighbours')
    expect(reply?.text).toContain('claim')
    expect(reply?.choices?.[1]).toMatchObject({ action: 'handover' })
  })

  test('"yes please" to the offer of a person brings one', async () => {
    const [reply] = await after(['where is 1005? maria@mail.example', 'yes please'])
    expect(reply?.text).toContain('colleague')
  })

  test('no number, but an address: a person looks it up', async () => {
    const [reply] = await after([
      'where is my order',
      "I can't find it",
      'my email is maria@mail.example',
    ])
    expect(reply?.text).toContain('colleague')
  })

  test('a bare address does not change the language of the talk', async () => {
    const [reply] = await after(['Wo ist meine Bestellung 1004?', 'maria@mail.example'], 'de')
    expect(reply?.language).toBe('de')
  })
})

describe('the person is told what matters', () => {
  async function ticketAfter(sayings: string[], language: Language = 'en') {
    const chat = await desk.chat(language)
    for (const text of sayings) await chat.says(text)
    return desk.deps.helpdesk.openTicket('mer_test', chat.id)
  }

  test('danger to life has no ready-made letter', async () => {
    const ticket = await ticketAfter(['ich will nicht mehr leben'], 'de')
    expect(ticket).toMatchObject({ urgency: 'urgent', draft: '' })
  })

  test('an injury is answered with care, not with a refund', async () => {
    const ticket = await ticketAfter(['the stove exploded and burned my hand'])
    expect(ticket?.draft).toContain('see a doctor')
    expect(ticket?.draft).not.toContain('refund')
  })

  test('a letter about an order that is not proven asks for the proof first', async () => {
    const ticket = await ticketAfter(['please cancel my order 1001'])
    expect(ticket?.draft).toContain('postcode')
    expect(ticket?.draft).not.toContain('being prepared')
  })

  test('an order named after the handover is looked up for them', async () => {
    const ticket = await ticketAfter(['I want to talk to a person', 'it is about order 1009'])
    expect(ticket?.brief.facts.join()).toContain('#LW-1009')
  })

  test('an order named in a foreign language is looked up too', async () => {
    const ticket = await ticketAfter(['Kde je moje zásilka 1009? Prosím o pomoc'])
    expect(ticket?.language).toBe('other')
    expect(ticket?.brief.facts.join()).toContain('#LW-1009')
  })
})
