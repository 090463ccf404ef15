import { expect } from 'vitest'
import type { Action, ActionKind } from '../../shared/action.ts'
import type { Conversation, Memory } from '../../shared/conversation.ts'
import type { ActionId } from '../../shared/ids.ts'
import { orderKey } from '../../shared/order.ts'
import { ACTIONS } from '../../worker/core/actions/index.ts'
import { agree } from '../../worker/flow/agree.ts'
import { carryOut } from '../../worker/flow/carry-out.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { advance, changeOf, commit, type Turn } from '../../worker/flow/turn.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import { ACTION_CASES, recordsFor, SHOPPER } from './action-cases.ts'
import { testEnv } from './desk.ts'
import { ANNA, openChat } from './fault-acts.ts'
import { rows } from './fault-look.ts'
import type { World } from './fault-world.ts'
import { EARNED, OUTFITTER } from './outfitter.ts'

/** A shop in which everything is possible: the stages are earned, every kind of action is offered. */
export const EVERYTHING = {
  ...EARNED,
  terms: { ...EARNED.terms, offers: Object.keys(ACTION_CASES) as ActionKind[] },
}

/** A chat, and in the store everything that the action needs. */
export async function stocked(world: World, kind: ActionKind): Promise<void> {
  const { store } = depsFor(testEnv, world.merchant)
  const { orders, customer, subscription } = recordsFor(ACTION_CASES[kind])
  await Promise.all([
    store.putOrders(world.merchant, orders),
    store.putCustomers(world.merchant, [customer]),
    store.putSubscriptions(world.merchant, [subscription]),
    openChat(world),
  ])
}

/** The shopper's address is verified. */
export async function verified(world: World, kind: ActionKind): Promise<void> {
  await stocked(world, kind)
  await remember(world, { verified: { email: SHOPPER.email, by: 'code' } })
}

/** The desk has offered to do this, and waits for a yes. */
export async function offered(world: World, kind: ActionKind): Promise<void> {
  await stocked(world, kind)
  const { action } = ACTION_CASES[kind]
  const order = 'order' in action ? [action.order] : []
  await remember(world, {
    verified: { email: SHOPPER.email, by: 'code' },
    orders: order,
    proven: order.map(orderKey),
    proofs: { email: SHOPPER.email },
    expecting: 'confirmation',
    pending: ACTIONS[kind].category,
    proposed: { id: offerOf(world), action, amount: 100 },
  })
}

export function offerOf({ id }: World): ActionId {
  return `act_${id.slice(4)}_offer`
}

async function remember(world: World, memory: Partial<Memory>): Promise<void> {
  const { room } = world.process()
  await room().act(async (now) => {
    const after = advance(now, { memory: { ...now.memory, ...memory } })
    await depsFor(testEnv, world.merchant).conversations.commit(changeOf(now, after))
    return { conversation: after, messages: [] }
  })
}

/** What is agreed to is written down, and done: what every way to an action ends with. */
export async function agreeAndDo(
  deps: Deps,
  now: Conversation,
  { id, kind }: { id: ActionId; kind: ActionKind },
): Promise<Turn> {
  const by = ACTIONS[kind].approved ? ANNA.id : 'customer'
  const agreed = { id, ...ACTION_CASES[kind], email: SHOPPER.email, amount: 100, because: 'test' }
  const terms = { merchant: OUTFITTER, policy: EVERYTHING, by }
  const after = advance(now, {})
  await commit(deps, { ...changeOf(now, after), actions: [agree(deps, now, agreed, terms)] })
  return carryOut(deps, after, id, { first: true })
}

/** Done once: in the store's books, in what was told, and by mail. */
export async function doneOnce(world: World, kind: ActionKind): Promise<void> {
  const { action, done = () => true } = ACTION_CASES[kind]
  const kept = await depsFor(testEnv, world.merchant).store.kept(world.merchant, action)
  expect(done(kept), `${kind} shows in the store`).toBe(true)
  expect((await effects()).map((one) => one.kind)).toEqual([kind])
  const mails = new Set(world.sent.map(({ key }) => key))
  expect(mails.size).toBe(MAILED_BY_STORE.has(kind) ? 0 : 1)
}

/** What the store mails itself, or what is a mail itself, gets no second one. */
const MAILED_BY_STORE = new Set<ActionKind>(['account.reset', 'newsletter.stop'])

export async function effects(): Promise<Action[]> {
  const all = await rows('SELECT action FROM effects ORDER BY at')
  return all.map((row) => JSON.parse(String(row.action)) as Action)
}
