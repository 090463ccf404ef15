import { useState } from 'preact/hooks'
import type { PolicyChange } from '../../shared/policy.ts'
import type { ReplayReport } from '../../shared/replay.ts'
import { tryPolicy } from '../net/policy-api.ts'
import { messageOf } from '../words/failures.ts'

/** How many days back a change is tried. */
export const TRIAL_DAYS = 30

export type Trial = {
  report: ReplayReport | undefined
  /** The report is about an earlier state of the change. */
  stale: boolean
  busy: boolean
  why: string
  run: () => Promise<void>
  forget: () => void
}

/** Tries a change on the contacts of the last days; nothing is sent. */
export function useTrial(change: PolicyChange): Trial {
  const [result, setResult] = useState<{ report: ReplayReport; of: string } | undefined>()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState('')
  const now = JSON.stringify(change)

  async function run(): Promise<void> {
    if (busy) return
    setBusy(true)
    setWhy('')
    try {
      setResult({ report: await tryPolicy(change, TRIAL_DAYS), of: now })
    } catch (error) {
      setWhy(messageOf(error))
    }
    setBusy(false)
  }

  const stale = result !== undefined && result.of !== now
  return { report: result?.report, stale, busy, why, run, forget: () => setResult(undefined) }
}
