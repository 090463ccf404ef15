import { beforeAll, expect, test, vi } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { newTally } from '../support/exhaust.ts'
import { EVERYTHING } from '../support/fault-offers.ts'
import { keepTables, type Tables } from '../support/fault-tables.ts'
import { openOutfitter } from '../support/outfitter.ts'
import { NOW } from '../support/shop.ts'
import { ACTED } from './scenarios/actions.ts'
import { AGENTS } from './scenarios/agents.ts'
import { CHAT } from './scenarios/chat.ts'
import { MAILS } from './scenarios/mail.ts'

const tally = newTally()
let empty: Tables

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  const desk = await openDesk({}, EVERYTHING)
  await openOutfitter(desk.deps, [])
  await desk.chat()
  empty = { ...(await keepTables()), conversations: [], messages: [] }
})

const ALL = [...CHAT, ...AGENTS, ...MAILS, ...ACTED]

test.each(ALL)('$name ends as if nothing had gone wrong', { timeout: 60_000 }, (scenario) =>
  tally.run(scenario, empty),
)

test('the cases', () => {
  console.log('faults', tally.total())
  expect(tally.total().cases).toBeGreaterThan(0)
})
