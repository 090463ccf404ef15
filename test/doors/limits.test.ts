import { beforeAll, describe, expect, test } from 'vitest'
import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'
import { LIMITS, MOST_SOCKETS } from '../../shared/limits.ts'
import { openDesk, testEnv } from '../support/desk.ts'
import { call } from '../support/http.ts'

const OPENING = { merchant: 'mer_test', language: 'en' }
const from = (network: string) => ({ 'cf-connecting-ip': network })
const start = (network?: string) =>
  call('POST', '/v1/conversations', OPENING, network === undefined ? {} : from(network))

async function chat(network: string) {
  const { conversation, token } = (await (await start(network)).json()) as StartedConversation
  const path = `/v1/conversations/${conversation.id}`
  const auth = { authorization: `Bearer ${token}` }
  return {
    id: conversation.id,
    token,
    say: (text: string) =>
      call('POST', `${path}/messages`, { id: crypto.randomUUID(), text }, auth),
    rate: () => call('POST', `${path}/rating`, { score: 1 }, auth),
    person: () => call('POST', `${path}/handover`, undefined, auth),
  }
}

/** As if the network had opened this many conversations already. */
async function opened(count: number): Promise<void> {
  await testEnv.DB.prepare(`UPDATE tries SET count = ? WHERE merchant_id = 'limits'`)
    .bind(count)
    .run()
}

beforeAll(async () => {
  await openDesk()
})

describe('a network that opens conversations without end', () => {
  test('is refused from the limit on, and told when to come back and how else to reach the shop', async () => {
    await start('203.0.113.1')
    await opened(LIMITS.conversations.most - 1)
    expect((await start('203.0.113.1')).status).toBe(201)
    const refused = await start('203.0.113.1')
    expect(refused.status).toBe(429)
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(LIMITS.conversations.seconds - 60)
    expect(seconds).toBeLessThanOrEqual(LIMITS.conversations.seconds)
    const { error } = (await refused.json()) as { error: { code: string; message: string } }
    expect(error.code).toBe('too_many')
    expect(error.message).toContain('help@shop.example')
  })

  test('keeps nobody else from chatting, and what was begun goes on', async () => {
    const begun = await chat('203.0.113.2')
    await opened(LIMITS.conversations.most)
    expect((await start('203.0.113.2')).status).toBe(429)
    expect((await start('203.0.113.3')).status).toBe(201)
    expect((await start()).status).toBe(201)
    expect((await begun.say('hello')).status).toBe(200)
    expect((await begun.person()).status).toBe(200)
  })

  test('is one network however it writes its addresses, as far as the first half of an IPv6 address goes', async () => {
    await start('2001:db8:1:2:aaaa::1')
    await opened(LIMITS.conversations.most)
    expect((await start('2001:0DB8:1:2:bbbb:1:2:3')).status).toBe(429)
    expect((await start('2001:db8:1:3::1')).status).toBe(201)
    await start('2001:db8::9')
    await opened(LIMITS.conversations.most)
    expect((await start('2001:db8:0:0:ffff::9')).status).toBe(429)
  })

  test('costs nothing more once it was refused', async () => {
    await start('203.0.113.4')
    await opened(LIMITS.conversations.most)
    const statuses = await Promise.all(Array.from({ length: 20 }, () => start('203.0.113.4')))
    expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([429]))
    const kept = async () =>
      (await testEnv.DB.prepare('SELECT sum(count) AS count FROM tries').first<{ count: number }>())
        ?.count
    const before = await kept()
    expect((await start('203.0.113.4')).status).toBe(429)
    expect(await kept()).toBe(before)
  })
})

describe('a conversation that is flooded', () => {
  test('takes no more messages for a moment; a person can be asked for all the same', async () => {
    const flooded = await chat('203.0.113.9')
    const answers = await Promise.all(
      Array.from({ length: LIMITS.messages.most + 10 }, (_none, index) =>
        flooded.say(`hello ${index}`),
      ),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(LIMITS.messages.most)
    const seconds = Number(refused[0]?.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(LIMITS.messages.seconds)
    expect((await flooded.rate()).status).toBe(429)
    const person = (await (await flooded.person()).json()) as ConversationUpdate
    expect(person.conversation.owner.kind).toBe('helpdesk')
  })

  test('holds up nobody else’s', async () => {
    const [flooded, calm] = [await chat('203.0.113.9'), await chat('203.0.113.9')]
    await Promise.all(Array.from({ length: 60 }, () => flooded.say('hello')))
    expect((await calm.say('hello')).status).toBe(200)
  })
})

describe('a conversation with a tab after the other', () => {
  test('has so many sockets and no more; what is said is read without one', async () => {
    const { SELF } = await import('cloudflare:test')
    const { id, token, say } = await chat('203.0.113.11')
    const open = () =>
      SELF.fetch(`https://desk.example/v1/conversations/${id}/socket`, {
        headers: { upgrade: 'websocket', 'sec-websocket-protocol': `laneway, ${token}` },
      })
    const sockets = []
    for (let tab = 0; tab < MOST_SOCKETS; tab += 1) sockets.push(await open())
    expect(new Set(sockets.map(({ status }) => status))).toEqual(new Set([101]))
    const refused = await open()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
    for (const { webSocket } of sockets) webSocket?.accept()
    expect((await say('hello')).status).toBe(200)
    for (const { webSocket } of sockets) webSocket?.close()
  })
})

describe('a body made to break the reader', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const within = (depth: number) => `{"id":${nested(depth)},"text":"hi"}`
  const opening = '/v1/conversations'

  test.each([
    ['nested 30,000 deep', within(30_000), 400],
    ['nested 100,000 deep', within(100_000), 413],
    ['never closed', '['.repeat(60_000), 400],
    ['a megabyte of text', JSON.stringify({ text: 'x'.repeat(1_000_000) }), 413],
    ['one key 30,000 times', `{${'"merchant":"mer_test",'.repeat(2_000)}"x":1}`, 400],
    ['a prototype', '{"__proto__":{"merchant":"mer_test"},"constructor":1}', 400],
    ['an endless number', `{"merchant":${'9'.repeat(60_000)}}`, 400],
  ])('%s is refused, and nothing breaks', async (_name, body, status) => {
    expect((await call('POST', opening, body)).status).toBe(status)
    const other = await chat('203.0.113.10')
    const path = `/v1/conversations/${other.id}/messages`
    expect([400, 401, 413]).toContain((await call('POST', path, body)).status)
  })

  test('one that does not tell its length is read no further than it may go', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1
        if (pulled > 4_000) return controller.close()
        controller.enqueue(new TextEncoder().encode('x'.repeat(16 * 1024)))
      },
    })
    const { SELF } = await import('cloudflare:test')
    const response = await SELF.fetch('https://desk.example/v1/conversations', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: endless,
    })
    expect(response.status).toBe(413)
    expect(pulled).toBeLessThan(1_000)
  })
})
