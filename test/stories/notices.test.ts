import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Order, Parcel } from '../../shared/order.ts'
import { eraseFrom } from '../support/erase.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import { receiveEvents } from '../../worker/flow/receive-events.ts'
import { sweep } from '../../worker/flow/sweep.ts'
import { workEvent } from '../../worker/flow/work-event.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { openDesk, testEnv, type TestDesk } from '../support/desk.ts'
import { MERCHANT, NOW, order, parcel } from '../support/shop.ts'
import { sendDue } from '../support/shopper.ts'
import { momentOf, reports, type Told } from '../support/store-reports.ts'

const HOUR = 3_600_000
let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
})
beforeEach(() => {
  desk.sent.length = 0
  desk.travel(NOW.getTime() - desk.deps.clock.now().getTime())
})

const ANNA: Agent = {
  id: 'agt_anna',
  merchant: MERCHANT.id,
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'agent',
  duties: [],
}

async function has(number: string, changes: Partial<Order> = {}): Promise<void> {
  await desk.deps.store.putOrders(MERCHANT.id, [
    order(number, { email: `${number.slice(1).toLowerCase()}@mail.example`, ...changes }),
  ])
}
const addressOf = (number: string) => `${number.slice(1).toLowerCase()}@mail.example`
const shipped = (number: string, changes: Partial<Parcel> = {}): Told => ({
  kind: 'order.shipped',
  order: number,
  parcel: parcel('in_transit', { eta: '2026-11-20', ...changes }),
})

describe('the life of an order', () => {
  test('is told three times, each in its own words, once', async () => {
    await has('#N-1')
    await reports(
      desk,
      shipped('#N-1', { trackingUrl: 'https://www.dhl.de/track?id=JD0001112223' }),
    )
    await sendDue(desk)
    await reports(desk, { kind: 'order.delayed', order: '#N-1', eta: '2026-11-25' })
    await reports(desk, { kind: 'order.delayed', order: '#N-1', eta: '2026-11-25' }, 0)
    await sendDue(desk)
    await reports(desk, { kind: 'order.delivered', order: '#N-1' }, 0)
    await sendDue(desk)
    await sendDue(desk)
    expect(desk.sent.map(({ to, subject }) => [to, subject])).toEqual([
      [addressOf('#N-1'), 'Order #N-1 is on its way'],
      [addressOf('#N-1'), 'Order #N-1 comes later'],
      [addressOf('#N-1'), 'Order #N-1 has arrived'],
    ])
    const [first, late] = desk.sent
    expect(first?.text).toContain('DHL JD0001112223\nhttps://www.dhl.de/track?id=JD0001112223')
    expect(first?.text).toContain('answer with STOP')
    expect(first?.headers).toEqual({
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': '<mailto:help@shop.example?subject=STOP&body=STOP>',
    })
    expect(late?.text).toContain('Wednesday 25 November')
  })

  test('shows in what the desk answers', async () => {
    await has('#N-9002', { shipTo: { postcode: '10115', country: 'DE' } })
    await reports(desk, shipped('#N-9002', { trackingNumber: 'JD77' }))
    const chat = await desk.chat()
    const [answer] = await chat.says('Where is my order #N-9002? My postcode is 10115')
    expect(JSON.stringify(answer)).toContain('JD77')
  })

  test('speaks the language of the customer’s last conversation', async () => {
    await has('#N-3')
    const chat = await desk.chat('de')
    await chat.says(`Ich möchte mit einem Menschen sprechen, ${addressOf('#N-3')}`)
    await reports(desk, shipped('#N-3'))
    await sendDue(desk)
    expect(desk.sent.at(-1)?.subject).toBe('Die Bestellung #N-3 ist unterwegs')
  })

  test('an event that is older than what is known is stored and not told', async () => {
    await has('#N-4')
    await reports(desk, { kind: 'order.delivered', order: '#N-4', parcel: parcel('delivered') }, 5)
    await reports(desk, shipped('#N-4'), 30)
    await sendDue(desk)
    expect(desk.sent.map(({ subject }) => subject)).toEqual(['Order #N-4 has arrived'])
  })

  test('an order that is imported after it was reported is told all the same', async () => {
    await reports(desk, shipped('#N-5'))
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    await has('#N-5')
    desk.travel(2 * 60_000)
    const due: string[] = []
    const hints = {
      ...desk.deps.hints,
      eventsDue: async (_to: string, ids: string[]) => void due.push(...ids),
    }
    const rooms = {
      finishContact: async () => {},
      mindDeadline: async () => {},
      carryOut: async () => {},
    }
    await sweep({ ...desk.deps, hints }, rooms)
    for (const id of due) await workEvent(desk.deps, MERCHANT.id, id)
    await sendDue(desk)
    expect(desk.sent.map(({ subject }) => subject)).toEqual(['Order #N-5 is on its way'])
  })
})

