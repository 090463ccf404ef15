import { expect } from 'vitest'
import type { ActionRecord } from '../../../shared/action-record.ts'
import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { depsFor } from '../../../worker/wiring/deps.ts'
import { ACTION_CASES, SHOPPER } from '../../support/action-cases.ts'
import { testEnv } from '../../support/desk.ts'
import { anna, deliver, inRoom, MINUTE, passMinute, says } from '../../support/fault-acts.ts'
import { lookAt, rows } from '../../support/fault-look.ts'
import {
  agreeAndDo,
  doneOnce,
  effects,
  offered,
  offerOf,
  stocked,
  verified,
} from '../../support/fault-offers.ts'
import type { Scenario } from '../../support/exhaust.ts'
import type { World } from '../../support/fault-world.ts'
import { ordersFor } from '../../support/outfitter.ts'

const ACT = ['answer-contact', 'agree', 'carry-out', 'do-once']
const ALLOW = ['act-as-agent', 'allow-action', 'carry-out', 'do-once']
const MAILED = ['send-outbox', 'letters/index', 'letters/receipt']
const strings = actionStringsOf('en')

/** Somebody wants all their data deleted: a person has to allow it. */
async function erasureAsked(world: World): Promise<void> {
  await verified(world, 'privacy.erase')
  await says(world, 'please delete all my data under GDPR')
}

async function waitingAction(world: World): Promise<ActionRecord['id']> {
  const waiting = (await lookAt(world)).actions.find(({ state }) => state === 'waiting')
  return waiting?.id ?? 'act_none'
}

async function statesOf(world: World): Promise<string[]> {
  return (await lookAt(world)).actions.map(({ state }) => state)
}

/** Time goes on, and with it the tries at a store that did not answer. */
async function passTries(world: World, tries: number): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    await passMinute(world)
    world.now += 8 * MINUTE
  }
}

const DONE: Scenario[] = [
  {
    name: 'a cancellation that was offered, agreed to, done and mailed',
    flows: [...ACT, ...MAILED],
    given: (world) => offered(world, 'order.cancel'),
    async when(world) {
      await says(world, 'yes, please')
      await deliver(world)
    },
    ends: (world) => doneOnce(world, 'order.cancel'),
  },
  {
    name: 'the same in a store that is the desk’s own',
    flows: ACT,
    store: 'built-in',
    given: (world) => offered(world, 'order.cancel'),
    when: (world) => says(world, 'yes, please'),
    ends: (world) => doneOnce(world, 'order.cancel'),
  },
  {
    name: 'no more newsletters, without an offer',
    flows: ACT,
    given: (world) => stocked(world, 'newsletter.stop'),
    when: (world) => says(world, `stop sending me the newsletter, ${SHOPPER.email}`),
    ends: (world) => doneOnce(world, 'newsletter.stop'),
  },
  {
    name: 'a new address that is taken back',
    flows: ACT,
    async given(world) {
      await offered(world, 'order.address')
      await says(world, 'yes, please')
    },
    when: (world) => says(world, 'undo that please'),
    async ends() {
      const kinds = (await effects()).map(({ kind }) => kind)
      expect(kinds).toEqual(['order.address', 'order.address'])
      const { store } = depsFor(testEnv, 'mer_test')
      const kept = await store.kept('mer_test', ACTION_CASES['order.address'].action)
      expect(kept.order?.shipTo.street).toBe('Hiddenstreet 7')
    },
  },
]

