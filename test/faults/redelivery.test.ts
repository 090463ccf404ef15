import { beforeAll, describe, expect, test } from 'vitest'
import type { ActionKind } from '../../shared/action.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import { ACTION_CASES, SHOPPER } from '../support/action-cases.ts'
import { openEverything, recover, redeliver } from '../support/exhaust.ts'
import { ANNA, roomsOf, says, work } from '../support/fault-acts.ts'
import { lookAt } from '../support/fault-look.ts'
import { doneOnce, offered, offerOf, verified } from '../support/fault-offers.ts'
import { putTables, type Tables } from '../support/fault-tables.ts'
import { aroundOf, openWorld, type World } from '../support/fault-world.ts'
import { random } from '../support/simulated-shop.ts'
import { SCENARIOS } from './scenarios/index.ts'

const KINDS = Object.keys(ACTION_CASES) as ActionKind[]
const TIMES = 100

let empty: Tables
beforeAll(async () => {
  empty = await openEverything()
})

/** How a customer or an agent says yes to this kind of action; saying it again is the same yes. */
async function yesTo(world: World, kind: ActionKind): Promise<(world: World) => Promise<unknown>> {
  const id = crypto.randomUUID()
  const receive = (text: string) => (at: World) => at.process().room().receive({ id, text })
  if (kind === 'account.reset') {
    await verified(world, kind)
    return receive(`I forgot my password, ${SHOPPER.email}`)
  }
  if (kind !== 'privacy.export' && kind !== 'privacy.erase') {
    await offered(world, kind)
    return receive('yes, please')
  }
  await verified(world, kind)
  const wish = kind === 'privacy.erase' ? 'delete all my data' : 'send me a copy of all my data'
  await says(world, `please ${wish} under GDPR`)
  const action = (await lookAt(world)).actions[0]?.id ?? 'act_none'
  return (at) =>
    at
      .process()
      .room()
      .act((now) => actAsAgent(at.process().deps, now, ANNA, { kind: 'allow', action }))
}

/** Two rooms of one conversation in two processes, which there should never be. */
function twoOf(world: World): [World, World] {
  const other = openWorld({ merchant: world.merchant, around: aroundOf(world) })
  world.restart()
  return [world, Object.assign(other, { sent: world.sent, ledger: world.ledger })]
}

function shuffled<Item>(items: Item[], seed: number): Item[] {
  const draw = random(seed)
  return items
    .map((item) => ({ item, at: draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

describe('a yes that arrives a hundred times', () => {
  test.each(KINDS)('is one %s, whoever else is at it', { timeout: 60_000 }, async (kind) => {
    await putTables(empty)
    const first = openWorld({ merchant: 'mer_test' })
    const yes = await yesTo(first, kind)
    const action = (await lookAt(first)).actions[0]?.id ?? offerOf(first)
    const worlds = twoOf(first)
    const everywhere = Array.from({ length: TIMES / 2 }, () => worlds).flat()
    const hints = (world: World) => [
      () => roomsOf(world.process()).carryOut(world.merchant, world.id, action),
      () => work(world, world.process(), { key: `receipt:${action}` }),
    ]
    const tasks = shuffled(
      [
        ...everywhere.map((world) => () => yes(world)),
        ...everywhere.slice(0, 20).flatMap((world) => hints(world)),
      ],
      KINDS.indexOf(kind),
    )
    await Promise.allSettled(tasks.map((task) => task()))
    for (const world of everywhere) await yes(world).catch(() => undefined)
    expect(await recover(first, { scenario: {}, hit: undefined })).toEqual([])
    await doneOnce(first, kind)
    expect(first.ledger.done).toBe(1)
  })
})

describe('a queue that delivers everything a hundred times, backwards', () => {
  test.each(SCENARIOS)('$name', { timeout: 60_000 }, async (scenario) => {
    expect(await redeliver(scenario, empty)).toEqual([])
  })
})
