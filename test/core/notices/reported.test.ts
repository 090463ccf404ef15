import { describe, expect, test } from 'vitest'
import { withReport } from '../../../shared/effects/reported.ts'
import type { OrderEvent } from '../../../shared/event.ts'
import { orderState, type Order } from '../../../shared/order.ts'
import { order, parcel } from '../../support/shop.ts'

type Told = OrderEvent extends infer One
  ? One extends OrderEvent
    ? Omit<One, 'id' | 'at' | 'order'>
    : never
  : never
const event = (hour: number, told: Told): OrderEvent =>
  ({
    id: `e${hour}`,
    at: `2026-11-18T${String(hour).padStart(2, '0')}:00:00.000Z`,
    order: '#LW-1',
    ...told,
  }) as OrderEvent
const part = (trackingNumber: string, sku: string, quantity: number) => ({
  trackingNumber,
  lines: [{ sku, quantity }],
})

/** Five reports of one order as they happened, and what is known of it in the end. */
const LIVES: [string, Order, OrderEvent[], string][] = [
  [
    'one parcel, late and then delivered',
    order('#LW-1'),
    [
      event(1, { kind: 'order.shipped', parcel: parcel('label_created') }),
      event(2, { kind: 'order.shipped', parcel: parcel('in_transit', { eta: '2026-11-20' }) }),
      event(3, { kind: 'order.delayed', eta: '2026-11-24' }),
      event(4, { kind: 'order.shipped', parcel: parcel('out_for_delivery') }),
      event(5, { kind: 'order.delivered' }),
    ],
    'delivered',
  ],
  [
    'two parcels, of which one comes back',
    order('#LW-1'),
    [
      event(1, { kind: 'order.shipped', parcel: parcel('in_transit', part('JD1', 'A', 2)) }),
      event(2, { kind: 'order.shipped', parcel: parcel('in_transit', part('JD2', 'B', 1)) }),
      event(3, { kind: 'order.delayed', parcel: parcel('exception', part('JD2', 'B', 1)) }),
      event(4, { kind: 'order.delivered', parcel: parcel('delivered', part('JD1', 'A', 2)) }),
      event(5, { kind: 'order.shipped', parcel: parcel('returned', part('JD2', 'B', 1)) }),
    ],
    'returned',
  ],
  [
    'dates that change and are lost, before anything is known of a parcel',
    order('#LW-1', { promisedBy: '2026-11-15' }),
    [
      event(1, { kind: 'order.delayed', eta: '2026-11-20' }),
      event(2, { kind: 'order.delayed' }),
      event(3, {
        kind: 'order.shipped',
        parcel: parcel('in_transit', { lines: [] }),
        eta: '2026-11-22',
      }),
      event(4, { kind: 'order.delayed', eta: '2026-11-23' }),
      event(5, { kind: 'order.delayed' }),
    ],
    'in_transit',
  ],
  [
    'an imported parcel without a number, which the carrier then names',
    order('#LW-1', {
      parcels: [
        {
          state: 'label_created',
          lines: [
            { sku: 'A', quantity: 2 },
            { sku: 'B', quantity: 1 },
          ],
        },
      ],
    }),
    [
      event(1, { kind: 'order.shipped', parcel: parcel('in_transit') }),
      event(1, { kind: 'order.shipped', parcel: parcel('out_for_delivery') }),
      event(2, { kind: 'order.delayed', eta: '2026-11-21' }),
      event(3, { kind: 'order.shipped', parcel: { state: 'attempted', lines: [] } }),
      event(4, { kind: 'order.shipped', parcel: parcel('attempted', { eta: '2026-11-22' }) }),
    ],
    'attempted',
  ],
]

describe('reports may come in any order', () => {
  test.each(LIVES)('%s: all 120 orders end the same', (_name, before, events, state) => {
    const ends = permutations(events).map((some) => some.reduce(withReport, before))
    expect(ends).toHaveLength(120)
    expect(new Set(ends.map((end) => JSON.stringify(sorted(end)))).size).toBe(1)
    expect(orderState(ends[0] ?? before)).toBe(state)
  })

  test.each(LIVES)('%s: each twice changes nothing', (_name, before, events) => {
    const once = events.reduce(withReport, before)
    expect([...events, ...events].reduce(withReport, before)).toEqual(once)
    expect(events.toReversed().reduce(withReport, once)).toEqual(once)
  })
})

describe('what is known in the end', () => {
  const [[, life, events = []] = []] = LIVES
  if (!life) throw new Error('no life')
  const end = events.reduce(withReport, life)

  test('a delivery without a parcel is one of all that had left', () => {
    expect(end.parcels).toMatchObject([
      {
        state: 'delivered',
        deliveredAt: '2026-11-18T05:00:00.000Z',
        trackingNumber: 'JD0001112223',
      },
    ])
  })

  test('a new date holds for what is under way, and a lost one leaves none', () => {
    const three = events.slice(0, 3).reduce(withReport, life)
    expect(three.parcels[0]?.eta).toBe('2026-11-24')
    const lost = withReport(three, event(4, { kind: 'order.delayed' }))
    expect(lost.parcels[0]).not.toHaveProperty('eta')
  })

  test('a delivery of an order nobody knew a parcel of is one of everything', () => {
    const only = withReport(order('#LW-1'), event(5, { kind: 'order.delivered' }))
    expect(orderState(only)).toBe('delivered')
  })

  test('what a person corrects later than the delivery counts', () => {
    const back = withReport(end, event(6, { kind: 'order.shipped', parcel: parcel('exception') }))
    expect(orderState(back)).toBe('exception')
  })

  test('everything else of the order stays', () => {
    const { parcels: _new, reported: _all, ...rest } = end
    const { parcels: _old, ...before } = life
    expect(rest).toEqual(before)
  })
})

function permutations<One>(all: One[]): One[][] {
  if (all.length < 2) return [all]
  return all.flatMap((one, index) =>
    permutations(all.toSpliced(index, 1)).map((rest) => [one, ...rest]),
  )
}

/** The raw reports are a set: their order says nothing. */
function sorted({ reported, ...rest }: Order) {
  const parcels = reported?.parcels.map((one) => JSON.stringify(one)).toSorted()
  return { ...rest, reported: { ...reported, parcels } }
}
