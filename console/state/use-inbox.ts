import { useCallback, useState } from 'preact/hooks'
import type { InboxRow } from '../../shared/api'
import type { Ticket } from '../../shared/ticket'
import { fetchInbox } from '../net/ticket-api'
import { messageOf } from '../words/failures'
import { usePolling } from './use-polling'

type Status = Ticket['status']

/** One status of the inbox; `rows` is missing until the first answer, `why` tells why the last one failed. */
export type Inbox = {
  status: Status
  rows: InboxRow[] | undefined
  counts: Partial<Record<Status, number>>
  why: string | undefined
  readAt: string | undefined
  refresh: () => Promise<void>
}

type Reading = { rows: InboxRow[]; readAt: string }

const EVERY = 5_000

/** Reads the inbox every five seconds while the tab is visible. */
export function useInbox(status: Status): Inbox {
  const [readings, setReadings] = useState<Partial<Record<Status, Reading>>>({})
  const [why, setWhy] = useState<string | undefined>()

  const refresh = useCallback(async () => {
    try {
      const rows = await fetchInbox(status)
      setReadings((old) => ({ ...old, [status]: { rows, readAt: new Date().toISOString() } }))
      setWhy(undefined)
    } catch (error) {
      setWhy(messageOf(error))
    }
  }, [status])
  usePolling(refresh, EVERY)

  const reading = readings[status]
  return {
    status,
    rows: reading?.rows,
    counts: countsOf(readings),
    why,
    readAt: reading?.readAt,
    refresh,
  }
}

function countsOf(readings: Partial<Record<Status, Reading>>): Partial<Record<Status, number>> {
  return Object.fromEntries(
    Object.entries(readings).map(([status, { rows }]) => [status, rows.length]),
  )
}
