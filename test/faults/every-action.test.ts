import { beforeAll, describe, expect, test } from 'vitest'
import type { ActionKind } from '../../shared/action.ts'
import { ACTION_CASES } from '../support/action-cases.ts'
import { newTally, openEverything, type Scenario } from '../support/exhaust.ts'
import { inRoom } from '../support/fault-acts.ts'
import { agreeAndDo, doneOnce, offerOf, stocked } from '../support/fault-offers.ts'
import type { Tables } from '../support/fault-tables.ts'

const KINDS = Object.keys(ACTION_CASES) as ActionKind[]
const tally = newTally()
let empty: Tables

beforeAll(async () => {
  empty = await openEverything()
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
