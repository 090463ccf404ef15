/**
 * How an effect goes wrong: the process dies `before` it or right `after` it, it is done and its answer is lost
 * (`ambiguous`), or it is not done and says so (`refused`). After the last two the process lives on.
 */
export const MODES = ['before', 'after', 'ambiguous', 'refused'] as const
export type Mode = (typeof MODES)[number]

/** The effect of a run that goes wrong, counted from 1. */
export type Fault = { mode: Mode; call: number }
export type EffectKind = 'd1' | 'store' | 'mail' | 'queue'
export type Hit = { mode: Mode; kind: EffectKind; what: string; call: number }

/** Numbers every effect of one process, whichever port it goes through. */
export type Faults = {
  reach<Result>(kind: EffectKind, what: string, effect: () => Promise<Result>): Promise<Result>
  /** The process was killed: whatever it still tries has no effect. */
  readonly dead: boolean
  readonly hit: Hit | undefined
  readonly calls: number
}

/** What D1 says of its troubles: https://developers.cloudflare.com/d1/observability/debug-d1/ */
const D1_TROUBLES = [
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'Network connection lost.',
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
]
const DEAD = 'the process is dead'

export function plannedFaults(fault?: Fault): Faults {
  let calls = 0
  let dead = false
  let hit: Hit | undefined

  function fail(kind: EffectKind): Error {
    dead = fault?.mode === 'before' || fault?.mode === 'after'
    if (dead) return new Error(DEAD)
    return new Error(
      kind === 'd1' ? D1_TROUBLES[calls % D1_TROUBLES.length] : `${kind}: no answer in time`,
    )
  }

  return {
    get dead() {
      return dead
    },
    get hit() {
      return hit
    },
    get calls() {
      return calls
    },
    async reach(kind, what, effect) {
      if (dead) throw new Error(DEAD)
      calls += 1
      if (!fault || calls !== fault.call) return effect()
      hit = { mode: fault.mode, kind, what, call: calls }
      if (fault.mode === 'before' || fault.mode === 'refused') throw fail(kind)
      await effect()
      throw fail(kind)
    },
  }
}

/** A D1 whose batches are effects, each named by the first thing it writes. */
export function faultyD1(database: D1Database, faults: Faults): D1Database {
  let prepared: string[] = []
  return new Proxy(database, {
    get(target, property) {
      if (property === 'prepare')
        return (sql: string) => {
          prepared.push(sql)
          return target.prepare(sql)
        }
      if (property !== 'batch') return Reflect.get(target, property).bind(target)
      return (statements: D1PreparedStatement[]) => {
        const what = writtenBy(prepared)
        prepared = []
        return faults.reach('d1', what, () => target.batch(statements))
      }
    },
  })
}

function writtenBy(statements: string[]): string {
  const write = statements.find((sql) => /^\s*(?:INSERT|UPDATE|DELETE)/.test(sql))
  return (write ?? statements[0] ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60)
}
