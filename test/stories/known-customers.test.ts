import { beforeAll, describe, expect, test } from 'vitest'
import { openDesk, setPolicy, type Chat, type TestDesk } from '../support/desk.ts'
import { ESTABLISHED, order, parcel } from '../support/shop.ts'

let desk: TestDesk
const DAY = 86_400_000

const person = (name: string) => `${name}@mail.example`
const asking = (number: string, name: string) => `where is my order ${number}? ${person(name)}`

async function reasonOf(chat: Chat): Promise<string | undefined> {
  return (await desk.deps.helpdesk.openTicket('mer_test', chat.id))?.reason
}

beforeAll(async () => {
  desk = await openDesk()
  const { store } = desk.deps
  const of = (name: string, number: string, amount = 3_000) =>
    order(number, {
      email: person(name),
      total: { amount, currency: 'EUR' },
      parcels: [parcel('in_transit', { eta: '2026-12-20' })],
    })
  await store.putOrders('mer_test', [
    of('vera', '#LW-3001'),
    of('otto', '#LW-3002'),
    of('rich', '#LW-3003', 80_000),
    of('rich', '#LW-3004', 40_000),
    of('cora', '#LW-3005'),
  ])
  const known = { orders: 1, spent: 0 }
  await store.putCustomers('mer_test', [
    { email: person('vera'), vip: true, optedIn: false, ...known },
    { email: person('otto'), vip: true, optedIn: true, ...known },
  ])
})

describe('a VIP', () => {
  test('gets a person, once the order is proven to be theirs', async () => {
    const chat = await desk.chat()
    await chat.says(asking('3001', 'vera'))
    expect(await reasonOf(chat)).toBe('the customer is a VIP and has not chosen the desk')
  })

  test('is answered by the desk where they chose it', async () => {
    const chat = await desk.chat()
    const [reply] = await chat.says(asking('3002', 'otto'))
    expect(reply?.card).toMatchObject({ number: '#LW-3002' })
  })

  test('a stranger who only names their address learns nothing of it', async () => {
    const chat = await desk.chat()
    const [reply] = await chat.says(asking('3002', 'vera'))
    expect(reply?.text).toContain("can't match")
    expect(await reasonOf(chat)).toBeUndefined()
  })

  test('is also who has spent enough, where the shop says how much that is', async () => {
    const before = await desk.chat()
    expect((await before.says(asking('3003', 'rich')))[0]?.card).toBeDefined()
    const limits = { ...ESTABLISHED.limits, vipSpend: 100_000 }
    await setPolicy(desk.deps, { ...ESTABLISHED, limits })
    const after = await desk.chat()
    await after.says(asking('3003', 'rich'))
    expect(await reasonOf(after)).toContain('VIP')
  })
})

describe('a second complaint within 30 days', () => {
  test('is seen across conversations and goes to a person with that reason', async () => {
    const first = await desk.chat()
    await first.says(asking('3005', 'cora'))
    await first.says('It arrived broken')
    desk.travel(10 * DAY)
    const second = await desk.chat()
    await second.says(asking('3005', 'cora'))
    await second.says('The second one is damaged as well')
    expect(await reasonOf(second)).toBe('a second complaint within 30 days, on any channel')
  })

  test('is none after 30 days', async () => {
    desk.travel(31 * DAY)
    const later = await desk.chat()
    await later.says(asking('3005', 'cora'))
    await later.says('This one came broken too')
    expect(await reasonOf(later)).not.toContain('second complaint')
  })
})
