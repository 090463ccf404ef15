import { beforeAll, describe, expect, test } from 'vitest'
import type { IncidentPreview, IncidentsPage } from '../../shared/incident.ts'
import type { Role } from '../../worker/ports/agents.ts'
import { openDesk, testEnv } from '../support/desk.ts'
import { call, signIn } from '../support/http.ts'
import { MERCHANT } from '../support/shop.ts'

const people: Record<string, Record<string, string>> = {}
beforeAll(async () => {
  const { deps } = await openDesk()
  await deps.merchants.put({ ...MERCHANT, id: 'mer_other', supportEmail: 'other@shop.example' })
  const person = async (who: string, role: Role, merchant = MERCHANT.id) => {
    const email = `${who}@incidents.example`
    await deps.agents.put({ id: `agt_${who}`, merchant, email, name: who, role, duties: [] })
    people[who] = await signIn(email)
  }
  await person('anna', 'agent')
  await person('vera', 'viewer')
  await person('otto', 'owner', 'mer_other')
})

const get = async (who: string) =>
  (await (
    await call('GET', '/console/api/incidents', undefined, people[who])
  ).json()) as IncidentsPage
const post = (path: string, who: string, body?: unknown) =>
  call('POST', `/console/api/incidents${path}`, body, people[who])
const strike = {
  name: 'Strike',
  text: { en: 'DHL is on strike.' },
  match: { categories: ['order.status'], carrier: 'DHL' },
}

describe('switching an incident on and off', () => {
  test('is for agents and owners; viewers see it, strangers do not', async () => {
    expect((await call('GET', '/console/api/incidents')).status).toBe(401)
    expect((await post('', 'vera', strike)).status).toBe(403)
    const started = await post('', 'anna', strike)
    expect(started.status).toBe(200)
    const [row] = ((await started.json()) as IncidentsPage).rows
    expect(row).toMatchObject({ ...strike, state: 'active', by: 'anna', answered: 0, sent: 0 })
    expect((await get('vera')).rows).toHaveLength(1)
    expect(await get('otto')).toEqual({ language: 'en', rows: [] })
    expect((await post(`/${row?.id}/end`, 'vera')).status).toBe(403)
    expect((await post(`/${row?.id}/end`, 'otto')).status).toBe(404)
    expect((await post('/inc_none/end', 'anna')).status).toBe(404)
    for (let twice = 0; twice < 2; twice += 1) {
      const ended = (await (await post(`/${row?.id}/end`, 'anna')).json()) as IncidentsPage
      expect(ended.rows[0]).toMatchObject({ state: 'ended', endedBy: 'anna' })
    }
    const { results } = await testEnv.DB.prepare(
      `SELECT kind, actor FROM journal WHERE kind LIKE 'incident.%' ORDER BY at, kind DESC`,
    ).all()
    expect(results).toEqual([
      { kind: 'incident.started', actor: 'agt_anna' },
      { kind: 'incident.ended', actor: 'agt_anna' },
    ])
  })

  test.each([
    ['no text in the language of the shop', { ...strike, text: { de: 'Streik' } }, 'text.en'],
    ['an empty text', { ...strike, text: { en: '  ' } }, 'text.en'],
    ['no name', { ...strike, name: '' }, 'name'],
    ['no topics', { ...strike, match: { categories: [] } }, 'match.categories'],
    [
      'an unknown topic',
      { ...strike, match: { categories: ['order.lost'] } },
      'match.categories.0',
    ],
    [
      'an unknown condition',
      { ...strike, match: { ...strike.match, weather: 'snow' } },
      'match.weather',
    ],
    [
      'days the wrong way round',
      { ...strike, match: { ...strike.match, placedFrom: '2026-11-02', placedTo: '2026-11-01' } },
      'match.placedTo',
    ],
  ])('is refused with %s', async (_name, body, field) => {
    const response = await post('', 'anna', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { field } })
  })

  test('is refused beyond twenty at once', async () => {
    const match = { categories: ['website.problem'] }
    const statuses: number[] = []
    for (let count = 0; count < 21; count += 1)
      statuses.push((await post('', 'anna', { ...strike, name: `No. ${count}`, match })).status)
    expect(statuses).toEqual([...Array<number>(20).fill(200), 409])
  })
})

describe('before it is switched on', () => {
  const count = async (match: object, who = 'anna') =>
    (await (await post('/preview', who, { match })).json()) as IncidentPreview

  test('the orders are counted that would be written to, and nothing is sent', async () => {
    const { deps } = await openDesk()
    await deps.store.putOrders(MERCHANT.id, [
      {
        number: '#P-1',
        email: 'p@mail.example',
        placedAt: new Date(Date.now() - 86_400_000).toISOString(),
        payment: 'paid',
        total: { amount: 1, currency: 'EUR' },
        refunded: { amount: 0, currency: 'EUR' },
        lines: [],
        parcels: [],
        shipTo: { country: 'LU' },
      },
    ])
    const before = (await get('anna')).rows.length
    const match = { categories: ['order.status'], country: 'LU' }
    expect(await count(match)).toEqual({ orders: 1, more: false })
    expect(await count(match, 'vera')).toEqual({ orders: 1, more: false })
    expect(await count(match, 'otto')).toEqual({ orders: 0, more: false })
    expect((await get('anna')).rows).toHaveLength(before)
  })

  test('one that names no orders writes to nobody', async () => {
    expect(await count({ categories: ['order.status'] })).toEqual({ orders: 0, more: false })
  })
})
