import { beforeAll, describe, expect, test } from 'vitest'
import { newTally, openEverything, redeliver } from '../support/exhaust.ts'
import type { Tables } from '../support/fault-tables.ts'
import { SCENARIOS } from './scenarios/index.ts'

const NAMED = SCENARIOS.map((scenario) => [scenario.name, scenario] as const)
const tally = newTally()
let empty: Tables

beforeAll(async () => {
  empty = await openEverything()
})

describe('ends as if nothing had gone wrong, whatever goes wrong:', () => {
  test.each(NAMED)('%s', { timeout: 120_000 }, (_name, scenario) => tally.run(scenario, empty))
})

describe('is the same where the queue delivers everything a hundred times, backwards:', () => {
  test.each(NAMED)('%s', { timeout: 60_000 }, async (_name, scenario) => {
    expect(await redeliver(scenario, empty)).toEqual([])
  })
})

/** They change nothing, so nothing of them can be half done. */
const ONLY_READ = [
  'autonomy-page',
  'check-rules',
  'deps',
  'explain-decision',
  'incidents-page',
  'letters/letter',
  'policy-page',
  'received',
  'replay-policy',
  'workflow-page',
]

test('every flow there is belongs to a scenario', () => {
  const files = Object.keys(import.meta.glob('../../worker/flow/**/*.ts'))
  const flows = files.map((file) => file.replace('../../worker/flow/', '').replace('.ts', ''))
  const lived = new Set([...SCENARIOS.flatMap((scenario) => scenario.flows), ...ONLY_READ])
  expect(flows.filter((flow) => !lived.has(flow))).toEqual([])
  expect([...lived].filter((flow) => !flows.includes(flow))).toEqual([])
})

test('the cases are many, and the only mail that leaves twice is one nobody heard had left', () => {
  const total = tally.total()
  console.log('faults in flows', total)
  expect(total.scenarios).toBeGreaterThanOrEqual(50)
  expect(total.cases).toBeGreaterThanOrEqual(900)
  expect(total.mailedTwice).toBeGreaterThan(0)
})
