import { useCallback, useRef, useState } from 'preact/hooks'
import { messageOf } from '../words/failures.ts'
import { usePolling } from './use-polling.ts'

/** Something read from the server; `value` is missing until the first answer, `why` tells why the last one failed. */
export type Reading<Value> = {
  value: Value | undefined
  why: string | undefined
  refresh: () => Promise<void>
  put: (value: Value) => void
}

/** Reads now and then again while the tab is visible; what was `put` meanwhile is newer than a slow answer. */
export function useReading<Value>(read: () => Promise<Value>, every: number): Reading<Value> {
  const [value, setValue] = useState<Value | undefined>()
  const [why, setWhy] = useState<string | undefined>()
  const puts = useRef(0)

  const put = useCallback((next: Value) => {
    puts.current += 1
    setValue(next)
  }, [])

  const refresh = useCallback(async () => {
    const before = puts.current
    try {
      const next = await read()
      if (puts.current === before) setValue(next)
      setWhy(undefined)
    } catch (error) {
      setWhy(messageOf(error))
    }
  }, [read])
  usePolling(refresh, every)

  return { value, why, refresh, put }
}
