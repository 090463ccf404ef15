import type { ActionKind } from '../../shared/action.ts'
import { actAsAgent } from '../../worker/flow/act-as-agent.ts'
import { SHOPPER } from './action-cases.ts'
import { ANNA, says } from './fault-acts.ts'
import { lookAt } from './fault-look.ts'
import { offered, verified } from './fault-offers.ts'
import { aroundOf, openWorld, type World } from './fault-world.ts'
import { random } from './simulated-shop.ts'

/** How a customer or an agent says yes to this kind of action; saying it again is the same yes. */
export async function yesTo(
  world: World,
  kind: ActionKind,
): Promise<(world: World) => Promise<unknown>> {
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
export function twoOf(world: World): [World, World] {
  const other = openWorld({ merchant: world.merchant, around: aroundOf(world) })
  world.restart()
  return [world, Object.assign(other, { sent: world.sent, ledger: world.ledger })]
}

/** The same order for the same seed. */
export function shuffled<Item>(items: Item[], seed: number): Item[] {
  const draw = random(seed)
  return items
    .map((item) => ({ item, at: draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}
