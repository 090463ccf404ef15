import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { RoomEvent } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'
import { joinRoom } from '../net/room-socket.ts'
import type { RoomLink } from '../net/room-socket.ts'

const TYPING_EVERY = 3_000

type Options = {
  ticket: TicketId
  ready: boolean
  after: () => number
  onEvent: (event: RoomEvent) => void
}

/** Listens to a conversation's room once the ticket is read; `live` is false while it cannot be reached. */
export function useRoom(options: Options): { live: boolean; typing: () => void } {
  const { ticket, ready } = options
  const [live, setLive] = useState(false)
  const link = useRef<RoomLink | undefined>(undefined)
  const latest = useRef(options)
  latest.current = options
  const toldAt = useRef(0)

  useEffect(() => {
    if (!ready) return undefined
    const joined = joinRoom({
      ticket,
      after: () => latest.current.after(),
      onEvent: (event) => latest.current.onEvent(event),
      onLive: setLive,
    })
    link.current = joined
    return () => joined.close()
  }, [ticket, ready])

  const typing = useCallback(() => {
    if (Date.now() - toldAt.current < TYPING_EVERY) return
    toldAt.current = Date.now()
    link.current?.typing()
  }, [])

  return { live, typing }
}
