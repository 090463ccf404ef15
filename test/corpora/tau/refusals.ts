import type { PolicyChange } from '../../../shared/policy.ts'
import type { Refusal } from '../../../shared/action.ts'
import { act, carry, judge, openChat } from './act.ts'
import { STORE_TABLES, type TauDesk } from './desk.ts'
import { TAU_POLICY } from './policy.ts'
import type { TauShop, TauTask } from './shop.ts'
import { secondTime, wrongItems, wrongReturns } from './variations/items.ts'
import { rightActions, type OnOrder, type Variation } from './variations/source.ts'
import { poorGiftCards, wrongAddresses, wrongMethods, wrongReasons } from './variations/terms.ts'
import { notOffered, overPaid, wrongPerson, wrongState } from './variations/whose.ts'

/** Everything the policy forbids that follows from what the tasks ask for. */
export function variationsOf(shop: TauShop, tasks: TauTask[]): Variation[] {
  const rights = rightActions(shop, tasks)
  const onOrders = rights.filter((right): right is OnOrder => right.order !== undefined)
  return [
    ...wrongPerson(shop, rights),
    ...wrongState(shop, onOrders),
    ...wrongItems(shop, rights),
    ...wrongReturns(shop, rights),
    ...wrongReasons(rights),
    ...wrongMethods(shop, rights),
    ...poorGiftCards(shop, rights),
    ...wrongAddresses(rights),
    ...notOffered(onOrders),
    ...secondTime(shop, onOrders),
    ...overPaid(onOrders),
  ]
}

export type Tally = { tried: number; right: number }
export type Refused = { codes: Map<Refusal, Tally>; wrong: string[] }

/** Tries each; right is what is refused for its reason at every door and leaves everything as it was. */
export async function tryVariations(desk: TauDesk, variations: Variation[]): Promise<Refused> {
  const codes = new Map<Refusal, Tally>()
  const wrong: string[] = []
  let policy: PolicyChange = TAU_POLICY
  await desk.live(policy)
  for (const variation of variations) {
    const { code, what, action } = variation
    if ((variation.policy ?? TAU_POLICY) !== policy) {
      policy = variation.policy ?? TAU_POLICY
      await desk.live(policy)
    }
    const problem = await tryOne(desk, variation)
    if (problem) wrong.push(`${code}, ${what}: ${problem}; ${JSON.stringify(action)}`)
    const tally = codes.get(code) ?? { tried: 0, right: 0 }
    codes.set(code, { tried: tally.tried + 1, right: tally.right + (problem ? 0 : 1) })
  }
  return { codes, wrong }
}

/** What is wrong about how it was refused, or undefined. */
async function tryOne(
  desk: TauDesk,
  { code, email, action, before }: Variation,
): Promise<string | undefined> {
  let conversation = await openChat(desk, email)
  if (before) {
    const done = await act(desk, conversation, before)
    conversation = done.conversation
    if (done.came.kind !== 'done') return `could not be prepared: ${JSON.stringify(done.came)}`
  }
  const [all, store] = [desk.digest(), desk.digest(STORE_TABLES)]
  const verdict = await judge(desk, conversation, action)
  const offered = verdict.kind === 'refused' ? verdict.refusal : verdict.kind
  if (offered !== code) return `judged ${offered}`
  if (desk.digest() !== all) return 'judging it changed something'
  const { came } = await carry(desk, conversation, action)
  // Nobody is verified who agreed to anything: at the last door the action is simply not theirs.
  const last = code === 'identity' ? 'not_yours' : code
  if (came.kind !== 'refused' || came.refusal !== last) return `came to ${JSON.stringify(came)}`
  if (desk.digest(STORE_TABLES) !== store) return 'the store is not as it was'
  if (before) await desk.restore()
  return undefined
}
