import { beforeAll, describe, expect, test } from 'vitest'
import type { ActionKind } from '../../shared/action.ts'
import { ACTION_CASES } from '../support/action-cases.ts'
import { newTally, openEverything, recover, type Scenario } from '../support/exhaust.ts'
import { inRoom, MINUTE, roomsOf, work } from '../support/fault-acts.ts'
import { lookAt } from '../support/fault-look.ts'
import { agreeAndDo, doneOnce, offerOf, stocked } from '../support/fault-offers.ts'
import { putTables, type Tables } from '../support/fault-tables.ts'
import { openWorld, type World } from '../support/fault-world.ts'
import { shuffled, twoOf, yesTo } from '../support/fault-yes.ts'

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
  ends: (world) => doneOnce(world, kind),
}))

describe('is done once, told once and mailed once, whatever goes wrong:', () => {
  test.each(AGREED)('$name', { timeout: 60_000 }, (scenario) => tally.run(scenario, empty))

  test('in many cases', () => {
    const total = tally.total()
    console.log('faults in actions', total)
    expect(total.scenarios).toBe(KINDS.length)
    expect(total.cases).toBeGreaterThanOrEqual(500)
  })
})

/** A hundred times the same yes in two rooms at once, among hints of queue and sweeper, and then again and again. */
async function yesAHundredTimes(kind: ActionKind, again: number): Promise<World> {
  await putTables(empty)
  const first = openWorld({ merchant: 'mer_test' })
  const yes = await yesTo(first, kind)
  const action = (await lookAt(first)).actions[0]?.id ?? offerOf(first)
  const rooms = twoOf(first)
  const everywhere = Array.from({ length: 50 }, () => rooms).flat()
  const tasks = everywhere.map((world) => () => yes(world))
  const hints = everywhere
    .slice(0, 20)
    .flatMap((world) => [
      () => roomsOf(world.process()).carryOut(world.merchant, world.id, action),
      () => work(world, world.process(), { key: `receipt:${action}` }),
    ])
  const all = shuffled<() => Promise<unknown>>([...tasks, ...hints], KINDS.indexOf(kind))
  await Promise.allSettled(all.map((task) => task()))
  for (let left = again; left > 0; left -= 1) await yes(first).catch(() => undefined)
  return first
}

test('a try that outlasts its minute, with the next try in another room, is told once', async () => {
  await putTables(empty)
  const first = openWorld({ merchant: 'mer_test' })
  const yes = await yesTo(first, 'order.cancel')
  const [slow, quick] = twoOf(first)
  first.ledger.meanwhile = async () => {
    quick.now += 2 * MINUTE
    await roomsOf(quick.process()).carryOut(quick.merchant, quick.id, offerOf(quick))
  }
  await yes(slow)
  slow.now = quick.now
  expect(await recover(slow, { scenario: {}, hit: undefined })).toEqual([])
  await doneOnce(slow, 'order.cancel')
  expect(slow.ledger.done).toBe(1)
})

describe('a yes that arrives a hundred times', () => {
  const sequences = KINDS.map((kind, index) => ({ kind, again: index === 0 ? 100 : 10 }))
  test.each(sequences)(
    'and $again times more is one $kind',
    { timeout: 60_000 },
    async ({ kind, again }) => {
      const world = await yesAHundredTimes(kind, again)
      expect(await recover(world, { scenario: {}, hit: undefined })).toEqual([])
      await doneOnce(world, kind)
      expect(world.ledger.done).toBe(1)
    },
  )
})
