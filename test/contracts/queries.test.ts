import { beforeAll, describe, expect, test } from 'vitest'
import { endIncident } from '../../worker/flow/end-incident.ts'
import { incidentsPage, previewIncident } from '../../worker/flow/incidents-page.ts'
import { receiveEvents } from '../../worker/flow/receive-events.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import { startIncident } from '../../worker/flow/start-incident.ts'
import { workEvent } from '../../worker/flow/work-event.ts'
import { writeToOrders } from '../../worker/flow/write-to-orders.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { autonomyPage } from '../../worker/flow/autonomy-page.ts'
import { changeStage } from '../../worker/flow/change-stage.ts'
import { policyPage } from '../../worker/flow/policy-page.ts'
import { replayPolicy } from '../../worker/flow/replay-policy.ts'
import { workflowPage } from '../../worker/flow/workflow-page.ts'
import { reviewAll } from '../../worker/flow/review-all.ts'
import { reviewShop } from '../../worker/flow/review-shop.ts'
import { sweep } from '../../worker/flow/sweep.ts'
import { rateConversation } from '../../worker/flow/rate-conversation.ts'
import { createWriter } from '../../worker/edge/room/writer.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import { openDesk, testEnv } from '../support/desk.ts'

const AGENT: Agent = {
  id: 'agt_a',
  merchant: 'mer_test',
  email: 'a@shop.example',
  name: 'A',
  role: 'agent',
  duties: [],
}
const said = new Set<string>()

/** Keeps the text of every statement that is prepared. */
function listening(database: D1Database): D1Database {
  return new Proxy(database, {
    get(target, property) {
      if (property !== 'prepare') return Reflect.get(target, property).bind(target)
      return (sql: string) => {
        said.add(sql)
        return target.prepare(sql)
      }
    },
  })
}

beforeAll(async () => {
  const desk = await openDesk()
  const deps = depsFor({ ...testEnv, DB: listening(testEnv.DB) }, 'mer_test')
  const chat = await desk.chat()
  const writer = createWriter(deps, chat.address, () => {})
  const id = crypto.randomUUID()
  await writer.receive({ id, text: 'where is my order 1004? wrong@mail.example', network: 'n' })
  await writer.receive({ id, text: 'where is my order 1004? wrong@mail.example', network: 'n' })
  await writer.receive({ id: crypto.randomUUID(), text: 'How long does delivery take?' })
  await writer.receive({ id: crypto.randomUUID(), text: 'I want to talk to a person' })
  await writer.act((now) =>
    actAsAgent(deps, now, AGENT, { kind: 'reply', id: crypto.randomUUID(), text: 'hello' }),
  )
  await writer.act((now) => actAsAgent(deps, now, AGENT, { kind: 'give-back' }))
  await writer.act((now) => rateConversation(deps, now, { score: 5 }))
  await writer.act((now) => mindDeadline(deps, now))
  await deps.promises.due('mer_test')
  await deps.promises.open('mer_test', chat.id)
  await deps.promises.find('mer_test', 'prm_none')
  await deps.helpdesk.inbox('mer_test', 'open')
  await deps.helpdesk.inbox('mer_test', 'resolved')
  await deps.helpdesk.ticket('mer_test', 'tkt_none')
  await deps.conversations.messages('mer_test', chat.id, 0)
  await deps.conversations.findExternal('mer_test', 'email', 'x')
  await deps.conversations.retryContact('mer_test', 'con_none', new Date())
  await deps.backlog.takeOutbox('none', new Date(), new Date())
  await deps.merchants.findByAddress('help@shop.example')
  await deps.agents.byEmail('a@shop.example')
  await deps.agents.of('mer_test')
  await deps.store.tags('mer_test', ['A', 'B'])
  await deps.decisions.find('mer_test', 'con_none')
  await replayPolicy(deps, 'mer_test', { days: 30 })
  await policyPage(deps, AGENT)
  await autonomyPage(deps, AGENT)
  await reviewShop(deps, 'mer_test')
  await reviewAll(deps)
  await workflowPage(deps, AGENT)
  await changeStage(deps, AGENT, { category: 'order.status', language: 'en', to: 'draft' })
  await newsAndIncidents(deps)
  await sweep(deps, {
    finishContact: async () => {},
    mindDeadline: async () => {},
    carryOut: async () => {},
  })
})

