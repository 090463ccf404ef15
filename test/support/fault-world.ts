import { newId, type ConversationId, type MerchantId } from '../../shared/ids.ts'
import { queueHints } from '../../worker/adapters/platform/hints.ts'
import { createWriter, type Writer } from '../../worker/edge/room/writer.ts'
import type { Deps } from '../../worker/flow/deps.ts'
import { depsFor } from '../../worker/wiring/deps.ts'
import { testEnv } from './desk.ts'
import { newLedger, outsideStore, type Ledger } from './fault-store.ts'
import { faultyD1, plannedFaults, type Fault, type Faults } from './faulty.ts'
import type { SentMail } from './invariants.ts'
import { NOW } from './shop.ts'

/** Everything that runs in one isolate and dies with it: rooms with what they keep in mind, sweeper, queue consumer. */
export type Process = {
  faults: Faults
  deps: Deps
  worker: Deps
  room(id?: ConversationId): Writer
}

/** A message on a queue, and when it is due. */
type Hint = { body: unknown; at: number; tries: number }

/** All that outlives a process and is not in the database. */
export type Around = {
  id: ConversationId
  now: number
  sent: SentMail[]
  queue: Hint[]
  /** What the shop's own system went through. */
  ledger: Ledger
  /** Ids of messages that their senders were told are safe. */
  acknowledged: string[]
}

export type World = Around & {
  merchant: MerchantId
  /** Who got no answer waits a minute, in which the sweeper runs, before asking again; otherwise they ask at once. */
  patient: boolean
  /** How often the queue delivers every message, the last one first; it promises neither once nor in order. */
  copies: number
  process(): Process
  /** A new process, with the database as it is and nothing in mind. */
  restart(fault?: Fault): void
}

export type Options = {
  merchant: MerchantId
  patient?: boolean
  /** The shop's system is a network away, or keeps its records in the desk's own database. */
  store?: 'outside' | 'built-in'
  around?: Around
  copies?: number
}

/** A desk of one conversation, on the real local D1, with a clock that stands still. */
export function openWorld(options: Options): World {
  const { merchant, patient = false, store, around, copies = 1 } = options
  const outside = structuredClone(around ?? nothingAround())
  let process: Process | undefined
  const world: World = {
    ...outside,
    merchant,
    patient,
    copies,
    process: () => (process ??= boot(world, store)),
    restart: (fault) => void (process = boot(world, store, fault)),
  }
  return world
}

function nothingAround(): Around {
  const id = newId('cvs', crypto.getRandomValues(new Uint8Array(16)))
  const now = NOW.getTime()
  return { id, now, sent: [], queue: [], ledger: newLedger(), acknowledged: [] }
}

/** What is around a world now, to begin others with. */
export function aroundOf({ id, now, sent, queue, ledger, acknowledged }: World): Around {
  return structuredClone({ id, now, sent, queue, ledger, acknowledged })
}

function boot(world: World, store: Options['store'], fault?: Fault): Process {
  const faults = plannedFaults(fault)
  const { merchant, ledger } = world
  const deps = makeDeps()
  const rooms = new Map<ConversationId, Writer>()
  return {
    faults,
    deps,
    worker: makeDeps(),
    room(id = world.id) {
      const known = rooms.get(id) ?? createWriter(deps, { merchant, id }, () => {})
      rooms.set(id, known)
      return known
    },
  }

  /** Rooms and workers share no connection: their transactions would be joined. */
  function makeDeps(): Deps {
    const here = depsFor({ ...testEnv, DB: faultyD1(testEnv.DB, faults) }, merchant)
    const there = depsFor(testEnv, merchant).store
    const queue = queueOf(world, faults)
    return {
      ...here,
      store:
        store === 'built-in' ? here.store : outsideStore(here.store, there, { faults, ledger }),
      clock: { now: () => new Date(world.now), moment: async () => {} },
      hints: queueHints({ contacts: queue, outbox: queue }),
      mailer: { send: async (mail) => void world.sent.push({ key: 'unnamed', ...mail }) },
    }
  }
}

function queueOf(world: World, faults: Faults): Queue {
  const put = (body: unknown, seconds = 0) =>
    faults.reach({ kind: 'queue', what: 'send' }, async () => {
      const at = world.now + seconds * 1_000
      for (let copy = 0; copy < world.copies; copy += 1) world.queue.push({ body, at, tries: 0 })
    })
  return {
    send: (body: unknown, more?: QueueSendOptions) => put(body, more?.delaySeconds),
    sendBatch: async (all: Iterable<{ body: unknown }>) => {
      for (const { body } of all) await put(body)
    },
  } as unknown as Queue
}
