import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ActionKind } from '../../shared/action.ts'
import { ACTION_CASES } from '../support/action-cases.ts'
import { openDesk } from '../support/desk.ts'
import { newTally, type Scenario } from '../support/exhaust.ts'
import { inRoom } from '../support/fault-acts.ts'
import { agreeAndDo, doneOnce, EVERYTHING, offerOf, stocked } from '../support/fault-offers.ts'
import { keepTables, type Tables } from '../support/fault-tables.ts'
import { openOutfitter } from '../support/outfitter.ts'
import { NOW } from '../support/shop.ts'

const KINDS = Object.keys(ACTION_CASES) as ActionKind[]
const tally = newTally()
let empty: Tables

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  const desk = await openDesk({}, EVERYTHING)
  await openOutfitter(desk.deps, [])
  await desk.chat()
  empty = { ...(await keepTables()), conversations: [], messages: [] }
})

const AGREED = KINDS.map((kind): Scenario => ({
  name: kind,
  flows: ['agree', 'carry-out', 'do-once'],
  given: (world) => stocked(world, kind),
  when: (world) =>
    inRoom(world, (deps, now) => agreeAndDo(deps, now, { id: offerOf(world), kind })),
  then: (world) => doneOnce(world, kind),
}))

describe('is done once, told once and mailed once, whatever goes wrong:', () => {
  test.each(AGREED)('$name', { timeout: 60_000 }, (scenario) => tally.run(scenario, empty))
})

test('the cases are many', () => {
  const total = tally.total()
  console.log('faults in actions', total)
  expect(total.scenarios).toBe(KINDS.length)
  expect(total.cases).toBeGreaterThanOrEqual(500)
})
