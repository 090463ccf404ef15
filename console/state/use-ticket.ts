import { useCallback, useRef, useState } from 'preact/hooks'
import type { RoomEvent, TicketPage } from '../../shared/api.ts'
import { LanewayError } from '../../shared/error.ts'
import type { TicketId } from '../../shared/ids.ts'
import { fetchTicket } from '../net/ticket-api.ts'
import { messageOf } from '../words/failures.ts'
import { lastSeq, mustReread, withEvent, withPage } from './ticket-view.ts'
import { usePolling } from './use-polling.ts'
import { useRoom } from './use-room.ts'

type TicketView =
  | { kind: 'loading' }
  | { kind: 'missing' }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; page: TicketPage }

export type TicketDesk = {
  view: TicketView
  live: boolean
  typing: () => void
  reload: () => Promise<void>
  accept: (page: TicketPage) => void
}

const WHEN_LIVE = 60_000
const WHEN_NOT = 5_000

/** A ticket that keeps itself up to date: over the room's socket, and by reading it again where that fails. */
export function useTicket(id: TicketId, onLiveEvent: (event: RoomEvent) => void): TicketDesk {
  const [view, setView] = useState<TicketView>({ kind: 'loading' })
  const page = useRef<TicketPage | undefined>(undefined)
  const accepted = useRef(0)

  const show = useCallback((next: TicketPage) => {
    page.current = next
    setView({ kind: 'ready', page: next })
  }, [])

  const accept = useCallback(
    (next: TicketPage) => {
      accepted.current += 1
      show(withPage(page.current, next))
    },
    [show],
  )

  const reload = useCallback(async () => {
    const before = accepted.current
    try {
      const next = await fetchTicket(id)
      if (accepted.current === before) show(withPage(page.current, next))
    } catch (error) {
      if (!page.current) setView(viewWithout(error))
    }
  }, [id, show])

  const room = useRoom({
    ticket: id,
    ready: view.kind === 'ready',
    after: () => (page.current ? lastSeq(page.current) : 0),
    onEvent(event) {
      if (!page.current) return
      const stale = mustReread(page.current, event)
      show(withEvent(page.current, event))
      onLiveEvent(event)
      if (stale) void reload()
    },
  })
  usePolling(reload, room.live ? WHEN_LIVE : WHEN_NOT)

  return { view, live: room.live, typing: room.typing, reload, accept }
}

function viewWithout(error: unknown): TicketView {
  return error instanceof LanewayError && error.code === 'not_found'
    ? { kind: 'missing' }
    : { kind: 'failed', why: messageOf(error) }
}