const NOT_DONE: Scenario[] = [
  {
    name: 'a no to an offer',
    flows: ['answer-contact'],
    given: (world) => offered(world, 'order.cancel'),
    when: (world) => says(world, 'no, leave it'),
    async ends(world) {
      expect((await lookAt(world)).said.at(-1)?.text).toBe(strings.declined)
      expect(await effects()).toEqual([])
    },
  },
  {
    name: 'a cancellation of what has shipped meanwhile',
    flows: ACT,
    async given(world) {
      await offered(world, 'order.cancel')
      const { open, shipped } = ordersFor(SHOPPER)
      const { store } = depsFor(testEnv, world.merchant)
      await store.putOrders(world.merchant, [{ ...open, parcels: shipped.parcels }])
    },
    when: (world) =>
      inRoom(world, (deps, now) =>
        agreeAndDo(deps, now, { id: offerOf(world), kind: 'order.cancel' }),
      ),
    async ends(world) {
      expect(await statesOf(world)).toEqual(['refused'])
      expect((await lookAt(world)).said.at(-1)?.text).toBe(strings.refused.shipped)
      expect(await effects()).toEqual([])
    },
  },
  {
    name: 'a cap that is full: nothing is done, and a person has it',
    flows: ACT,
    person: true,
    async given(world) {
      await offered(world, 'order.quantity')
      const { room, deps } = world.process()
      const id = `act_${world.id.slice(4)}_first` as const
      await room().act((now) => agreeAndDo(deps, now, { id, kind: 'subscription.skip' }))
      await testEnv.DB.prepare('UPDATE caps SET used = 1000000000').run()
    },
    when: (world) => says(world, 'yes, please'),
    async ends(world) {
      expect((await effects()).map(({ kind }) => kind)).toEqual(['subscription.skip'])
      expect((await statesOf(world)).toSorted()).toEqual(['done', 'waiting'])
    },
  },
]

const ALLOWED: Scenario[] = [
  {
    name: 'an erasure that waits, and that an agent allows',
    flows: ALLOW,
    person: true,
    given: erasureAsked,
    async when(world) {
      await anna(world, { kind: 'allow', action: await waitingAction(world) })
    },
    async ends(world) {
      expect(await statesOf(world)).toEqual(['done'])
      expect((await effects()).map(({ kind }) => kind)).toEqual(['privacy.erase'])
      expect(await rows('SELECT email FROM customers')).toEqual([])
    },
  },
  {
    name: 'an erasure that waits, and that an agent declines',
    flows: ALLOW,
    person: true,
    given: erasureAsked,
    async when(world) {
      await anna(world, { kind: 'decline', action: await waitingAction(world) })
    },
    async ends(world) {
      expect(await statesOf(world)).toEqual(['declined'])
      expect(await effects()).toEqual([])
    },
  },
]

/** What waits with a ticket does not outlive it: another ticket would offer it again. */
const LEFT: Scenario[] = [
  {
    name: 'an erasure that waits when the matter is resolved',
    flows: ['resolve-conversation'],
    person: true,
    given: erasureAsked,
    when: (world) => anna(world, { kind: 'resolve', rootCause: 'other', method: 'answered' }),
    async ends(world) {
      expect(await statesOf(world)).toEqual(['declined'])
      expect(await effects()).toEqual([])
    },
  },
]

const TROUBLE: Scenario[] = [
  {
    name: 'a store that is down for three tries',
    flows: [...ACT, 'sweep'],
    async given(world) {
      await offered(world, 'order.cancel')
      world.ledger.down = 3
      await says(world, 'yes, please')
      await passTries(world, 1)
    },
    when: (world) => passTries(world, 2),
    async ends(world) {
      await doneOnce(world, 'order.cancel')
      const { said } = await lookAt(world)
      expect(said.filter(({ text }) => text === strings.slow).length).toBeLessThanOrEqual(1)
    },
  },
  {
    name: 'a store that does it and does not answer',
    flows: [...ACT, 'sweep'],
    async given(world) {
      await offered(world, 'order.cancel')
      world.ledger.mute = 1
      await says(world, 'yes, please')
    },
    when: (world) => passTries(world, 2),
    ends: (world) => doneOnce(world, 'order.cancel'),
  },
  {
    name: 'a store that never answers: a person looks',
    flows: [...ACT, 'sweep', 'hand-over'],
    person: true,
    async given(world) {
      await stocked(world, 'order.cancel')
      world.ledger.down = 1_000
      const { room, deps } = world.process()
      await room().act((now) => agreeAndDo(deps, now, { id: offerOf(world), kind: 'order.cancel' }))
      await testEnv.DB.prepare('UPDATE actions SET attempts = 13').run()
    },
    async when(world) {
      await passMinute(world)
    },
    async ends(world) {
      expect(await statesOf(world)).toEqual(['failed'])
      expect((await lookAt(world)).conversation.owner.kind).toBe('helpdesk')
      expect(await effects()).toEqual([])
    },
  },
]

export const ACTED: Scenario[] = [...DONE, ...NOT_DONE, ...ALLOWED, ...LEFT, ...TROUBLE]
