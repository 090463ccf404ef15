import { describe, expect, test } from 'vitest'
import { withReport } from '../../../shared/effects/reported.ts'
import type { OrderEvent } from '../../../shared/event.ts'
import type { Order } from '../../../shared/order.ts'
import { noticeFor, withheld, type Circumstances } from '../../../worker/core/notices/notice-for.ts'
import { MERCHANT, NOW, order, parcel } from '../../support/shop.ts'

const at = '2026-11-18T09:30:00.000Z'
const calm: Circumstances = {
  now: NOW,
  merchant: MERCHANT,
  optedOut: false,
  complaintOpen: false,
  erased: false,
}
const shipped: OrderEvent = {
  id: 'e1',
  at,
  order: '#LW-1001',
  kind: 'order.shipped',
  parcel: parcel('in_transit', { eta: '2026-11-20' }),
}
const delayed: OrderEvent = {
  id: 'e2',
  at,
  order: '#LW-1001',
  kind: 'order.delayed',
  eta: '2026-11-24',
}
const unknown: OrderEvent = { id: 'e3', at, order: '#LW-1001', kind: 'order.delayed' }
const delivered: OrderEvent = { id: 'e4', at, order: '#LW-1001', kind: 'order.delivered' }
const under = order('#LW-1001', { parcels: [parcel('in_transit', { eta: '2026-11-20' })] })

const decide = (event: OrderEvent, before: Order, changes: Partial<Circumstances> = {}) =>
  noticeFor(event, withReport(before, event), { ...calm, ...changes })

describe('what a customer is told before they ask', () => {
  test.each([
    ['that the order has left', shipped, order('#LW-1001'), { kind: 'shipped', order: 'LW1001' }],
    ['a new date', delayed, under, { kind: 'delayed', order: 'LW1001', eta: '2026-11-24' }],
    ['that no date is known', unknown, under, { kind: 'delayed', order: 'LW1001' }],
    [
      'a delay before anything has left',
      delayed,
      order('#LW-1001'),
      { kind: 'delayed', order: 'LW1001', eta: '2026-11-24' },
    ],
    ['that all of it has come', delivered, under, { kind: 'delivered', order: 'LW1001' }],
  ])('%s', (_name, event, before, notice) => {
    expect(decide(event, before)).toEqual({ notice, send: NOW })
  })

  test('by night it waits for the morning', () => {
    const now = new Date('2026-11-18T22:00:00.000Z')
    expect(decide(shipped, order('#LW-1001'), { now })).toMatchObject({
      send: new Date('2026-11-19T07:00:00.000Z'),
    })
  })

  const two = order('#LW-1001', {
    parcels: [
      parcel('in_transit', { lines: [{ sku: 'A', quantity: 2 }], trackingNumber: 'JD1' }),
      parcel('in_transit', { lines: [{ sku: 'B', quantity: 1 }], trackingNumber: 'JD2' }),
    ],
  })
  const one: OrderEvent = {
    ...delivered,
    parcel: parcel('delivered', { lines: [{ sku: 'A', quantity: 2 }], trackingNumber: 'JD1' }),
  }

  test.each<[string, OrderEvent, Order, Partial<Circumstances>, RegExp]>([
    ['they opted out', shipped, order('#LW-1001'), { optedOut: true }, /wants no such mails/],
    [
      'the shop’s own store tells it already',
      shipped,
      order('#LW-1001'),
      { merchant: { ...MERCHANT, notices: ['delayed'] } },
      /tells nobody/,
    ],
    [
      'a complaint of theirs is open',
      shipped,
      order('#LW-1001'),
      { complaintOpen: true },
      /complaint/,
    ],
    ['they were erased', shipped, order('#LW-1001'), { erased: true }, /erased/],
    ['the order has no address any more', shipped, orderWithoutEmail(), {}, /nobody is known/],
    [
      'the shop has no address',
      shipped,
      order('#LW-1001'),
      { merchant: { hours: MERCHANT.hours } },
      /no address to write from/,
    ],
    [
      'it is days old',
      { ...shipped, at: '2026-11-15T09:00:00.000Z' },
      order('#LW-1001'),
      {},
      /no news/,
    ],
    [
      'only a label was printed',
      { ...shipped, parcel: parcel('label_created') },
      order('#LW-1001'),
      {},
      /shipped/,
    ],
    [
      'it has been delivered already',
      { ...shipped, at: '2026-11-17T09:00:00.000Z' },
      withReport(under, delivered),
      {},
      /delivered/,
    ],
    ['it was cancelled', shipped, order('#LW-1001', { cancelledAt: at }), {}, /cancelled/],
    [
      'a newer date is known',
      { ...delayed, at: '2026-11-18T08:00:00.000Z' },
      withReport(under, { ...delayed, eta: '2026-11-25' }),
      {},
      /newer news/,
    ],
    ['the new date is over', { ...delayed, eta: '2026-11-17' }, under, {}, /date is over/],
    ['only a part has come', one, two, {}, /partly_delivered/],
  ])('nothing, where %s', (...[, event, before, changes, because]) => {
    expect(decide(event, before, changes)).toEqual({ because: expect.stringMatching(because) })
  })

  test('when it leaves it is asked again whether it is still so', () => {
    const notice = { kind: 'delayed', order: 'LW1001', eta: '2026-11-24' } as const
    const late = withReport(under, delayed)
    expect(withheld(notice, late, calm)).toBeUndefined()
    expect(
      withheld(notice, withReport(late, { ...delivered, at: '2026-11-18T09:45:00.000Z' }), calm),
    ).toMatch(/delivered/)
    expect(
      withheld(
        notice,
        withReport(late, { ...delayed, at: '2026-11-18T09:45:00.000Z', eta: '2026-11-30' }),
        calm,
      ),
    ).toMatch(/newer/)
    expect(withheld(notice, late, { ...calm, optedOut: true })).toMatch(/wants no such/)
  })
})

function orderWithoutEmail(): Order {
  const { email: _erased, ...rest } = order('#LW-1001')
  return rest
}