describe('what cannot be worked', () => {
  test('is tried again, more and more rarely, for two days, and then let go', async () => {
    const store = {
      ...desk.deps.store,
      report: async () => {
        throw new Error('the store is away')
      },
    }
    const broken = { ...desk.deps, store }
    const at = desk.deps.clock.now().toISOString()
    const kind = 'order.delivered' as const
    await receiveEvents(broken, MERCHANT.id, [{ id: 'poison', at, order: '#N-6', kind }])
    const tries: number[] = []
    for (let due = await dueAt('poison'); due !== null; due = await dueAt('poison')) {
      desk.travel(due - desk.deps.clock.now().getTime())
      tries.push((due - NOW.getTime()) / 60_000)
      await workEvent(broken, MERCHANT.id, 'poison')
    }
    expect(tries.slice(0, 5)).toEqual([0, 1, 3, 7, 15])
    expect(tries).toHaveLength(17)
    expect((tries.at(-1) ?? 0) / 60).toBeGreaterThan(48)
  })
})

const dueAt = (id: string) =>
  testEnv.DB.prepare('SELECT due_at FROM events WHERE id = ?').bind(id).first<number>('due_at')

describe('nobody is disturbed', () => {
  test('by night the mail waits for the morning, and what is no longer true then is not sent', async () => {
    await has('#Q-1')
    await has('#Q-2')
    desk.travel(12 * HOUR)
    await reports(desk, shipped('#Q-1'))
    await reports(desk, shipped('#Q-2'))
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    desk.travel(2 * HOUR)
    await reports(desk, { kind: 'order.delivered', order: '#Q-2' })
    desk.travel(7 * HOUR)
    await sendDue(desk)
    expect(desk.sent.map(({ subject }) => subject).toSorted()).toEqual([
      'Order #Q-1 is on its way',
      'Order #Q-2 has arrived',
    ])
  })

  test('a mail that could not leave before the night waits for the morning', async () => {
    await has('#Q-3')
    await reports(desk, shipped('#Q-3'))
    desk.travel(12 * HOUR)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    desk.travel(10 * HOUR)
    await sendDue(desk)
    expect(desk.sent).toHaveLength(1)
  })

  test('whoever opted out hears nothing, also when the mail was on its way', async () => {
    await has('#Q-4')
    await reports(desk, shipped('#Q-4'))
    await desk.deps.notices.optOut(
      MERCHANT.id,
      addressOf('#Q-4').toUpperCase(),
      desk.deps.clock.now(),
    )
    await sendDue(desk)
    await reports(desk, { kind: 'order.delivered', order: '#Q-4' }, 0)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    const { dead } = await desk.deps.backlog.depth(desk.deps.clock.now())
    expect(dead).toBe(0)
  })

  test('leaving the newsletter is an opt-out', async () => {
    await has('#Q-5')
    const moment = momentOf(desk, 'act_q5')
    await desk.deps.store.perform(
      MERCHANT.id,
      { kind: 'newsletter.stop', email: addressOf('#Q-5') },
      moment,
    )
    await reports(desk, shipped('#Q-5'))
    await sendDue(desk)
    expect(desk.sent).toEqual([])
  })

  test('while a person works on a complaint, and only then', async () => {
    await has('#Q-6')
    const chat = await desk.chat()
    await chat.says(`This is outrageous, I am furious! ${addressOf('#Q-6')}`)
    await reports(desk, shipped('#Q-6'))
    await sendDue(desk)
    expect(desk.sent).toEqual([])
    await chat.writer.act((now) =>
      actAsAgent(desk.deps, now, ANNA, {
        kind: 'resolve',
        rootCause: 'carrier_delay',
        method: 'answered',
      }),
    )
    await reports(desk, { kind: 'order.delivered', order: '#Q-6' }, 0)
    await sendDue(desk)
    expect(desk.sent.map(({ subject }) => subject)).toEqual(['Order #Q-6 has arrived'])
  })

  test('nor is anybody who was erased, even if an old copy of the order comes back', async () => {
    await has('#Q-7')
    await reports(desk, shipped('#Q-7'))
    await eraseFrom(desk, addressOf('#Q-7'))
    await sendDue(desk)
    await has('#Q-7')
    await reports(desk, { kind: 'order.delayed', order: '#Q-7', eta: '2026-11-25' }, 0)
    await sendDue(desk)
    expect(desk.sent).toEqual([])
  })
})
