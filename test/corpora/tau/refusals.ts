import type { PolicyChange } from '../../../shared/policy.ts'
import type { Conversation } from '../../../shared/conversation.ts'
import type { Action, Refusal } from '../../../shared/action.ts'
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
    ...secondTime(onOrders),
    ...overPaid(onOrders),
  ]
}

export type Tally = { tried: number; right: number }
export type Refused = {
  codes: Map<Refusal, Tally>
  wrong: string[]
  /** How many were tried at the last door, too. */
  last: number
}

/** So many of each kind are also agreed to and carried out. */
const LAST_DOOR = 5
/** After so many the shop is made anew, so that what is said about it does not pile up. */
const FRESH = 200

/** Tries each; right is what is refused for its reason and leaves everything as it was. */
export async function tryVariations(desk: TauDesk, variations: Variation[]): Promise<Refused> {
  const codes = new Map<Refusal, Tally>()
  const kinds = new Map<string, number>()
  const refused: Refused = { codes, wrong: [], last: 0 }
  let policy: PolicyChange = TAU_POLICY
  let prepared: Action | undefined
  let chats: Chats = new Map()
  for (const [turn, variation] of variations.entries()) {
    const { code, what, action, email, before } = variation
    const wanted = variation.policy ?? TAU_POLICY
    if (wanted !== policy || before !== prepared || turn % FRESH === 0) {
      await desk.restore()
      if (wanted !== policy) await desk.live((policy = wanted))
      chats = new Map()
      prepared = before
      if (before) chats.set(email, await prepare(desk, email, before))
    }
    const kind = `${action.kind} ${code} ${what}`
    const count = (kinds.get(kind) ?? 0) + 1
    kinds.set(kind, count)
    const carried = count <= LAST_DOOR
    const problem = await tryOne(desk, variation, { chats, carried })
    if (problem) refused.wrong.push(`${code}, ${what}: ${problem}; ${JSON.stringify(action)}`)
    if (carried) refused.last += 1
    const tally = codes.get(code) ?? { tried: 0, right: 0 }
    codes.set(code, { tried: tally.tried + 1, right: tally.right + (problem ? 0 : 1) })
  }
  return refused
}

/** Does what a variation comes after. @throws Error where it could not be done */
async function prepare(
  desk: TauDesk,
  email: string | undefined,
  before: Action,
): Promise<Conversation> {
  const { conversation, came } = await act(desk, await openChat(desk, email), before)
  if (came.kind !== 'done')
    throw new Error(`${JSON.stringify(before)} could not be done: ${JSON.stringify(came)}`)
  return conversation
}

/** One chat a customer, as it stands. */
type Chats = Map<string | undefined, Conversation>

/** What is wrong about how it was refused, or undefined. */
async function tryOne(
  desk: TauDesk,
  { code, email, action }: Variation,
  { chats, carried }: { chats: Chats; carried: boolean },
): Promise<string | undefined> {
  const chat = chats.get(email) ?? (await openChat(desk, email))
  chats.set(email, chat)
  const [all, store] = [desk.digest(), desk.digest(STORE_TABLES)]
  const verdict = await judge(desk, chat, action)
  const offered = verdict.kind === 'refused' ? verdict.refusal : verdict.kind
  if (offered !== code) return `judged ${offered}`
  if (desk.digest() !== all) return 'judging it changed something'
  if (!carried) return undefined
  const { came, conversation } = await carry(desk, chat, action)
  chats.set(email, conversation)
  // Nobody is verified who agreed to anything: at the last door the action is simply not theirs.
  const last = code === 'identity' ? 'not_yours' : code
  if (came.kind !== 'refused' || came.refusal !== last) return `came to ${JSON.stringify(came)}`
  return desk.digest(STORE_TABLES) === store ? undefined : 'the store is not as it was'
}
