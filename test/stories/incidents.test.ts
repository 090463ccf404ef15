import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { NewMessage } from '../../shared/change.ts'
import { changeStage } from '../../worker/flow/change-stage.ts'
import { explainDecision } from '../../worker/flow/explain-decision.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import { startByMail } from '../../worker/flow/start-by-mail.ts'
import { createWriter } from '../../worker/edge/room/writer.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { ANNA, incidentsOf, STREIK, STRIKE } from '../support/incidents.ts'
import { MERCHANT } from '../support/shop.ts'

let desk: TestDesk
const { begins, ends, rowOf, clear } = incidentsOf(() => desk)
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => clear())

const texts = (messages: { text: string }[]) => messages.map(({ text }) => text)

/** A mail of Maria's, read and answered. */
async function mailed(text: string): Promise<void> {
  const id = desk.deps.ids.make('cvs')
  const writer = createWriter(desk.deps, { merchant: MERCHANT.id, id }, () => {})
  const email = 'maria@mail.example'
  const mail = { id, merchant: MERCHANT.id, email, subject: 'Hello', text, externalId: id }
  const { messages } = await writer.begin(() => startByMail(desk.deps, mail))
  const [message] = messages as NewMessage[]
  await writer.act((now) => finishContact(desk.deps, now, message?.contact ?? 'con_none'))
}

describe('who asks about what is going on', () => {
  test('is answered with the approved text once their order is proven, and the count shows', async () => {
    const id = await begins({ carrier: 'DHL' })
    const chat = await desk.chat()
    const [question] = await chat.says('Where is my order #LW-1004?')
    expect(question?.text).not.toContain('strike')
    const { messages, conversation } = await chat.turn('My postcode is 10115')
    expect(messages.filter(({ author }) => author.kind === 'desk')).toMatchObject([
      { text: STRIKE, ai_generated: true },
    ])
    expect(conversation.owner.kind).toBe('desk')
    expect(await rowOf(id)).toMatchObject({ answered: 1 })
    const contact = messages.at(-1) as { contact?: `con_${string}` } | undefined
    const explained = await explainDecision(desk.deps, MERCHANT.id, contact?.contact ?? 'con_none')
    expect(JSON.stringify(explained)).toContain('the incident \\"Strike\\" answers it')
  })

  test('is answered as ever when they ask on, and nothing in it is a promise of anybody', async () => {
    await begins({ carrier: 'DHL' }, { en: 'We will write to you tomorrow.' })
    const chat = await desk.chat()
    const ask = 'Where is my order #LW-1004? My postcode is 10115'
    expect(texts(await chat.says(ask))).toEqual(['We will write to you tomorrow.'])
    expect(await desk.deps.promises.open(MERCHANT.id, chat.id)).toEqual([])
    const [second] = await chat.says(ask)
    expect(second?.card).toMatchObject({ kind: 'order', number: '#LW-1004' })
  })

  test('is answered in their language, or else in the shop’s', async () => {
    await begins({ carrier: 'DHL' })
    const german = await desk.chat('de')
    expect(texts(await german.says('Wo ist meine Bestellung #LW-1004? PLZ 10115'))).toEqual([
      STREIK,
    ])
    const dutch = await desk.chat('nl')
    expect(texts(await dutch.says('Waar is mijn bestelling #LW-1004? Postcode 10115'))).toEqual([
      STRIKE,
    ])
  })

  test('whose order it does not concern is answered as ever, and so is who asks something else', async () => {
    await begins({ carrier: 'GLS' })
    const [own] = await (await desk.chat()).says('Where is my order #LW-1004? My postcode is 10115')
    expect(own?.card).toMatchObject({ kind: 'order' })
    await begins({ carrier: 'DHL' })
    const [other] = await (await desk.chat()).says('Which payment methods do you accept?')
    expect(other?.text).not.toContain('strike')
  })

  test('without an order is told what concerns everybody, and asked for theirs', async () => {
    await begins({}, { en: 'Parcels are late everywhere this week.' })
    const chat = await desk.chat()
    const [text, question] = await chat.says('Where is my parcel?')
    expect(text?.text).toBe('Parcels are late everywhere this week.')
    expect(question?.text).toMatch(/order number/i)
    const [answer] = await chat.says('#LW-1004, my postcode is 10115')
    expect(answer?.card).toMatchObject({ kind: 'order', number: '#LW-1004' })
  })

  test('who is furious, or wants a person, gets a person', async () => {
    const id = await begins({ carrier: 'DHL' })
    for (const words of [
      'I am furious! Where is my order #LW-1004? My postcode is 10115',
      'I want to talk to a person about order #LW-1004, my postcode is 10115',
    ]) {
      const { conversation, messages } = await (await desk.chat()).turn(words)
      expect(conversation.owner.kind).toBe('helpdesk')
      expect(JSON.stringify(messages)).not.toContain(STRIKE)
    }
    expect(await rowOf(id)).toMatchObject({ answered: 0 })
  })

  test('is told by a desk that only watches: the words are a person’s own', async () => {
    const cell = { category: 'order.status', language: 'fr' } as const
    await changeStage(desk.deps, ANNA, { ...cell, to: 'off' })
    await begins({ carrier: 'DHL' }, { en: STRIKE, fr: 'DHL est en grève.' })
    const chat = await desk.chat('fr')
    const ask = 'Où est ma commande #LW-1004 ? Mon code postal est 10115'
    const first = await chat.turn(ask)
    expect(texts(first.messages)).toContain('DHL est en grève.')
    const second = await chat.turn(ask)
    expect(second.messages.filter(({ author }) => author.kind === 'desk')).toEqual([])
    expect(second.conversation.owner.kind).toBe('helpdesk')
  })

  test('by mail is told as well, unless it ends before the answer has left', async () => {
    const recalled: string[] = []
    const asks = async (ended: boolean) => {
      const id = await begins({ carrier: 'DHL' })
      await mailed('Where is my order #LW-1004?')
      if (ended) await ends(id)
      for (const key of await desk.deps.backlog.dueOutbox(desk.deps.clock.now(), 50))
        await sendOutbox(desk.deps, key, async (_to, _id, { because }) => {
          recalled.push(because)
        })
      await ends(id)
    }
    await asks(false)
    expect(desk.sent.map(({ to, text }) => [to, text.includes(STRIKE)])).toEqual([
      ['maria@mail.example', true],
    ])
    await asks(true)
    expect([desk.sent.length, recalled]).toEqual([1, ['the incident is over']])
  })

  test('after it has ended nobody is told any more', async () => {
    const id = await begins({ carrier: 'DHL' })
    await ends(id)
    const [answer] = await (await desk.chat()).says('Where is my order #LW-1004? Postcode 10115')
    expect(answer?.card).toMatchObject({ kind: 'order' })
  })
})
