import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

describe('a shopper asks where the order is', () => {
  test('and is asked for the number and a proof, then told the truth', async () => {
    const chat = await desk.chat()
    expect((await chat.says('Where is my order?'))[0]?.text).toContain('order number')
    expect((await chat.says('1004 I think'))[0]?.text).toContain('postcode')
    const [reply] = await chat.says('maria@mail.example')
    expect(reply?.text).toBe(
      'Order #LW-1004 is on its way. It shipped on Thursday 12 November. It should arrive on Friday 20 November. DHL, tracking number JD0001112223.',
    )
    expect(reply?.card).toMatchObject({ kind: 'order', number: '#LW-1004', state: 'in_transit' })
    expect(reply?.ai_generated).toBe(true)
  })

  test('giving everything at once is answered at once', async () => {
    const chat = await desk.chat()
    const [reply] = await chat.says('hi, where is order #LW-1004? maria@mail.example')
    expect(reply?.text).toContain('on its way')
  })

  test.each([
    ['#LW-1001', 'being prepared'],
    ['#LW-1002', 'waiting for its payment'],
    ['#LW-1003', 'handed to the carrier'],
    ['#LW-1005', 'was expected on Saturday 14 November and is late'],
    ['#LW-1006', 'out for delivery today'],
    ['#LW-1007', 'was delivered on Monday 16 November'],
    ['#LW-1008', "couldn't hand it over"],
    ['#LW-1009', 'problem with the delivery'],
    ['#LW-1010', 'on its way back to us'],
    ['#LW-1011', 'was cancelled'],
    ['#LW-1012', '1 item has not shipped yet'],
    ['#LW-1013', 'Parcel 2 of 2 (1 item): on its way'],
  ])('order %s is told as "%s"', async (number, words) => {
    const chat = await desk.chat()
    const [reply] = await chat.says(`where is my order ${number}, postcode 10115`)
    expect(reply?.text).toContain(words)
  })

  test.each([
    '1004',
    '#1004',
    'order 1004.',
    'LW-1004',
    'lw1004',
    'it is #LW-1004, I think',
    '＃１００４',
  ])('the number is understood as "%s"', async (written) => {
    const chat = await desk.chat()
    await chat.says('where is my order')
    await chat.says(written)
    expect((await chat.says('10115'))[0]?.text).toContain('#LW-1004')
  })

  test('two orders are answered with a card each', async () => {
    const chat = await desk.chat()
    const replies = await chat.says('where are my orders #1004 and #1007? maria@mail.example')
    expect(replies.map((reply) => reply.card)).toMatchObject([
      { number: '#LW-1004' },
      { number: '#LW-1007' },
    ])
  })

  test('a second order of the same customer needs no second proof', async () => {
    const chat = await desk.chat()
    await chat.says('where is my order 1004? maria@mail.example')
    expect((await chat.says('and what about #1007?'))[0]?.text).toContain('was delivered')
  })

  test('without the number they are told where to find it, and offered a person', async () => {
    const chat = await desk.chat()
    await chat.says('where is my order')
    const [reply] = await chat.says("I can't find it")
    expect(reply?.text).toContain('order confirmation')
    expect(reply?.choices?.[0]).toMatchObject({ action: 'handover' })
  })

  test('delivered but not there: where to look, and then a person with the facts for who wants one', async () => {
    const chat = await desk.chat()
    const [reply] = await chat.says(
      'it says delivered but I never got order 1007, maria@mail.example',
    )
    expect(reply?.text).toContain('neighbours')
    const { conversation } = await chat.turn('I would rather talk to a person')
    expect(conversation.owner.kind).toBe('helpdesk')
    const ticket = await desk.deps.helpdesk.openTicket('mer_test', chat.id)
    expect(ticket?.brief.facts[0]).toContain('Order #LW-1007')
    expect(ticket?.brief.who).toContain('Maria Secretname')
  })
})

describe('nobody learns about an order that is not theirs', () => {
  test('no such order and a wrong proof are answered with the same words', async () => {
    const [missing] = await (await desk.chat()).says('where is order 9999? maria@mail.example')
    const [wrong] = await (await desk.chat()).says('where is order 2000? maria@mail.example')
    expect(missing?.text).toBe(wrong?.text)
    expect(missing?.choices).toEqual(wrong?.choices)
  })

  test('an answer never holds name, address, item or amount', async () => {
    const chat = await desk.chat()
    const replies = await chat.says('where is my order 1013? maria@mail.example')
    expect(JSON.stringify(replies)).not.toMatch(/Secretname|Hiddenstreet|Thing|3000|30\.00|maria@/)
  })

  test('after five wrong proofs the sixth is not even looked at, right or wrong', async () => {
    const chat = await desk.chat()
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await chat.says(`where is order 1001? wrong${attempt}@mail.example`)
    }
    const { conversation, messages } = await chat.turn('where is order 1001? maria@mail.example')
    expect(messages.at(-1)?.text).toContain('keep orders private')
    expect(conversation.owner.kind).toBe('helpdesk')
  })
})

describe('a shopper gives number and proof together', () => {
  test.each([
    'where is my order? 1004 10115',
    'where is my order\n1004\n10115',
    'order 1004, maria@mail.example - where is it?',
    'my mail is maria@mail.example and the order is #1004. any news?',
  ])('"%s" is answered at once', async (text) => {
    const replies = await (await desk.chat()).says(text)
    expect(replies[0]?.card).toMatchObject({ number: '#LW-1004' })
  })
})

test('who asks for one order after the other is told about each', async () => {
  desk.travel(16 * 60_000)
  const chat = await desk.chat()
  const numbers = [
    '1001',
    '1002',
    '1003',
    '1004',
    '1006',
    '1007',
    '1008',
    '1009',
    '1010',
    '1011',
    '1012',
  ]
  for (const number of numbers) {
    const [reply] = await chat.says(`where is my order ${number}? maria@mail.example`)
    expect(reply?.card).toMatchObject({ number: `#LW-${number}` })
  }
})
