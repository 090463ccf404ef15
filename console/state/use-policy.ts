import { useState } from 'preact/hooks'
import type { PolicyPage } from '../../shared/policy-api.ts'
import type { Duty } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { fetchPolicy, restorePolicy, signPolicy } from '../net/policy-api.ts'
import { messageOf } from '../words/failures.ts'
import type { Say } from './use-notice.ts'
import { useReading } from './use-reading.ts'
import type { Reading } from './use-reading.ts'

const EVERY = 60_000

export type PolicyDesk = {
  page: Reading<PolicyPage>
  busy: boolean
  sign: (version: number, duty: Duty) => Promise<void>
  restore: (version: number) => Promise<void>
}

/** The live policy and its versions, and what can be done with a version. */
export function usePolicy(say: Say): PolicyDesk {
  const page = useReading(fetchPolicy, EVERY)
  const [busy, setBusy] = useState(false)

  async function act(work: () => Promise<PolicyVersion>): Promise<void> {
    if (busy) return
    setBusy(true)
    try {
      const { policy, state } = await work()
      const now = state === 'live' ? 'is live' : 'is signed, and waits for others'
      say({ tone: 'good', text: `Version ${policy.version} ${now}.` })
    } catch (error) {
      say({ tone: 'bad', text: messageOf(error) })
    }
    await page.refresh()
    setBusy(false)
  }

  return {
    page,
    busy,
    sign: (version, duty) => act(() => signPolicy(version, duty)),
    restore: (version) => act(() => restorePolicy(version)),
  }
}
