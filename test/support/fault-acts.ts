import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { ActionId, ContactId, ConversationId, IncidentId } from '../../shared/ids.ts'
import { actAsAgent, type AgentAct } from '../../worker/flow/act-as-agent.ts'
import { carryOut } from '../../worker/flow/carry-out.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { finishContact } from '../../worker/flow/finish-contact.ts'
import { mindDeadline } from '../../worker/flow/mind-deadline.ts'
import { recallReply } from '../../worker/flow/recall-reply.ts'
import { reviewShop } from '../../worker/flow/review-shop.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import { startConversation } from '../../worker/flow/start-conversation.ts'
import { sweep, type Rooms } from '../../worker/flow/sweep.ts'
import type { Turn } from '../../worker/flow/turn.ts'
import { workEvent } from '../../worker/flow/work-event.ts'
import { writeToOrders } from '../../worker/flow/write-to-orders.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import type { Process, World } from './fault-world.ts'

export const MINUTE = 60_000
const TRIES = 4

export const ANNA: Agent = {
  id: 'agt_anna',
  merchant: 'mer_test',
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'owner',
  duties: [],
}

/**
 * Somebody outside wants something until they are told that it is done. Where the process died they reach the next one.
 * After a first try a `conflict` tells them that it is done already; whether that is so, the invariants find out.
 */
export async function insist<Result>(
  world: World,
  act: (process: Process) => Promise<Result>,
): Promise<Result | undefined> {
  let last: unknown
  for (let tries = 0; tries < TRIES; tries += 1) {
    const process = world.process()
    try {
      const result = await act(process)
      if (!process.faults.dead) return result
    } catch (error) {
      last = error
      const isDone = error instanceof LanewayError && error.code === 'conflict'
      if (isDone && tries > 0 && !process.faults.dead) return undefined
    }
    buryIfDead(world, process)
    if (world.patient && tries === 0) await passMinute(world)
  }
  throw new Error(`asked ${TRIES} times in vain`, { cause: last })
}

function buryIfDead(world: World, process: Process): void {
  if (process.faults.dead && world.process() === process) world.restart()
}

/** A customer's message, sent again under the same id until it is acknowledged. */
export async function says(
  world: World,
  text: string,
  id: string = crypto.randomUUID(),
): Promise<void> {
  await insist(world, ({ room }) => room().receive({ id, text, network: world.id }))
  world.acknowledged.push(id)
}

/** Several messages at once, as people write. */
export async function saysAtOnce(world: World, texts: string[]): Promise<void> {
  await Promise.all(texts.map((text) => says(world, text)))
}

/** Runs a flow in the conversation's room until it is through. */
export async function inRoom(
  world: World,
  flow: (deps: Deps, now: Conversation) => Promise<Turn>,
): Promise<void> {
  await insist(world, ({ deps, room }) => room().act((now) => flow(deps, now)))
}

export function anna(world: World, act: AgentAct): Promise<void> {
  if (act.kind === 'reply') world.acknowledged.push(act.id)
  return inRoom(world, (deps, now) => actAsAgent(deps, now, ANNA, act))
}

/** Opens the world's conversation as a chat. */
export async function openChat(world: World): Promise<void> {
  const { deps, room } = world.process()
  const { merchant, id } = world
  await room().begin(() =>
    startConversation(deps, { merchant, id, channel: 'chat', language: 'en' }),
  )
}

/** Lets the queue's messages that are due arrive, each until it was worked in peace; copies of them all at once. */
export async function deliver(world: World): Promise<void> {
  for (;;) {
    const due = world.queue.filter(({ at }) => at <= world.now).toReversed()
    if (due.length === 0) return
    const batch = world.copies > 1 ? due : due.slice(-1)
    world.queue = world.queue.filter((hint) => !batch.includes(hint))
    await Promise.all(batch.map((hint) => deliverOne(world, hint)))
  }
}

async function deliverOne(world: World, hint: World['queue'][number]): Promise<void> {
  const process = world.process()
  const worked = await work(world, process, hint.body).then(
    () => !process.faults.dead,
    () => false,
  )
  buryIfDead(world, process)
  if (!worked && hint.tries < TRIES) world.queue.push({ ...hint, tries: hint.tries + 1 })
}

type Hint =
  | { key: string }
  | { review: World['merchant'] }
  | { events: string[] }
  | { incident: IncidentId }
  | { conversation: ConversationId; contact: ContactId }

/** What the queue's consumer does with one message. */
export async function work(world: World, process: Process, body: unknown): Promise<void> {
  const hint = body as Hint
  const { worker, deps } = process
  if ('key' in hint) return sendMail(world, process, hint.key)
  if ('review' in hint) return reviewShop(worker, hint.review)
  if ('incident' in hint) return writeToOrders(worker, world.merchant, hint.incident)
  if ('events' in hint) {
    for (const id of hint.events) await workEvent(worker, world.merchant, id)
    return
  }
  await process.room(hint.conversation).act((now) => finishContact(deps, now, hint.contact))
}

/** Sends one outbox item, with mail counted by its key. */
async function sendMail(world: World, process: Process, key: string): Promise<void> {
  const { faults, deps, worker, room } = process
  const send = (mail: { to: string; subject: string; text: string }) =>
    faults.reach({ kind: 'mail', what: key }, async () => void world.sent.push({ key, ...mail }))
  await sendOutbox({ ...worker, mailer: { send } }, key, async (_merchant, id, recalled) => {
    await room(id).act((now) => recallReply(deps, now, recalled))
  })
}

/** The clock's minute: the sweeper runs, and what it asked for is worked. */
export async function passMinute(world: World): Promise<void> {
  world.now += MINUTE + 1_000
  const process = world.process()
  await sweep(process.worker, roomsOf(process)).catch(() => undefined)
  buryIfDead(world, process)
  await deliver(world)
}

export function roomsOf({ deps, room }: Process): Rooms {
  return {
    finishContact: async (_merchant, id, contact) => {
      await room(id).act((now) => finishContact(deps, now, contact))
    },
    mindDeadline: async (_merchant, id) => {
      await room(id).act((now) => mindDeadline(deps, now))
    },
    carryOut: async (_merchant, id, action: ActionId) => {
      await room(id).act((now) => carryOut(deps, now, action))
    },
  }
}
