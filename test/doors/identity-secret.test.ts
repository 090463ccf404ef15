import { beforeAll, describe, expect, test } from 'vitest'
import type { IdentityPage } from '../../shared/api.ts'
import type { Role } from '../../worker/ports/agents.ts'
import { openDesk, testEnv } from '../support/desk.ts'
import { call, signIn } from '../support/http.ts'
import { opened, secrets, start, storedOf, tokenOf } from '../support/named-chats.ts'
import { MERCHANT } from '../support/shop.ts'

const people: Record<string, Record<string, string>> = {}

beforeAll(async () => {
  const { deps } = await openDesk()
  await deps.merchants.put({ ...MERCHANT, id: 'mer_other', supportEmail: 'other@shop.example' })
  const person = async (who: string, role: Role, merchant = MERCHANT.id) => {
    const email = `${who}@identity.example`
    await deps.agents.put({ id: `agt_${who}`, merchant, email, name: who, role, duties: [] })
    people[who] = await signIn(email)
  }
  await person('olga', 'owner')
  await person('anna', 'agent')
  await person('vera', 'viewer')
  await person('otto', 'owner', 'mer_other')
})

const get = (path: string, who: string) =>
  call('GET', `/console/api/${path}`, undefined, people[who])
const pageOf = async (who: string) => (await (await get('identity', who)).json()) as IdentityPage
const rotate = (who: string) => call('POST', '/console/api/identity/rotate', undefined, people[who])

describe('the shop’s secret', () => {
  test('is shown to owners of the shop and to nobody else', async () => {
    const page = await get('identity', 'olga')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(await page.json()).toMatchObject({
      generation: 1,
      secret: secrets.token,
      hashSecret: secrets.hash,
    })
    expect(secrets.token).toMatch(/^[\w-]{43}$/)
    for (const who of ['anna', 'vera']) {
      expect((await get('identity', who)).status).toBe(403)
      expect((await rotate(who)).status).toBe(403)
    }
    expect((await call('GET', '/console/api/identity')).status).toBe(401)
    const other = await pageOf('otto')
    expect([other.secret, other.hashSecret]).not.toContain(secrets.token)
    expect((await start(await tokenOf({}, other.secret))).status).toBe(401)
    const widget = await (await call('GET', '/v1/widget/mer_test')).text()
    expect(widget).not.toMatch(/identity|generation/)
  })

  test('comes with an example that works, in the owner’s own name', async () => {
    const { example } = await pageOf('olga')
    expect(await storedOf(await opened(example))).toMatchObject({
      verified: { email: 'olga@identity.example', by: 'token' },
    })
  })

  test('can be changed: tokens made before live out their time, and twice cuts them off', async () => {
    const before = await tokenOf()
    const second = (await (await rotate('olga')).json()) as IdentityPage
    expect(second).toMatchObject({ generation: 2, rotatedAt: expect.any(String) })
    expect(second.secret).not.toBe(secrets.token)
    expect((await start(before)).status).toBe(201)
    expect((await start(await tokenOf({}, second.secret))).status).toBe(201)
    expect(await pageOf('olga')).toMatchObject({ generation: 2, secret: second.secret })

    expect(await (await rotate('olga')).json()).toMatchObject({ generation: 3 })
    expect((await start(before)).status).toBe(401)
    expect((await start(await tokenOf({}, second.secret))).status).toBe(201)
    expect(await pageOf('otto')).toMatchObject({ generation: 1 })
  })

  test('stays what it is when the shop’s settings are imported again', async () => {
    const { generation } = await pageOf('olga')
    const { deps } = await openDesk()
    await deps.merchants.put(MERCHANT)
    expect(await pageOf('olga')).toMatchObject({ generation })
    expect(generation).toBeGreaterThan(1)
  })

  test('two rotations at once are two', async () => {
    const { generation } = await pageOf('otto')
    await Promise.all([rotate('otto'), rotate('otto'), rotate('otto')])
    expect(await pageOf('otto')).toMatchObject({ generation: generation + 3 })
    const kinds = await testEnv.DB.prepare(
      `SELECT count(*) AS count FROM journal WHERE merchant_id = 'mer_other' AND kind = 'identity.rotated'`,
    ).first('count')
    expect(kinds).toBe(3)
  })
})
