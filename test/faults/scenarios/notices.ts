import { expect } from 'vitest'
import type { StoreEvent } from '../../../shared/event.ts'
import { endIncident } from '../../../worker/flow/end-incident.ts'
import { optOutByMail } from '../../../worker/flow/opt-out.ts'
import { receiveEvents } from '../../../worker/flow/receive-events.ts'
import { startIncident } from '../../../worker/flow/start-incident.ts'
import { depsFor } from '../../../worker/wiring/deps.ts'
import { testEnv } from '../../support/desk.ts'
import { ANNA, deliver, insist } from '../../support/fault-acts.ts'
import { rows } from '../../support/fault-look.ts'
import type { Scenario } from '../../support/exhaust.ts'
import type { World } from '../../support/fault-world.ts'
import { order, parcel } from '../../support/shop.ts'

const ON_ITS_WAY = parcel('in_transit', { eta: '2026-11-20', carrier: 'Hermes' })
const AGO = '2026-11-18T09:50:00.000Z'
const STRIKE = {
  name: 'Strike',
  text: { en: 'Hermes is on strike. Your parcel comes about a week later.' },
  match: { categories: ['order.status' as const], carrier: 'Hermes' },
}

/** The store tells something until it is thanked for it, as stores do. */
async function reported(world: World, event: StoreEvent): Promise<void> {
  await insist(world, ({ worker }) => receiveEvents(worker, world.merchant, [event]))
}

async function withOrders(world: World): Promise<void> {
  const { store } = depsFor(testEnv, world.merchant)
  await store.putOrders(world.merchant, [
    order('#LW-1004', { parcels: [ON_ITS_WAY] }),
    order('#LW-1005', { parcels: [ON_ITS_WAY], email: 'else@mail.example' }),
  ])
}

/** Two people wait for a lamp that is sold out. */
async function waitedFor({ merchant }: World): Promise<void> {
  const { store, clock } = depsFor(testEnv, merchant)
  const price = { amount: 100, currency: 'EUR' }
  const variants = [{ sku: 'LAMP', title: 'Oak', price, stock: 0 }]
  const lamp = { handle: 'lamp', title: 'Lamp', description: '', tags: [], variants }
  await store.putProducts(merchant, [lamp])
  for (const email of ['ann@mail.example', 'bob@mail.example'])
    await testEnv.DB.prepare(
      `INSERT INTO watches (merchant_id, sku, email, language, state, at) VALUES (?, 'LAMP', ?, 'en', 'confirmed', ?)`,
    )
      .bind(merchant, email, clock.now().getTime())
      .run()
}

async function struck(world: World): Promise<void> {
  await withOrders(world)
  await startIncident(depsFor(testEnv, world.merchant), ANNA, STRIKE)
}

/** Who was written to, each named once. */
function writtenTo({ sent }: World): string[] {
  const to = new Map(sent.map((mail) => [mail.key, mail.to]))
  return [...to.values()].toSorted()
}

const NEWS: Scenario[] = [
  {
    name: 'a parcel that comes later',
    flows: ['receive-events', 'work-event', 'letters/notice', 'send-outbox'],
    given: withOrders,
    async when(world) {
      const late = { kind: 'order.delayed', order: '#LW-1004', eta: '2026-11-25' } as const
      await reported(world, { id: 'evt_1', at: AGO, ...late })
      await deliver(world)
    },
    async ends(world) {
      expect(writtenTo(world)).toEqual(['maria@mail.example'])
      const [{ document = '' } = {}] = await rows(
        `SELECT document FROM orders WHERE number_key = 'LW1004'`,
      )
      expect(String(document)).toContain('2026-11-25')
    },
  },
  {
    name: 'what two people wait for is back',
    flows: ['receive-events', 'work-event', 'restock', 'letters/stock'],
    given: waitedFor,
    async when(world) {
      const back = { kind: 'stock.changed', sku: 'LAMP', stock: 5 } as const
      await reported(world, { id: 'evt_2', at: AGO, ...back })
      await deliver(world)
    },
    async ends(world) {
      expect(writtenTo(world)).toEqual(['ann@mail.example', 'bob@mail.example'])
    },
  },
  {
    name: 'somebody wants no more news',
    flows: ['opt-out'],
    async when(world) {
      const mail = { email: 'maria@mail.example', subject: 'STOP', text: 'STOP' }
      await insist(world, ({ worker }) => optOutByMail(worker, world.merchant, mail))
    },
    async ends() {
      expect(await rows('SELECT email FROM opt_outs')).toHaveLength(1)
    },
  },
]

const INCIDENTS: Scenario[] = [
  {
    name: 'an incident begins: who is concerned is written to',
    flows: ['start-incident', 'write-to-orders', 'letters/incident'],
    given: withOrders,
    async when(world) {
      await insist(world, ({ worker }) => startIncident(worker, ANNA, STRIKE))
      await deliver(world)
    },
    async ends(world) {
      expect(await rows('SELECT id FROM incidents')).toHaveLength(1)
      expect(writtenTo(world)).toEqual(['else@mail.example', 'maria@mail.example'])
    },
  },
  {
    name: 'an incident ends before its mails have left',
    flows: ['end-incident'],
    async given(world) {
      await struck(world)
      await testEnv.DB.prepare('UPDATE incidents SET due_at = ?').bind(world.now).run()
    },
    async when(world) {
      const [incident] = await rows('SELECT id FROM incidents')
      const id = incident?.id as `inc_${string}`
      await insist(world, ({ worker }) => endIncident(worker, ANNA, id))
    },
    async ends(world) {
      expect(writtenTo(world)).toEqual([])
      const [incident] = await rows('SELECT state, due_at FROM incidents')
      expect(incident).toEqual({ state: 'ended', due_at: null })
    },
  },
]

export const NOTICES: Scenario[] = [...NEWS, ...INCIDENTS]
