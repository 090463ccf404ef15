import { beforeAll, describe, expect, test } from 'vitest'
import type { IdentityPage } from '../../shared/api.ts'
import { workEvent } from '../../worker/flow/work-event.ts'
import { derivedWebhooks } from '../../worker/adapters/identity/webhooks.ts'
import { webhooksFor } from '../../worker/wiring/identities.ts'
import { openDesk, testEnv, type TestDesk } from '../support/desk.ts'
import { call, signIn } from '../support/http.ts'
import { MERCHANT } from '../support/shop.ts'
import { headersFor, report, signatureOf } from '../support/webhooks.ts'

const OTHER = { ...MERCHANT, id: 'mer_other' as const, supportEmail: 'other@shop.example' }
const PATH = `/v1/webhooks/${MERCHANT.id}/store/laneway`
let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
  await desk.deps.merchants.put(OTHER)
})

let made = 0
const events = (changes: object = {}) => {
  made += 1
  const at = new Date(Date.now() - 60_000).toISOString()
  const event = {
    id: `evt_${made}`,
    kind: 'order.delayed',
    order: '#LW-1004',
    eta: '2026-12-01',
    at,
  }
  return { events: [{ ...event, ...changes }] }
}
const stored = async (merchant: string = MERCHANT.id) =>
  Number(
    await testEnv.DB.prepare('SELECT count(*) AS count FROM events WHERE merchant_id = ?')
      .bind(merchant)
      .first('count'),
  )
const now = () => Math.floor(Date.now() / 1_000)

describe('what a store reports', () => {
  test('is stored and answered within a second, and worked later', async () => {
    const before = await stored()
    const began = Date.now()
    const response = await report(events())
    expect(Date.now() - began).toBeLessThan(1_000)
    expect([response.status, await response.json()]).toEqual([200, { received: 1, new: 1 }])
    expect(await stored()).toBe(before + 1)
  })

  test.each([
    ['299 seconds old', -299, 200],
    ['299 seconds ahead', 299, 200],
    ['301 seconds old', -301, 401],
    ['five minutes and a moment ahead', 303, 401],
  ])('%s', async (_name, seconds, status) => {
    expect((await report(events(), { at: now() + seconds })).status).toBe(status)
  })

  test('is refused when it was signed by another shop, for another body, or not at all', async () => {
    const before = [await stored(), await stored(OTHER.id)]
    const body = JSON.stringify(events())
    const good = await headersFor(body)
    const statuses = await Promise.all([
      report(body, { merchant: OTHER }),
      report(body, { merchant: MERCHANT }, OTHER.id),
      call('POST', PATH, JSON.stringify(events()), good),
      call('POST', PATH, body),
      call('POST', PATH, body, { ...good, 'webhook-id': 'msg_2' }),
      call('POST', PATH, body, { ...good, 'webhook-timestamp': String(now() + 1) }),
      call('POST', PATH, body, { ...good, 'webhook-timestamp': 'soon' }),
      call('POST', PATH, body, {
        ...good,
        'webhook-signature': good['webhook-signature'].slice(3),
      }),
      call('POST', PATH, body, { ...good, 'webhook-signature': 'v1,' }),
      report(body, { secret: 'whsec_' }).catch(() => ({ status: 401 })),
      report(body, {}, 'mer_nobody' as never),
      report(body, {}, 'nonsense' as never),
    ])
    expect(statuses.map(({ status }) => status)).toEqual(statuses.map(() => 401))
    expect([await stored(), await stored(OTHER.id)]).toEqual(before)
  })

  test('may carry several signatures, of which one fits', async () => {
    const body = JSON.stringify(events())
    const good = await headersFor(body)
    const wrong = `v1,${btoa('x'.repeat(32))}`
    const signature = `${wrong} v2,abc v1a,xyz ${good['webhook-signature']}`
    const response = await call('POST', PATH, body, { ...good, 'webhook-signature': signature })
    expect(response.status).toBe(200)
  })

  test.each([
    ['no JSON', '{"events": [', 400],
    ['no events', { events: [] }, 400],
    [
      'an unknown field',
      {
        events: [
          { id: 'a', kind: 'order.delayed', order: '1', at: '2026-11-18T09:00:00Z', note: 'x' },
        ],
      },
      400,
    ],
    [
      'an unknown kind',
      { events: [{ id: 'a', kind: 'order.lost', order: '1', at: '2026-11-18T09:00:00Z' }] },
      400,
    ],
    [
      'a shipment of nothing',
      { events: [{ id: 'a', kind: 'order.shipped', order: '1', at: '2026-11-18T09:00:00Z' }] },
      400,
    ],
    [
      'a stock below none',
      {
        events: [
          { id: 'a', kind: 'stock.changed', sku: 'A', stock: -1, at: '2026-11-18T09:00:00Z' },
        ],
      },
      400,
    ],
    [
      'no time',
      { events: [{ id: 'a', kind: 'order.delivered', order: '1', at: 'yesterday' }] },
      400,
    ],
    ['more than 64 kB', { events: [], filler: 'x'.repeat(65_536) }, 413],
  ])('signed, but %s', async (_name, body, status) => {
    const before = await stored()
    expect((await report(body)).status).toBe(status)
    expect(await stored()).toBe(before)
  })

  test('the same a hundred times has one effect', async () => {
    const body = events({ order: '#LW-1012', eta: '2026-12-02' })
    const [{ id } = { id: '' }] = body.events as { id: string }[]
    const before = await stored()
    for (let round = 0; round < 10; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_one, index) => report(body, { id: `msg_${round}_${index}` })),
      )
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    }
    expect(await stored()).toBe(before + 1)
    const later = { ...desk.deps, clock: { ...desk.deps.clock, now: () => new Date() } }
    await Promise.all(Array.from({ length: 5 }, () => workEvent(later, MERCHANT.id, id)))
    const mails = await testEnv.DB.prepare(
      `SELECT count(*) AS count FROM outbox WHERE key LIKE 'notice:mer_test:LW1012:%'`,
    ).first('count')
    expect(mails).toBe(1)
    const known = await desk.deps.store.order(MERCHANT.id, 'LW1012')
    expect(known?.parcels[0]?.eta).toBe('2026-12-02')
  })
})

