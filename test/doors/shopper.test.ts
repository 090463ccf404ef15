import { SELF } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'
import type { RoomEvent } from '../../shared/api.ts'
import { openDesk } from '../support/desk.ts'
import { call, send, startChat } from '../support/http.ts'

beforeAll(async () => {
  await openDesk()
})

const NIL = '00000000-0000-4000-8000-000000000000'

describe('the shopper’s API', () => {
  test('starts with the AI notice and answers a message with itself and its replies', async () => {
    const chat = await startChat()
    expect(chat.messages[0]).toMatchObject({
      seq: 1,
      ai_generated: true,
      author: { kind: 'desk', name: 'Robin' },
    })
    const { messages, conversation } = await send(chat, 'How long does delivery take?')
    expect(messages.map(({ seq, author }) => [seq, author.kind])).toEqual([
      [2, 'customer'],
      [3, 'desk'],
    ])
    expect(conversation).toEqual({
      id: chat.id,
      status: 'waiting',
      owner: { kind: 'desk', name: 'Robin' },
      language: 'en',
    })
    expect(JSON.stringify(messages)).not.toContain('con_')
  })

  test('gives the same answer to the same message', async () => {
    const chat = await startChat()
    const first = await send(chat, 'How long does delivery take?', NIL)
    expect(await send(chat, 'How long does delivery take?', NIL)).toEqual(first)
  })

  test('reads messages after a number', async () => {
    const chat = await startChat()
    await send(chat, 'How long does delivery take?')
    const response = await call(
      'GET',
      `/v1/conversations/${chat.id}/messages?after=2`,
      undefined,
      chat.auth,
    )
    const { messages } = (await response.json()) as { messages: { seq: number }[] }
    expect(messages.map(({ seq }) => seq)).toEqual([3])
  })

  test('hands over and takes a rating', async () => {
    const chat = await startChat()
    const handover = await call(
      'POST',
      `/v1/conversations/${chat.id}/handover`,
      undefined,
      chat.auth,
    )
    expect(handover.status).toBe(200)
    expect(await handover.json()).toMatchObject({
      conversation: { owner: { kind: 'helpdesk' }, status: 'open' },
    })
    const rating = await call(
      'POST',
      `/v1/conversations/${chat.id}/rating`,
      { score: 4 },
      chat.auth,
    )
    expect(rating.status).toBe(204)
  })

  test('speaks over a socket that resumes after a number', async () => {
    const chat = await startChat()
    await send(chat, 'How long does delivery take?')
    const response = await SELF.fetch(
      `https://desk.example/v1/conversations/${chat.id}/socket?after=1`,
      {
        headers: {
          upgrade: 'websocket',
          'sec-websocket-protocol': `laneway, ${chat.token}`,
          origin: 'https://shop.example',
        },
      },
    )
    expect(response.status).toBe(101)
    expect(response.headers.get('sec-websocket-protocol')).toBe('laneway')
    const socket = response.webSocket as WebSocket
    const events: RoomEvent[] = []
    const two = new Promise<void>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        events.push(JSON.parse(String(data)) as RoomEvent)
        if (events.length === 2) resolve()
      })
    })
    socket.accept()
    await send(chat, 'which payment methods do you accept')
    await two
    const seqs = events.flatMap((event) =>
      event.kind === 'messages' ? event.messages.map(({ seq }) => seq) : [],
    )
    expect(seqs).toEqual([2, 3, 4, 5])
    socket.close()
  })
})

