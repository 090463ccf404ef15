import { describe, expect, test } from 'vitest'
import type { IncidentMatch } from '../../../shared/incident.ts'
import type { Order } from '../../../shared/order.ts'
import { affects } from '../../../worker/core/incidents/affects.ts'
import { windowOf } from '../../../worker/core/incidents/window.ts'
import { NOW, order, parcel } from '../../support/shop.ts'

const match = (orders: Omit<IncidentMatch, 'categories'>): IncidentMatch => ({
  categories: ['order.status'],
  ...orders,
})
const underway = order('#LW-1004', { parcels: [parcel('in_transit')] })
const arrived = order('#LW-1007', { parcels: [parcel('delivered')] })

describe('which orders an incident concerns', () => {
  test.each<[string, Omit<IncidentMatch, 'categories'>, Order, boolean]>([
    ['an order with the carrier, under way', { carrier: 'dhl' }, underway, true],
    [
      '"DHL" is "DHL Express", too',
      { carrier: 'DHL' },
      order('#1', { parcels: [parcel('in_transit', { carrier: 'DHL Express' })] }),
      true,
    ],
    [
      '"UPS" is not in "groups"',
      { carrier: 'ups' },
      order('#1', { parcels: [parcel('in_transit', { carrier: 'Groups GmbH' })] }),
      false,
    ],
    ['another carrier is not', { carrier: 'GLS' }, underway, false],
    ['what the carrier has delivered is over', { carrier: 'DHL' }, arrived, false],
    ['an order that has not left has no carrier', { carrier: 'DHL' }, order('#1'), false],
    ['the country by its code or its name', { country: 'Germany' }, underway, true],
    ['another country is not', { country: 'AT' }, underway, false],
    ['an unknown country is not', { country: 'DE' }, order('#1', { shipTo: {} }), false],
    [
      'placed on the first day, by the shop’s calendar',
      { placedFrom: '2026-11-10' },
      underway,
      true,
    ],
    [
      'late in the evening before in UTC is that day in Berlin',
      { placedFrom: '2026-11-10' },
      order('#1', { placedAt: '2026-11-09T23:30:00.000Z' }),
      true,
    ],
    [
      'placed on the last day',
      { placedFrom: '2026-11-01', placedTo: '2026-11-10' },
      underway,
      true,
    ],
    ['placed later', { placedTo: '2026-11-09' }, underway, false],
    ['a thing that was in it, delivered as well', { skus: ['B'] }, arrived, true],
    ['another thing', { skus: ['C'] }, underway, false],
    ['its number, however it is written', { orders: ['lw1007'] }, arrived, true],
    ['all that is named must hold', { carrier: 'DHL', country: 'FR' }, underway, false],
    [
      'a cancelled order waits for nothing',
      { country: 'DE' },
      order('#1', { cancelledAt: '2026-11-11T09:00:00.000Z' }),
      false,
    ],
    ['where no orders are named, none is meant', {}, underway, false],
    ['empty lists name none', { skus: [], orders: [] }, underway, false],
  ])('%s', (_name, orders, one, concerned) => {
    expect(affects(match(orders), one, 'Europe/Berlin')).toBe(concerned)
  })
})

describe('where they are looked for', () => {
  test('without days in the last ninety, and never after it began', () => {
    expect(windowOf(match({ carrier: 'DHL', placedTo: '2027-01-01' }), NOW)).toEqual({
      from: new Date('2026-08-20T10:00:00.000Z'),
      to: NOW,
    })
  })

  test('named orders wherever they are, by their keys', () => {
    expect(windowOf(match({ orders: ['#LW-1'] }), NOW)).toMatchObject({
      from: new Date(0),
      keys: ['LW1'],
    })
  })

  test('every order of the shop’s days lies within, in every time zone', () => {
    const days = match({ placedFrom: '2026-11-10', placedTo: '2026-11-10' })
    const { from, to } = windowOf(days, NOW)
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin'])
      for (let hour = -40; hour < 60; hour += 1) {
        const placed = new Date(Date.parse('2026-11-10') + hour * 3_600_000)
        const one = order('#1', { placedAt: placed.toISOString() })
        if (affects(days, one, timeZone)) expect(placed >= from && placed <= to).toBe(true)
      }
  })
})
