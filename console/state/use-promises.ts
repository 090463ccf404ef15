import { useCallback, useState } from 'preact/hooks'
import type { PromiseId } from '../../shared/ids.ts'
import type { PromiseRow } from '../../shared/promise.ts'
import { fetchPromises, settlePromise } from '../net/promise-api.ts'
import { messageOf } from '../words/failures.ts'
import { usePolling } from './use-polling.ts'

/** Open promises of the shop; `why` tells why the last one could not be marked. */
export type PromiseDesk = {
  rows: PromiseRow[]
  busy: PromiseId | undefined
  why: string | undefined
  keep: (id: PromiseId) => Promise<void>
}

const EVERY = 30_000

/** Reads the promises every thirty seconds while the tab is visible. What cannot be read is shown as it was. */
export function usePromises(): PromiseDesk {
  const [rows, setRows] = useState<PromiseRow[]>([])
  const [busy, setBusy] = useState<PromiseId | undefined>()
  const [why, setWhy] = useState<string | undefined>()

  const refresh = useCallback(async () => {
    const page = await fetchPromises().catch(() => undefined)
    if (page) setRows(page.rows)
  }, [])
  usePolling(refresh, EVERY)

  async function keep(id: PromiseId): Promise<void> {
    if (busy) return
    setBusy(id)
    try {
      await settlePromise(id, 'kept')
      setRows((old) => old.filter((row) => row.id !== id))
      setWhy(undefined)
    } catch (error) {
      setWhy(messageOf(error))
    }
    setBusy(undefined)
    await refresh()
  }

  return { rows, busy, why, keep }
}
