import { useCallback, useState } from 'preact/hooks'
import type { InboxRow } from '../../shared/api.ts'
import type { Ticket } from '../../shared/ticket.ts'
import { fetchInbox } from '../net/ticket-api.ts'
import { messageOf } from '../words/failures.ts'
import { usePolling } from './use-polling.ts'

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

type Reading = { rows: InboxRow[]; open: number; readAt: string }

const EVERY = 5_000

/** Reads the inbox every five seconds while the tab is visible. */
export function useInbox(status: Status): Inbox {
  const [readings, setReadings] = useState<Partial<Record<Status, Reading>>>({})
  const [why, setWhy] = useState<string | undefined>()

  const refresh = useCallback(async () => {
    try {
      const { rows, open } = await fetchInbox(status)
      setReadings((old) => ({ ...old, [status]: { rows, open, readAt: new Date().toISOString() } }))
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
    Object.entries(readings).map(([status, { rows, open }]) => [
      status,
      status === 'open' ? open : rows.length,
    ]),
  )
}
