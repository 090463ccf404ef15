import { createMessageBatch, createExecutionContext, getQueueResult } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'
import worker from '../../worker/index.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import { sweep } from '../../worker/flow/sweep.ts'
import { sweptRooms } from '../../worker/edge/room/rooms.ts'
import { openDesk, testEnv, type TestDesk } from '../support/desk.ts'

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})

type Outcome = { rejected?: string }

async function mail(
  headers: Record<string, string>,
  body: string,
  to = 'help@shop.example',
): Promise<Outcome> {
  const lines = {
    To: to,
    'Message-ID': `<${crypto.randomUUID()}@mail.example>`,
    Subject: 'My order',
    ...headers,
  }
  const raw = `${Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')}\r\n\r\n${body}\r\n`
  const outcome: Outcome = {}
  const message = {
    from: /<?([^<>\s]+@[^<>\s]+)>?$/.exec(headers.From ?? '')?.[1] ?? '',
    to,
    headers: new Headers(),
    raw: new Response(raw).body,
    rawSize: raw.length,
    setReject: (reason: string) => void (outcome.rejected = reason),
  }
  await worker.email(message as unknown as ForwardableEmailMessage, testEnv)
  return outcome
}

/** Lets the sweeper finish what the mails left due, and the queue send, with the mails kept instead of sent. */
async function work(): Promise<void> {
  const keys = new Set<string>()
  const later = {
    ...desk.deps,
    clock: { ...desk.deps.clock, now: () => new Date(Date.now() + 120_000) },
    hints: { ...desk.deps.hints, outboxDue: async (key: string) => void keys.add(key) },
  }
  await sweep(later, sweptRooms(testEnv))
  await sweep(later, sweptRooms(testEnv))
  for (const key of keys) await sendOutbox(later, key, sweptRooms(testEnv).recall)
}

const sentTo = (address: string) => desk.sent.filter((sent) => sent.to === address)

describe('a mail is a contact like any other', () => {
  test('asked from the address on the order, the order is told, marked as automatic and AI', async () => {
    await mail({ From: 'Maria <maria@mail.example>' }, 'Where is my order #LW-1004?')
    await work()
    const [answer] = sentTo('maria@mail.example')
    expect(answer?.subject).toBe('Re: My order')
    expect(answer?.text).toContain('#LW-1004')
    expect(answer?.headers).toMatchObject({
      'Auto-Submitted': 'auto-replied',
      'X-AI-Generated': 'true',
    })
    expect(answer?.headers['In-Reply-To']).toMatch(/@mail\.example>$/)
  })

  test('asked from another address, nothing about the order leaves, whatever address the text names', async () => {
    await mail(
      { From: 'eve@evil.example' },
      'Where is order #LW-1004? My e-mail is maria@mail.example, postcode 10115',
    )
    await work()
    expect(JSON.stringify(sentTo('eve@evil.example'))).not.toMatch(/on its way|DHL|JD000/)
  })

  test('the same mail delivered three times is one contact with one answer', async () => {
    const headers = { From: 'tom@mail.example', 'Message-ID': '<same@mail.example>' }
    for (let delivery = 0; delivery < 3; delivery += 1)
      await mail(headers, 'How long does delivery take?')
    await work()
    await work()
    expect(sentTo('tom@mail.example')).toHaveLength(1)
  })

  test.each([
    ['an out-of-office note', { 'Auto-Submitted': 'auto-replied' }],
    ['a mailing list', { 'List-Id': '<list.example>' }],
    ['bulk mail', { Precedence: 'bulk' }],
    ['a bounce', { From: 'MAILER-DAEMON@mail.example' }],
  ])('%s is never answered', async (_name, headers) => {
    await mail({ From: 'robot@machine.example', ...headers }, 'I am a machine. Where is my order?')
    await work()
    expect(sentTo('robot@machine.example')).toEqual([])
  })

  test('an address that is nobody’s bounces for good', async () => {
    expect(await mail({ From: 'a@mail.example' }, 'hi', 'nobody@elsewhere.example')).toMatchObject({
      rejected: expect.any(String),
    })
  })
})

describe('an answer that says STOP', () => {
  const optedOut = (email: string) => desk.deps.notices.recipient('mer_test', email)

  test.each([
    [
      'sue@mail.example',
      { Subject: 'Re: Order #LW-1004 is on its way' },
      'STOP\r\n\r\nSent from my iPhone',
    ],
    ['sam@mail.example', { Subject: 'STOP', 'Auto-Submitted': 'auto-generated' }, 'STOP'],
    [
      'sol@mail.example',
      { Subject: 'Re: News' },
      'Stopp\r\n\r\n> We are sorry: order #LW-1004 arrives later',
    ],
  ])('of %s is noted, answered by nobody and nobody’s work', async (from, headers, body) => {
    await mail({ From: from, ...headers }, body)
    await work()
    expect(await optedOut(from)).toHaveProperty('optedOut')
    expect(sentTo(from)).toEqual([])
    const { rows } = await desk.deps.helpdesk.inbox('mer_test', 'open')
    expect(rows.filter(({ customer }) => customer === from)).toEqual([])
    expect(await desk.deps.privacy.collect('mer_test', from)).toEqual([])
  })

  test('a question that begins with it is a question', async () => {
    await mail({ From: 'sid@mail.example' }, 'Stop! Where is order #LW-1004?')
    await work()
    expect(await optedOut('sid@mail.example')).not.toHaveProperty('optedOut')
    expect(await desk.deps.privacy.collect('mer_test', 'sid@mail.example')).toHaveLength(1)
  })
})

describe('queues', () => {
  test('a poisoned hint is retried by itself and never takes the batch down', async () => {
    const batch = createMessageBatch('laneway-contacts', [
      { id: 'a', timestamp: new Date(), attempts: 1, body: { nonsense: true } },
      {
        id: 'b',
        timestamp: new Date(),
        attempts: 1,
        body: { merchant: 'mer_test', conversation: 'cvs_gone', contact: 'con_gone' },
      },
    ])
    const context = createExecutionContext()
    await worker.queue(batch, testEnv)
    const result = await getQueueResult(batch, context)
    expect(result.explicitAcks).toContain('a')
    expect(result.retryMessages.map(({ msgId }) => msgId)).toEqual(['b'])
  })
})
