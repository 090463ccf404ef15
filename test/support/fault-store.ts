import { LanewayError } from '../../shared/error.ts'
import type { ImportableStore } from '../../worker/ports/store.ts'
import type { Faults } from './faulty.ts'

/** What the shop's own system went through, whoever's process asked it. */
export type Ledger = {
  /** Orders to do something that came after it had been done already, by key: nobody may ask twice without looking. */
  askedAgain: string[]
  /** How often it did something. */
  done: number
  /** So many calls are refused from now on, as in an outage. */
  down: number
  /** So many orders are carried out and never answered. */
  mute: number
  /** What happens between its doing something and its answer. */
  meanwhile?: () => Promise<void>
}

export function newLedger(): Ledger {
  return { askedAgain: [], done: 0, down: 0, mute: 0 }
}

/**
 * A store that is a system of its own: what the desk changes there goes over the network, one effect a call, and neither
 * the desk's database nor its transactions know of it.
 */
export function outsideStore(
  here: ImportableStore,
  there: ImportableStore,
  { faults, ledger }: { faults: Faults; ledger: Ledger },
): ImportableStore {
  function ask<Result>(
    effect: { what: string; reads?: true },
    call: () => Promise<Result>,
  ): Promise<Result> {
    return faults.reach({ kind: 'store', ...effect }, () => {
      if (ledger.down === 0) return call()
      ledger.down -= 1
      throw new LanewayError('unavailable', 'the store is down')
    })
  }

  return {
    ...here,
    kept: (merchant, action) =>
      ask({ what: 'kept', reads: true }, () => there.kept(merchant, action)),
    effect: (merchant, key) =>
      ask({ what: 'effect', reads: true }, () => there.effect(merchant, key)),
    perform: (merchant, action, moment) =>
      ask({ what: `perform ${action.kind}` }, async () => {
        const before = await there.effect(merchant, moment.key)
        if (before) ledger.askedAgain.push(moment.key)
        const performed = await there.perform(merchant, action, moment)
        if (performed.kind === 'done' && !before) ledger.done += 1
        await ledger.meanwhile?.()
        if (ledger.mute === 0) return performed
        ledger.mute -= 1
        throw new LanewayError('unavailable', 'no answer in time')
      }),
  }
}
