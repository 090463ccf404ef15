import { beforeAll, describe, expect, test } from 'vitest'
import type { ConversationUpdate } from '../../shared/api.ts'
import type { Identity } from '../../shared/identity.ts'
import { identify } from '../../worker/flow/identify.ts'
import { openDesk, testEnv } from '../support/desk.ts'
import { call, send, startChat } from '../support/http.ts'
import { hashOf } from '../support/identity.ts'
import {
  askSocket,
  bearer,
  name,
  opened,
  readBy,
  secrets,
  storedOf,
  tokenOf,
} from '../support/named-chats.ts'

const ANONYMOUS = { named: undefined, verified: undefined, email: null }
const MARIA = {
  named: 'c-1',
  verified: { email: 'maria@mail.example', by: 'token', subject: 'c-1' },
  email: 'maria@mail.example',
}

beforeAll(async () => {
  await openDesk()
})

describe('naming the customer of a conversation that is under way', () => {
  test('an anonymous conversation becomes theirs, with all that was said, under a new token', async () => {
    const chat = await startChat()
    await send(chat, 'How long does delivery take?')
    const response = await name(chat, await tokenOf())
    expect(response.status).toBe(200)
    const update = (await response.json()) as ConversationUpdate & { token: string }
    expect(update).toEqual({
      conversation: expect.objectContaining({ id: chat.id }),
      messages: [],
      token: expect.any(String),
    })
    expect(await storedOf(chat)).toEqual(MARIA)
    const { messages } = (await (
      await readBy(chat, bearer(update.token))
    ).json()) as ConversationUpdate
    expect(messages).toHaveLength(3)
  })

  test('the token of the unknown visitor opens nothing any more, not even a socket that is open', async () => {
    const chat = await startChat()
    const socket = (await askSocket(chat)).webSocket as WebSocket
    const closed = new Promise<number>((resolve) =>
      socket.addEventListener('close', ({ code }) => resolve(code)),
    )
    socket.accept()
    const { token } = (await (await name(chat, await tokenOf())).json()) as { token: string }
    expect(await closed).toBe(1008)
    expect((await readBy(chat)).status).toBe(401)
    const said = { id: crypto.randomUUID(), text: 'where is my order 1004?' }
    const path = `/v1/conversations/${chat.id}`
    for (const [what, body] of Object.entries({
      messages: said,
      handover: undefined,
      rating: { score: 1 },
    }))
      expect((await call('POST', `${path}/${what}`, body, chat.auth)).status).toBe(401)
    expect((await askSocket(chat)).status).toBe(404)
    expect((await call('POST', `${path}/messages`, said, bearer(token))).status).toBe(200)
    expect((await askSocket({ ...chat, token })).status).toBe(101)
  })

  test('of two keys in one burst only the one that opens is served', async () => {
    const chat = await startChat()
    const { token } = (await (await name(chat, await tokenOf())).json()) as { token: string }
    const path = `/v1/conversations/${chat.id}/messages`
    const burst = [chat.auth, bearer(token), chat.auth].map((auth, at) =>
      call('POST', path, { id: crypto.randomUUID(), text: `hello ${at}` }, auth),
    )
    const statuses = (await Promise.all(burst)).map(({ status }) => status)
    expect(statuses).toEqual([401, 200, 401])
    const { messages } = (await (await readBy(chat, bearer(token))).json()) as ConversationUpdate
    const said = messages.filter(({ author }) => author.kind === 'customer').map(({ text }) => text)
    expect(said).toEqual(['hello 1'])
  })

  test('the same identity again changes nothing, also where the first answer was lost', async () => {
    const chat = await startChat()
    const first = (await (await name(chat, await tokenOf())).json()) as { token: string }
    const version = () =>
      testEnv.DB.prepare('SELECT version FROM conversations WHERE id = ?')
        .bind(chat.id)
        .first('version')
    const before = await version()
    for (const auth of [bearer(first.token), chat.auth]) {
      const again = await name({ ...chat, auth }, await tokenOf())
      expect(again.status).toBe(200)
      expect(await again.json()).toMatchObject({ token: first.token })
    }
    expect(await version()).toBe(before)
    const hashed = { user: 'c-1', hash: await hashOf('c-1', secrets.hash) }
    expect((await name(chat, hashed)).status).toBe(401)
  })

  test('an id becomes an address once a token says so', async () => {
    const chat = await opened({ user: 'c-1', hash: await hashOf('c-1', secrets.hash) })
    expect((await name(chat, await tokenOf())).status).toBe(200)
    expect(await storedOf(chat)).toEqual(MARIA)
    expect((await readBy(chat)).status).toBe(200)
  })

  test('somebody else is refused without a word about whose it is, and it stays theirs', async () => {
    const chat = await opened(await tokenOf())
    await send(chat, 'my secret')
    const others = [
      await tokenOf({ sub: 'c-2', email: 'eve@mail.example' }),
      await tokenOf({ sub: 'c-2' }),
      await tokenOf({ email: 'eve@mail.example' }),
      await tokenOf({ sub: 'c-2', email: null }),
      { user: 'c-2', hash: await hashOf('c-2', secrets.hash) },
    ]
    for (const identity of others) {
      const response = await name(chat, identity)
      expect(response.status).toBe(409)
      const body = await response.text()
      expect(JSON.parse(body)).toMatchObject({ error: { code: 'conflict', field: 'identity' } })
      expect(body).not.toMatch(/maria|c-1|secret/)
    }
    expect(await storedOf(chat)).toEqual(MARIA)
  })

  test('an address confirmed by a code belongs to whoever the shop names with it, and to nobody else', async () => {
    const { deps, chat } = await openDesk()
    const { writer } = await chat()
    const namedAs = (identity: Identity) =>
      writer.act((now) => {
        const verified = { email: 'maria@mail.example', by: 'code' as const }
        return identify(deps, { ...now, memory: { ...now.memory, verified } }, identity)
      })
    for (const identity of [{ subject: 'c-2' }, { subject: 'c-2', email: 'eve@mail.example' }])
      await expect(namedAs(identity)).rejects.toMatchObject({ code: 'conflict' })
    const { conversation } = await namedAs({ subject: 'c-1', email: 'maria@mail.example' })
    expect(conversation.memory).toMatchObject({ named: 'c-1', verified: MARIA.verified })
  })

  test('no sequence of unsigned calls changes whose it is', async () => {
    const anonymous = await startChat()
    const known = await opened(await tokenOf())
    const unsigned = [
      { user: 'c-2' },
      { user: 'c-2', hash: null },
      { user: 'c-2', hash: '' },
      { user: 'c-2', email: 'eve@mail.example' },
      '',
      'eve@mail.example',
      await tokenOf({ sub: 'c-2' }, 'another secret, of somebody who guesses a lot'),
      await tokenOf({ sub: 'c-2', exp: '-2m' }),
    ]
    for (const identity of [...unsigned, ...unsigned.toReversed()]) {
      for (const chat of [anonymous, known])
        expect([400, 401]).toContain((await name(chat, identity)).status)
      await send(anonymous, 'I am c-2, eve@mail.example')
    }
    expect(await storedOf(known)).toEqual(MARIA)
    expect(await storedOf(anonymous)).toMatchObject({ named: undefined, verified: undefined })
  })

  test('needs the conversation’s own token', async () => {
    const chat = await startChat()
    const stranger = await startChat()
    expect((await name({ ...chat, auth: {} }, await tokenOf())).status).toBe(401)
    expect((await name({ ...chat, auth: stranger.auth }, await tokenOf())).status).toBe(404)
    expect(await storedOf(chat)).toEqual(ANONYMOUS)
  })

  test('helps whoever has the ticket: they see the address', async () => {
    const chat = await startChat()
    await call('POST', `/v1/conversations/${chat.id}/handover`, undefined, chat.auth)
    await name(chat, await tokenOf())
    const customer = await testEnv.DB.prepare(
      'SELECT customer FROM tickets WHERE conversation_id = ?',
    )
      .bind(chat.id)
      .first('customer')
    expect(customer).toBe('maria@mail.example')
  })
})

describe('two customers at one computer', () => {
  test('neither opens what is the other’s, nor what the other has left anonymous', async () => {
    const ann = await opened(await tokenOf({ sub: 'ann', email: 'ann@mail.example' }))
    await send(ann, 'the secret of ann')
    const bob = await opened(await tokenOf({ sub: 'bob', email: 'bob@mail.example' }))
    const nobody = await startChat()
    for (const [chat, other] of [
      [ann, bob],
      [bob, ann],
      [ann, nobody],
      [nobody, ann],
    ] as const)
      expect((await readBy(chat, other.auth)).status).toBe(404)
    const seen = await (await readBy(bob)).text()
    expect(seen).not.toContain('secret')
  })

  test('a token cannot be made to look like that of a known customer', async () => {
    const chat = await startChat()
    const [merchant, id, mac] = chat.token.split('.')
    for (const token of [
      `${merchant}.${id}.named.${mac}`,
      `${merchant}.${id}.other.${mac}`,
      `${merchant}.${id}..${mac}`,
    ])
      expect((await readBy(chat, bearer(token))).status).toBe(401)
  })
})