/** What stores report, who waits for what, and an incident from its count to its end. */
async function newsAndIncidents(deps: Deps): Promise<void> {
  const at = new Date().toISOString()
  const parcel = { state: 'in_transit' as const, lines: [] }
  await receiveEvents(deps, 'mer_test', [
    { id: 'q1', at, kind: 'order.shipped', order: '#LW-1001', parcel },
    { id: 'q2', at, kind: 'order.delayed', order: '#LW-none' },
    { id: 'q3', at, kind: 'stock.changed', sku: 'Q1', stock: 3 },
  ])
  const variants = [{ sku: 'Q1', title: '', price: { amount: 1, currency: 'EUR' }, stock: 0 }]
  const lamp = { handle: 'lamp', title: 'Lamp', description: '', tags: [], variants }
  await deps.store.putProducts('mer_test', [lamp])
  const watch = { kind: 'stock.watch', sku: 'Q1', email: 'q@mail.example', language: 'en' } as const
  const moneyDays = { gift_card: [1, 1], other: [1, 1] } satisfies Record<string, [number, number]>
  const moment = { at: new Date(), key: 'act_q', moneyDays, undoMinutes: 0 }
  await deps.store.perform('mer_test', watch, moment)
  await deps.store.perform(
    'mer_test',
    { kind: 'newsletter.stop', email: 'q@mail.example' },
    { ...moment, key: 'act_r' },
  )
  for (const id of ['q1', 'q2', 'q3']) await workEvent(deps, 'mer_test', id)
  for (const key of await deps.backlog.dueOutbox(new Date(Date.now() + 86_400_000), 50))
    await sendOutbox({ ...deps, mailer: { send: async () => {} } }, key, async () => {})
  await deps.watches.waitAgain('mer_test', 'Q1', 'q@mail.example')
  await deps.notices.optOut('mer_test', 'q@mail.example', new Date())
  const asked = { name: 'Q', text: { en: 'Q' } }
  for (const named of [{ country: 'DE' }, { orders: ['#LW-1001'] }]) {
    const match = { categories: ['order.status' as const], ...named }
    await previewIncident(deps, 'mer_test', match)
    await startIncident(deps, AGENT, { ...asked, match })
    const [row] = (await incidentsPage(deps, 'mer_test')).rows
    if (!row) continue
    await writeToOrders(deps, 'mer_test', row.id)
    await endIncident(deps, AGENT, row.id)
  }
}

/** How the database would read a table from end to end for this statement, if it would. */
async function scansIn(sql: string): Promise<string[]> {
  const values = Array.from({ length: sql.split('?').length - 1 }, () => null)
  const { results } = await testEnv.DB.prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...values)
    .all<{ detail: string }>()
  const details = results.map(({ detail }) => detail)
  return details
    .filter((detail) => detail.startsWith('SCAN') && !HARMLESS.test(detail))
    .map((detail) => `${sql} — ${detail}`)
}

/** Literal rows, results of an indexed part of the query, the full-text index, and partial indexes of unfinished work. */
const HARMLESS =
  /^SCAN (?:\d|CONSTANT|\(subquery-\d+\)|people\b|head\b|.*VIRTUAL TABLE|\w+ USING (?:COVERING )?INDEX (?:contacts_due|outbox_due|outbox_dead|events_due|events_worked|incidents_due)\b)/

describe('no query reads more as more is stored', () => {
  test('every statement of the main flows finds its rows by an index', async () => {
    expect(said.size).toBeGreaterThan(25)
    const scans = await Promise.all([...said].map(scansIn))
    expect(scans.flat()).toEqual([])
  })

  test('one that does not would be noticed', async () => {
    expect(await scansIn(`SELECT * FROM contacts WHERE category = 'order.status'`)).toHaveLength(1)
  })
})
