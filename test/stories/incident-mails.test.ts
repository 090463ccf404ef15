import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { IncidentId } from '../../shared/ids.ts'
import type { Order } from '../../shared/order.ts'
import { previewIncident } from '../../worker/flow/incidents-page.ts'
import { writeToOrders } from '../../worker/flow/write-to-orders.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { ASKED, incidentsOf, STRIKE } from '../support/incidents.ts'
import { MERCHANT, order, parcel } from '../support/shop.ts'
import { sendDue } from '../support/shopper.ts'

const HOUR = 3_600_000
let desk: TestDesk
const { begins, ends, rowOf, clear } = incidentsOf(() => desk)
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => clear())

const has = (orders: Order[]) => desk.deps.store.putOrders(MERCHANT.id, orders)

/** Works page after page, as the queue does. */
async function writesAll(id: IncidentId): Promise<number> {
  let pages = 0
  while ((await rowOf(id))?.searching) {
    await writeToOrders(desk.deps, MERCHANT.id, id)
    pages += 1
  }
  return pages
}

describe('who has not asked yet', () => {
  const lots = (count: number, changes: Partial<Order> = {}) =>
    Array.from({ length: count }, (_one, index) =>
      order(`#M-${String(index).padStart(4, '0')}`, {
        email: `m${index}@mail.example`,
        placedAt: '2026-11-12T00:00:00.000Z',
        parcels: [parcel('in_transit', { carrier: 'Hermes' })],
        ...changes,
      }),
    )

  test('is written to once for each affected order, page by page, as many as were counted before', async () => {
    const orders = lots(450)
    for (let from = 0; from < orders.length; from += 90) await has(orders.slice(from, from + 90))
    const match = { categories: ASKED, carrier: 'Hermes' }
    expect(await previewIncident(desk.deps, MERCHANT.id, match)).toEqual({
      orders: 450,
      more: false,
    })
    const id = await begins({ carrier: 'Hermes' })
    await writeToOrders(desk.deps, MERCHANT.id, id)
    expect((await rowOf(id))?.waiting).toBeGreaterThan(0)
    expect(await writesAll(id)).toBeGreaterThan(1)
    await writeToOrders(desk.deps, MERCHANT.id, id)
    await sendDue(desk)
    await sendDue(desk)
    expect(new Set(desk.sent.map(({ to }) => to)).size).toBe(450)
    expect(desk.sent).toHaveLength(450)
    expect(desk.sent[0]).toMatchObject({
      subject: expect.stringMatching(/^#M-\d{4} · Test & Sons$/),
      text: expect.stringContaining(STRIKE),
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    expect(await rowOf(id)).toMatchObject({ sent: 450, waiting: 0, searching: false })
  }, 60_000)

  test('is left in peace when it ends before the mails leave', async () => {
    await has(lots(30))
    const id = await begins({ carrier: 'Hermes', orders: lots(30).map(({ number }) => number) })
    await writesAll(id)
    expect(await rowOf(id)).toMatchObject({ waiting: 30 })
    await ends(id)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    expect(await rowOf(id)).toMatchObject({ state: 'ended', endedBy: 'Anna', sent: 0, waiting: 0 })
    await writeToOrders(desk.deps, MERCHANT.id, id)
    expect(await rowOf(id)).toMatchObject({ waiting: 0 })
  })

  test('is not woken by night', async () => {
    await has(lots(1))
    desk.travel(12 * HOUR)
    const id = await begins({ orders: ['#M-0000'] })
    await writesAll(id)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    desk.travel(10 * HOUR)
    await sendDue(desk)
    expect(desk.sent).toHaveLength(1)
  })

  test('hears of it though they want no news, because it is their own order; but not over a complaint, nor once it has come', async () => {
    const [one, two, three] = lots(3, { shipTo: { country: 'LU' } })
    if (!one || !two || !three) throw new Error('three orders')
    await has([one, two, three])
    await desk.deps.notices.optOut(MERCHANT.id, 'm0@mail.example', desk.deps.clock.now())
    await (await desk.chat()).says('I am furious! m1@mail.example')
    const id = await begins({ country: 'Luxembourg' })
    await writesAll(id)
    expect(await rowOf(id)).toMatchObject({ waiting: 3 })
    await has([{ ...three, parcels: [parcel('delivered')] }])
    await sendDue(desk)
    expect(desk.sent.map(({ to }) => to)).toEqual(['m0@mail.example'])
  })
})
