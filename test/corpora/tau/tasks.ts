import type { ActionRecord } from '../../../shared/action-record.ts'
import { shortOrderKey } from '../../../shared/order.ts'
import { emailKey } from '../../../shared/customer.ts'
import { handOver } from '../../../worker/flow/hand-over.ts'
import { act, openChat } from './act.ts'
import { actionOf } from './actions.ts'
import { differences } from './compare.ts'
import { STORE_TABLES, type TauDesk } from './desk.ts'
import { applyTau, isWrite } from './reference.ts'
import type { TauAction, TauShop, TauTask } from './shop.ts'

/** What became of a task: what is not as expected, and which of its own actions the written policy forbids. */
export type TaskResult = { id: string; writes: number; wrong: string[]; against: string[] }

/** Plays a task's ground truth on a fresh copy of the shop and compares the whole shop with the reference. */
export async function playTask(
  desk: TauDesk,
  shop: TauShop,
  { id, evaluation_criteria: { actions } }: TauTask,
): Promise<TaskResult> {
  await desk.restore()
  const expected = structuredClone(shop)
  const [wrong, against]: [string[], string[]] = [[], []]
  let conversation = await openChat(desk, customerOf(shop, actions))
  for (const call of actions) {
    const refused = why(() => applyTau(expected, call))
    if (refused) against.push(`${call.name} ${JSON.stringify(call.arguments)}: ${refused}`)
    const action = actionOf(call, shop.users)
    if (action) {
      const done = await act(desk, conversation, action)
      conversation = done.conversation
      const { came } = done
      const said = came.kind === 'refused' ? came.refusal : came.kind
      if ((said === 'done') === (refused !== undefined))
        wrong.push(`${call.name}: ${JSON.stringify(came)}, the reference says ${refused ?? 'done'}`)
      if (came.kind === 'done' && (await changesAgain(desk, came.record)))
        wrong.push(`${call.name}: the same key did it again`)
    } else if (call.name === 'transfer_to_human_agents') {
      conversation = (await handOver(desk.deps, conversation)).conversation
    } else {
      const missing = await look(desk, shop, call)
      if (missing) wrong.push(`${call.name}: ${missing}`)
    }
  }
  const person = actions.some(({ name }) => name === 'transfer_to_human_agents')
  const owner = (await desk.deps.conversations.load(desk.merchant, conversation.id))?.owner.kind
  if (owner !== (person ? 'helpdesk' : 'desk')) wrong.push(`the conversation is with ${owner}`)
  wrong.push(...differences(desk, expected))
  const writes = actions.filter(({ name }) => isWrite(name)).length
  if (writes > against.length && differences(desk, shop).length === 0)
    wrong.push('nothing is different from the start')
  return { id, writes, wrong, against }
}

/** Whether doing an agreed action once more under its key answers or does anything else than the first time. */
async function changesAgain(desk: TauDesk, { id, action, result }: ActionRecord): Promise<boolean> {
  const before = desk.digest(STORE_TABLES)
  const at = desk.deps.clock.now()
  const { moneyDays, undoMinutes } = desk.policy().terms
  const moment = { at, key: id, moneyDays, undoMinutes }
  const again = await desk.deps.store.perform(desk.merchant, action, moment)
  const first = result && 'effect' in result ? result.effect : undefined
  const same = again.kind === 'done' && JSON.stringify(again.effect) === JSON.stringify(first)
  return !same || desk.digest(STORE_TABLES) !== before
}

/** The user a task is about: found by the reading tools, or else whose order or address it changes. */
export function customerOf(shop: TauShop, actions: TauAction[]): string | undefined {
  const found = actions.flatMap(({ name, arguments: given }) => {
    if (name === 'find_user_id_by_email') return [String(given.email)]
    if (name === 'find_user_id_by_name_zip') return byNameAndZip(shop, given) ?? []
    return []
  })
  const named = actions.flatMap(({ arguments: given }) => {
    const order = shop.orders[String(given.order_id)]
    return shop.users[order?.user_id ?? String(given.user_id)]?.email ?? []
  })
  const email = found.find((one) => isUser(shop, one)) ?? named[0]
  return email === undefined ? undefined : emailKey(email)
}

function byNameAndZip({ users }: TauShop, given: TauAction['arguments']): string | undefined {
  const same = (a: string, b: unknown) => a.toLowerCase() === String(b).toLowerCase()
  return Object.values(users).find(
    ({ name, address }) =>
      same(name.first_name, given.first_name) &&
      same(name.last_name, given.last_name) &&
      address.zip === given.zip,
  )?.email
}

function isUser({ users }: TauShop, email: string): boolean {
  return Object.values(users).some((user) => emailKey(user.email) === emailKey(email))
}

/** The reading tools, asked of our store; what it does not know although the files do. */
async function look(
  { deps: { store }, merchant }: TauDesk,
  { orders, users, products }: TauShop,
  { name, arguments: given }: TauAction,
): Promise<string | undefined> {
  const missing = (known: unknown, found: boolean) =>
    known !== undefined && !found ? 'the store does not know it' : undefined
  if (name === 'get_order_details') {
    const id = String(given.order_id)
    const found = await store.ordersByShortKey(merchant, [shortOrderKey(id)])
    return missing(
      orders[id],
      found.some(({ number }) => number === id),
    )
  }
  if (name === 'get_user_details') {
    const user = users[String(given.user_id)]
    return missing(user, (await store.customer(merchant, user?.email ?? '')) !== null)
  }
  const item =
    name === 'get_item_details'
      ? String(given.item_id)
      : Object.keys(products[String(given.product_id)]?.variants ?? {})[0]
  if (item === undefined) return undefined
  const found = await store.variants(merchant, [item])
  return missing(
    item,
    found.some(({ sku }) => sku === item),
  )
}

function why(run: () => void): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
