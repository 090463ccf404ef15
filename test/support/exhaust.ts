import { expect, vi } from 'vitest'
import { d1Merchants } from '../../worker/adapters/d1/merchants.ts'
import { openDesk, testEnv } from './desk.ts'
import { deliver, passMinute } from './fault-acts.ts'
import { EVERYTHING } from './fault-offers.ts'
import { keepTables, putTables, type Tables } from './fault-tables.ts'
import { aroundOf, openWorld, type Around, type Options, type World } from './fault-world.ts'
import { MODES, type Effect, type Fault, type Hit, type Mode } from './faulty.ts'
import { brokenPromises } from './invariants.ts'
import { openOutfitter, OUTFITTER } from './outfitter.ts'
import { NOW } from './shop.ts'

/** Opens the shop in which everything is possible, and gives back its tables as they are before anybody comes. */
export async function openEverything(): Promise<Tables> {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  const desk = await openDesk({}, EVERYTHING)
  await openOutfitter(desk.deps, [])
  // What an isolate remembers for ever, it remembers from here on.
  await desk.chat()
  return { ...(await keepTables()), conversations: [], messages: [], orders: [] }
}

/** One way through the desk, as those outside live it: they ask until they are told that it is done. */
export type Scenario = {
  name: string
  /** The files of `worker/flow` it goes through. */
  flows: string[]
  store?: Options['store']
  /** Somebody asks for a person or needs one. */
  person?: true
  /** What is there before anything can go wrong. */
  given?(world: World): Promise<void>
  when(world: World): Promise<unknown>
  /** How it ends, whatever went wrong: as if nothing had. */
  ends(world: World): Promise<unknown>
}

/** What an exhaustive run of one scenario came to. */
export type Run = { effects: number; cases: number; broken: string[]; mailedTwice: string[] }

/** Runs a scenario in peace but for its queue, which delivers every message a hundred times, all at once and backwards. */
export async function redeliver(scenario: Scenario, empty: Tables): Promise<string[]> {
  const beginning = await begin(scenario, empty)
  const { broken } = await live(scenario, beginning, undefined, 100)
  return broken
}

type Beginning = { tables: Tables; around: Around }

/** Runs a scenario once in peace, and then with every effect of it going wrong in every way there is. */
export async function exhaust(scenario: Scenario, empty: Tables): Promise<Run> {
  const beginning = await begin(scenario, empty)
  const peace = await live(scenario, beginning)
  const run: Run = { effects: peace.reached.length, cases: 1, broken: [], mailedTwice: [] }
  run.broken.push(...peace.broken)
  const faults = peace.broken.length > 0 ? [] : faultsOf(peace.reached)
  for (const fault of faults) {
    const { broken, hit, twice } = await live(scenario, beginning, fault)
    run.cases += 1
    run.broken.push(...broken)
    if (hit && twice) run.mailedTwice.push(`${hit.mode} ${hit.what}`)
  }
  return run
}

function faultsOf(reached: readonly Effect[]): Fault[] {
  return reached.flatMap((effect, index) =>
    modesOf(effect).map((mode) => ({ mode, call: index + 1 })),
  )
}

/**
 * A read leaves nothing behind: to die at one is to die before the next write. Nobody acts on a queue's answer: a hint is
 * lost, or it is not.
 */
function modesOf({ reads, kind }: Effect): readonly Mode[] {
  if (reads) return ['refused']
  return kind === 'queue' ? ['before', 'refused'] : MODES
}

async function begin({ given, store = 'outside' }: Scenario, empty: Tables): Promise<Beginning> {
  await putTables(empty)
  const world = openWorld({ merchant: OUTFITTER.id, store })
  await given?.(world)
  return { tables: await keepTables(), around: aroundOf(world) }
}

type Lived = {
  reached: readonly Effect[]
  broken: string[]
  hit: Hit | undefined
  twice: string | undefined
}

async function live(
  scenario: Scenario,
  from: Beginning,
  fault?: Fault,
  copies = 1,
): Promise<Lived> {
  const { store = 'outside', name } = scenario
  await putTables(from.tables)
  await forgetShops()
  const patient = fault !== undefined && fault.call % 2 === 0
  const { around } = from
  const world = openWorld({ merchant: OUTFITTER.id, patient, store, around, copies })
  world.restart(fault)
  const { faults } = world.process()
  const lived = { reached: [] as readonly Effect[], broken: [] as string[] }
  try {
    await scenario.when(world)
    lived.reached = [...faults.reached]
    lived.broken = await recover(world, { scenario, hit: faults.hit })
    await scenario.ends(world)
    if (fault && !faults.hit) lived.broken.push('the run differs from the one in peace')
  } catch (error) {
    lived.broken.push(wordsOf(error))
  }
  const where = `${name}: ${fault ? describeHit(faults.hit, fault) : 'in peace'}`
  return {
    reached: lived.reached,
    broken: lived.broken.map((line) => `${where}: ${line}`),
    hit: faults.hit,
    twice: leftTwice(world),
  }
}

/** What an isolate remembers of shops it forgets when one is stored, wherever that is. */
async function forgetShops(): Promise<void> {
  await d1Merchants({ run: async () => [] }).put(OUTFITTER)
}

type About = { scenario: Pick<Scenario, 'person'>; hit: Hit | undefined }

/** At most two minutes of the sweeper after everything is well again: then no promise may be broken. */
export async function recover(world: World, about: About): Promise<string[]> {
  world.restart()
  await deliver(world)
  await passMinute(world)
  const broken = await brokenPromises(testEnv.DB, outsideOf(world, about))
  if (broken.length === 0) return []
  await passMinute(world)
  return brokenPromises(testEnv.DB, outsideOf(world, about))
}

/** Mail knows no key: where its sending was not heard of, it is sent once more. */
function outsideOf(world: World, { scenario: { person }, hit }: About) {
  const { sent, acknowledged, ledger } = world
  const unheard = hit?.kind === 'mail' && hit.mode !== 'before' && hit.mode !== 'refused'
  const unnoted = hit?.mode === 'before' && hit.what.startsWith(NOTED)
  return {
    sent,
    acknowledged,
    askedAgain: ledger.askedAgain,
    ...((unheard || unnoted) && { mayLeaveTwice: leftTwice(world) }),
    ...(person && { person }),
    now: new Date(world.now),
  }
}

const NOTED = 'UPDATE outbox SET due_at = NULL, done_at'

function leftTwice({ sent }: World): string | undefined {
  return sent.find(({ key }, index) => sent.findIndex((one) => one.key === key) < index)?.key
}

function describeHit(hit: Hit | undefined, { mode, call }: Fault): string {
  return `${mode} ${call} ${hit ? `${hit.kind} ${hit.what}` : 'not reached'}`
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message, cause } = error
  return cause instanceof Error ? `${message} (${cause.message})` : message
}

/** Counts what a file of scenarios lived through. */
export function newTally() {
  const runs: Run[] = []
  const count = (of: (run: Run) => number) => runs.reduce((sum, run) => sum + of(run), 0)
  return {
    async run(scenario: Scenario, empty: Tables): Promise<void> {
      const run = await exhaust(scenario, empty)
      runs.push(run)
      expect(run.broken.slice(0, 12), `${run.broken.length} of ${run.cases}`).toEqual([])
    },
    total: () => ({
      scenarios: runs.length,
      effects: count(({ effects }) => effects),
      cases: count(({ cases }) => cases),
      mailedTwice: count(({ mailedTwice }) => mailedTwice.length),
    }),
  }
}