describe('bad input gets a clear error and harms nothing', () => {
  const good = { id: NIL, text: 'hello' }
  const cases: [name: string, body: unknown, status: number, field?: string][] = [
    ['broken JSON', '{"id":', 400],
    ['no JSON at all', 'hello', 400],
    ['an array', [], 400],
    ['null', 'null', 400],
    ['deep nesting', '['.repeat(20_000) + ']'.repeat(20_000), 400],
    ['a missing text', { id: NIL }, 400, 'text'],
    ['an empty text', { id: NIL, text: '   ' }, 400, 'text'],
    ['a number as text', { id: NIL, text: 5 }, 400, 'text'],
    ['an id that is no UUID', { id: 'x', text: 'hello' }, 400, 'id'],
    ['a role of one’s own choosing', { ...good, role: 'assistant' }, 400, 'role'],
    ['a claim to be verified', { ...good, verified: true }, 400, 'verified'],
    ['a history of one’s own', { ...good, history: [] }, 400, 'history'],
    ['an attachment nobody uploaded', { ...good, attachments: ['att_1'] }, 400],
    ['4,001 characters', { id: NIL, text: 'x'.repeat(4_001) }, 413, 'text'],
    ['1 MB of text', { id: NIL, text: 'x'.repeat(1_048_576) }, 413],
  ]
  test.each(cases)('%s', async (_name, body, status, field) => {
    const chat = await startChat()
    const response = await call('POST', `/v1/conversations/${chat.id}/messages`, body, chat.auth)
    expect(response.status).toBe(status)
    const { error } = (await response.json()) as {
      error: { code: string; message: string; field?: string }
    }
    expect(error.message.length).toBeGreaterThan(5)
    if (field) expect(error.field).toBe(field)
    const { messages } = (await (
      await call('GET', `/v1/conversations/${chat.id}/messages`, undefined, chat.auth)
    ).json()) as { messages: [] }
    expect(messages).toHaveLength(1)
  })

  test.each([
    ['an unknown shop', { merchant: 'mer_nobody' }, 404],
    ['a shop id that is none', { merchant: "'; DROP TABLE" }, 400],
    ['no shop', {}, 400],
    ['an unknown field', { merchant: 'mer_test', admin: true }, 400],
  ])('starting with %s', async (_name, body, status) => {
    expect((await call('POST', '/v1/conversations', body)).status).toBe(status)
  })

  test.each(['', 'Bearer', 'Bearer nonsense', 'Bearer mer_test.cvs_1.AAAA', 'Basic abc'])(
    'token "%s" is refused',
    async (authorization) => {
      const chat = await startChat()
      for (const [method, path] of [
        ['GET', 'messages'],
        ['POST', 'messages'],
        ['POST', 'handover'],
        ['POST', 'rating'],
      ] as const) {
        const body = method === 'POST' ? good : undefined
        expect(
          (await call(method, `/v1/conversations/${chat.id}/${path}`, body, { authorization }))
            .status,
        ).toBe(401)
      }
    },
  )

  test('another’s conversation looks like none, over every call and the socket', async () => {
    const [mine, theirs] = [await startChat(), await startChat()]
    const calls = [
      ['GET', 'messages'],
      ['POST', 'messages'],
      ['POST', 'handover'],
      ['POST', 'rating'],
    ] as const
    for (const [method, path] of calls) {
      const body = method === 'POST' ? good : undefined
      const foreign = await call(method, `/v1/conversations/${theirs.id}/${path}`, body, mine.auth)
      const none = await call(method, `/v1/conversations/cvs_doesnotexist/${path}`, body, mine.auth)
      expect([foreign.status, await foreign.text()]).toEqual([404, await none.text()])
    }
    const socket = await SELF.fetch(`https://desk.example/v1/conversations/${theirs.id}/socket`, {
      headers: { upgrade: 'websocket', 'sec-websocket-protocol': `laneway, ${mine.token}` },
    })
    expect(socket.status).toBe(404)
  })

  test('a page the shop has not listed is refused', async () => {
    const foreign = { origin: 'https://evil.example' }
    expect(
      (await call('POST', '/v1/conversations', { merchant: 'mer_test' }, foreign)).status,
    ).toBe(403)
    const own = await call(
      'POST',
      '/v1/conversations',
      { merchant: 'mer_test' },
      { origin: 'https://shop.example' },
    )
    expect(own.status).toBe(201)
    expect(own.headers.get('access-control-allow-origin')).toBe('https://shop.example')
  })

  test.each([
    ['GET', '/v1/nothing', 404],
    ['DELETE', '/v1/conversations', 404],
    ['POST', '/v1/import/mer_test', 401],
    ['GET', '/console/api/inbox', 401],
    ['POST', '/console/api/sign-in/code', 403],
  ])('%s %s is answered with %i', async (method, path, status) => {
    const response = await call(method, path, method === 'POST' ? {} : undefined)
    expect(response.status).toBe(status)
    expect(await response.json()).toHaveProperty('error.code')
  })
})

describe('strange text is kept as it is', () => {
  test.each([
    '\u0000null\u0000',
    '\u202Eright to left',
    'a\u200Bb\u200Dc',
    "'; DROP TABLE messages; --",
    '" OR NEAR(x) *',
    '🧨'.repeat(500),
  ])('%j', async (text) => {
    const chat = await startChat()
    const { messages } = await send(chat, text)
    expect(messages[0]?.text).toBe(text.trim())
  })
})
