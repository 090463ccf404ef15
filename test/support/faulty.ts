/**
 * How an effect goes wrong: the process dies `before` it or right `after` it, it is done and its answer is lost
 * (`ambiguous`), or it is not done and says so (`refused`). After the last two the process lives on.
 */
export const MODES = ['before', 'after', 'ambiguous', 'refused'] as const
export type Mode = (typeof MODES)[number]

/** Which effect of a run goes wrong, counted from 1. */
export type Fault = { mode: Mode; call: number }
export type EffectKind = 'd1' | 'store' | 'mail' | 'queue'
/** `reads`: it leaves nothing behind, whether its answer arrives or not. */
export type Effect = { kind: EffectKind; what: string; reads?: boolean }
export type Hit = Effect & { mode: Mode; call: number }

/** Numbers every effect of one process, whichever port it goes through. */
export type Faults = {
  reach<Result>(effect: Effect, make: () => Promise<Result>): Promise<Result>
  /** The process was killed: whatever it still tries has no effect. */
  readonly dead: boolean
  readonly hit: Hit | undefined
  /** What was reached so far, in its order. */
  readonly reached: readonly Effect[]
}

/** What D1 says of its troubles: https://developers.cloudflare.com/d1/observability/debug-d1/ */
const D1_TROUBLES = [
  'D1_ERROR: D1 DB is overloaded. Requests queued for too long.',
  'Network connection lost.',
  'D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.',
]
const DEAD = 'the process is dead'

export function plannedFaults(fault?: Fault): Faults {
  const reached: Effect[] = []
  let dead = false
  let hit: Hit | undefined

  function fail(kind: EffectKind): Error {
    dead = fault?.mode === 'before' || fault?.mode === 'after'
    if (dead) return new Error(DEAD)
    return new Error(
      kind === 'd1'
        ? D1_TROUBLES[reached.length % D1_TROUBLES.length]
        : `${kind}: no answer in time`,
    )
  }

  return {
    get dead() {
      return dead
    },
    get hit() {
      return hit
    },
    reached,
    async reach(effect, make) {
      if (dead) throw new Error(DEAD)
      reached.push(effect)
      if (!fault || reached.length !== fault.call) return make()
      hit = { ...effect, ...fault }
      if (fault.mode === 'after' || fault.mode === 'ambiguous') await make()
      throw fail(effect.kind)
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
        const effect = effectOf(prepared)
        prepared = []
        return faults.reach(effect, () => target.batch(statements))
      }
    },
  })
}

function effectOf(statements: string[]): Effect {
  const write = statements.find((sql) => /^\s*(?:INSERT|UPDATE|DELETE)/.test(sql))
  const [first = ''] = statements
  const what = (write ?? first).replaceAll(/\s+/g, ' ').trim().slice(0, 60)
  return { kind: 'd1', what, ...(write === undefined && { reads: true }) }
}