describe('the secret it is signed with', () => {
  test('is shown to owners beside the others, and belongs to one shop', async () => {
    const email = 'olga@webhooks.example'
    await desk.deps.agents.put({
      id: 'agt_olga',
      merchant: MERCHANT.id,
      email,
      name: 'Olga',
      role: 'owner',
      duties: [],
    })
    const owner = await signIn(email)
    const page = await call('GET', '/console/api/identity', undefined, owner)
    const { webhookSecret, secret, hashSecret } = (await page.json()) as IdentityPage
    expect(webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const other = await (await webhooksFor(testEnv)).secretOf(OTHER)
    expect(new Set([webhookSecret, secret, hashSecret, other]).size).toBe(4)
    expect((await report(events(), { secret: webhookSecret })).status).toBe(200)
  })

  test('changes with the shop’s others, and the old one counts for a day', async () => {
    const webhooks = await webhooksFor(testEnv)
    const rotatedAt = '2026-11-18T10:00:00.000Z'
    const rotated = { ...MERCHANT, identity: { generation: 2, rotatedAt } }
    const at = (hours: number) => new Date(Date.parse(rotatedAt) + hours * 3_600_000)
    const signed = async (secret: string, time: Date) => {
      const timestamp = String(time.getTime() / 1_000)
      const delivery = { id: 'msg_1', timestamp, body: '{}' }
      const signatures = await signatureOf(secret, delivery)
      return webhooks.isSigned(rotated, { ...delivery, signatures }, time)
    }
    const [old, fresh] = [await webhooks.secretOf(MERCHANT), await webhooks.secretOf(rotated)]
    expect(await Promise.all([signed(old, at(1)), signed(fresh, at(1))])).toEqual([true, true])
    expect(await Promise.all([signed(old, at(25)), signed(fresh, at(25))])).toEqual([false, true])
  })

  test.each([
    [299, true],
    [300, true],
    [301, false],
  ])('counts %i seconds either way: %s', async (seconds, counts) => {
    const webhooks = await webhooksFor(testEnv)
    const time = new Date('2026-11-18T10:00:00.000Z')
    for (const away of [-seconds, seconds]) {
      const delivery = { id: 'msg_1', timestamp: String(time.getTime() / 1_000 + away), body: '{}' }
      const signatures = await signatureOf(await webhooks.secretOf(MERCHANT), delivery)
      expect(await webhooks.isSigned(MERCHANT, { ...delivery, signatures }, time)).toBe(counts)
    }
  })

  test('is made as Standard Webhooks has it', async () => {
    const delivery = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: '1614265330',
      body: '{"test": 2432232314}',
    }
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    expect(await signatureOf(secret, delivery)).toBe(
      'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    )
  })

  test('without a secret of the Worker’s own nothing is accepted', async () => {
    const empty = derivedWebhooks('')
    const delivery = { id: 'msg_1', timestamp: String(now()), signatures: 'v1,', body: '{}' }
    expect(await empty.isSigned(MERCHANT, delivery, new Date())).toBe(false)
  })
})
