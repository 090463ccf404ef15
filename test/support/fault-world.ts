import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import { newId, type ConversationId, type MerchantId } from '../../shared/ids.ts'
import { createWriter, type Writer } from '../../worker/edge/room/writer.ts'
import { queueHints } from '../../worker/adapters/platform/hints.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { startConversation } from '../../worker/flow/start-conversation.ts'
import type { Turn } from '../../worker/flow/turn.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import { testEnv } from './desk.ts'
import { newLedger, outsideStore, type Ledger } from './fault-store.ts'
import { faultyD1, plannedFaults, type Fault, type Faults, type Hit } from './faulty.ts'
import type { SentMail } from './invariants.ts'
import { NOW } from './shop.ts'

/** Everything that runs in one isolate and dies with it: rooms with what they keep in mind, sweeper, queue consumer. */
export type Process = { faults: Faults; deps: Deps; worker: Deps; room(id?: ConversationId): Writer }

/** A message on a queue, and when it is due. */
type Hint = { body: unknown; at: number; tries: number }

export type Options = {
  merchant: MerchantId
  fault?: Fault | undefined
  /** Who got no answer waits a minute, in which the sweeper runs, before asking again; otherwise they ask at once. */
  patient?: boolean
  /** The shop's system is a network away, or keeps its records in the desk's own database. */
  store?: 'outside' | 'built-in'
}

export type World = {
  merchant: MerchantId
  id: ConversationId
  now(): Date
  travel(ms: number): void
  process(): Process
  /** A new process with the database as it is and nothing in mind. */
  restart(fault?: Fault): void
  /** What went wrong in any process so far. */
  hits(): Hit[]
  sent: SentMail[]
  queue: Hint[]
  ledger: Ledger
  /** Ids of messages that their sender was told are safe. */
  acknowledged: string[]
  patient: boolean
  /** Other conversations than the first. */
  also(id: ConversationId): void
  conversations: ConversationId[]
}

/** A desk of one conversation, on the real local D1, with a clock that stands still. */
export async function openWorld(options: Options): Promise<World> {
  const { merchant, store = 'outside' } = options
  let now = NOW.getTime()
  const sent: SentMail[] = []
  const queue: Hint[] = []
  const ledger = newLedger()
  const past: Faults[] = []
  const id = newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
  const conversations = [id]

  function boot(fault?: Fault): Process {
    const faults = plannedFaults(fault)
    past.push(faults)
    const env = { ...testEnv, DB: faultyD1(testEnv.DB, faults) }
    const put = (body: unknown, seconds: number) =>
      faults.reach(
        'queue',
        'send',
        async () => void queue.push({ body, at: now + seconds * 1_000, tries: 0 }),
      )
    const send = (body: unknown, more?: QueueSendOptions) => put(body, more?.delaySeconds ?? 0)
    const sendBatch = async (all: Iterable<{ body: unknown }>) => {
      for (const { body } of all) await put(body, 0)
    }
    const binding = { send, sendBatch } as unknown as Queue
    const make = (): Deps => {
      const deps = depsFor(env, merchant)
      return {
        ...deps,
        store:
          store === 'outside'
            ? outsideStore(deps.store, depsFor(testEnv, merchant).store, { faults, ledger })
            : deps.store,
        clock: { now: () => new Date(now), moment: async () => {} },
        hints: queueHints({ contacts: binding, outbox: binding }),
        mailer: { send: async (mail) => void sent.push({ key: 'none', mail }) },
      }
    }
    const deps = make()
    const rooms = new Map<ConversationId, Writer>()
    return {
      faults,
      deps,
      worker: make(),
      room(of = id) {
        const known = rooms.get(of) ?? createWriter(deps, { merchant, id: of }, () => {})
        rooms.set(of, known)
        return known
      },
    }
  }

  let process = boot()
  const world: World = {
    merchant,
    id,
    now: () => new Date(now),
    travel: (ms) => void (now += ms),
    process: () => process,
    restart: (fault) => void (process = boot(fault)),
    hits: () => past.flatMap(({ hit }) => (hit ? [hit] : [])),
    sent,
    queue,
    ledger,
    acknowledged: [],
    patient: options.patient ?? false,
    also: (other) => void conversations.push(other),
    conversations,
  }
  return world
}

/** Opens the world's conversation as a chat. */
export async function openChat(world: World): Promise<void> {
  const { deps, room } = world.process()
  await room().begin(() =>
    startConversation(deps, {
      merchant: world.merchant,
      id: world.id,
      channel: 'chat',
      language: 'en',
    }),
  )
}

/** A conversation as the database has it. */
export async function stored({ merchant, id }: World): Promise<Conversation> {
  const found = await depsFor(testEnv, merchant).conversations.load(merchant, id)
  if (!found) throw new Error('there is no conversation')
  return found
}

const TRIES = 4

/**
 * Somebody outside wants something until they are told that it is done. Where the process died they reach the next one.
 * A `conflict` tells them that it is done already; whether that is so, the invariants find out.
 */
export async function insist<Result>(
  world: World,
  act: (process: Process) => Promise<Result>,
  meanwhile: () => Promise<void> = async () => {},
): Promise<Result | undefined> {
  let last: unknown
  for (let tries = 0; tries < TRIES; tries += 1) {
    const process = world.process()
    try {
      const result = await act(process)
      if (!process.faults.dead) return result
    } catch (error) {
      last = error
      const toldSo = error instanceof LanewayError && error.code === 'conflict'
      if (toldSo && tries > 0 && !process.faults.dead) return undefined
    }
    if (process.faults.dead && world.process() === process) world.restart()
    if (world.patient && tries === 0) await meanwhile()
  }
  throw new Error(`asked ${TRIES} times in vain`, { cause: last })
}

/** Runs a flow in the conversation's room until it is through. */
export async function inRoom(
  world: World,
  flow: (deps: Deps, now: Conversation) => Promise<Turn>,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  await insist(world, ({ deps, room }) => room().act((now) => flow(deps, now)), meanwhile)
}
