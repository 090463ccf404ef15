import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, testEnv } from '../support/desk.ts'
import { send } from '../support/http.ts'
import { hashOf } from '../support/identity.ts'
import { opened, secrets, start, storedOf, tokenOf } from '../support/named-chats.ts'

const ANONYMOUS = { named: undefined, verified: undefined, email: null }
const MARIA = {
  named: 'c-1',
  verified: { email: 'maria@mail.example', by: 'token', subject: 'c-1' },
  email: 'maria@mail.example',
}

beforeAll(async () => {
  await openDesk()
})

const count = () =>
  testEnv.DB.prepare('SELECT count(*) AS count FROM conversations').first<number>('count')

describe('starting a conversation with an identity', () => {
  test('a token of the shop makes the customer known beyond doubt', async () => {
    const chat = await opened(await tokenOf({ email: 'Maria@Mail.example' }))
    expect(await storedOf(chat)).toEqual(MARIA)
    await send(chat, 'How long does delivery take?')
    expect(await storedOf(chat)).toEqual(MARIA)
  })

  test('a token without an address, or a hashed id, keeps the id and opens nothing', async () => {
    const known = { named: 'c-1', verified: undefined, email: null }
    expect(await storedOf(await opened(await tokenOf({ email: null })))).toEqual(known)
    const hashed = await opened({ user: 'c-1', hash: await hashOf('c-1', secrets.hash) })
    expect(await storedOf(hashed)).toEqual(known)
  })

  test('an id without a hash may chat and is nobody', async () => {
    expect(await storedOf(await opened({ user: 'c-1' }))).toEqual(ANONYMOUS)
    expect(await storedOf(await opened({ user: 'c-1', hash: null }))).toEqual(ANONYMOUS)
  })

  test('an identity nobody has signed is refused, and nothing is created', async () => {
    const before = await count()
    const none = `${btoa('{"alg":"none"}').replaceAll('=', '')}.e30.`
    const wrong = [
      '',
      'x',
      none,
      await tokenOf({}, 'another secret, of somebody who guesses a lot'),
      await tokenOf({ aud: 'mer_other' }),
      await tokenOf({ exp: '-2m' }),
      await tokenOf({ exp: '25h' }),
      (await tokenOf()).slice(0, -1),
      'x'.repeat(9_000),
      { user: 'c-1', hash: '' },
      { user: 'c-1', hash: 'f'.repeat(64) },
      { user: 'c-2', hash: await hashOf('c-1', secrets.hash) },
    ]
    for (const identity of wrong) {
      const response = await start(identity)
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({
        error: {
          code: 'unauthorised',
          field: 'identity',
          message: expect.stringMatching(/refused/),
        },
      })
    }
    expect(await count()).toBe(before)
  })

  test.each([
    5,
    null,
    [],
    {},
    { user: 'c-1', hash: 'x', email: 'maria@mail.example' },
    { hash: 'x' },
  ])('what is no identity is bad input: %j', async (identity) => {
    const response = await start(identity)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { code: 'bad_request', field: expect.stringMatching(/^identity/) },
    })
  })
})
