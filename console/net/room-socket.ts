import type { RoomEvent } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'

export type Room = {
  ticket: TicketId
  after: () => number
  onEvent: (event: RoomEvent) => void
  onLive: (live: boolean) => void
}
export type RoomLink = { typing: () => void; close: () => void }

/** Stays connected to a conversation's room until closed, and resumes after the last message seen. */
export function joinRoom(room: Room): RoomLink {
  let socket: WebSocket | undefined
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let ended = false

  function connect(): void {
    clearTimeout(retry)
    const mine = new WebSocket(addressOf(room.ticket, room.after()))
    socket = mine
    const heart = keepAlive(mine, lost)
    mine.addEventListener('open', () => room.onLive(true))
    mine.addEventListener('message', ({ data }) => {
      failures = 0
      heart.heard()
      const event = readEvent(data)
      if (event && socket === mine) room.onEvent(event)
    })
    mine.addEventListener('close', lost)

    function lost(): void {
      heart.stop()
      if (socket !== mine) return
      socket = undefined
      mine.close()
      if (ended) return
      room.onLive(false)
      retry = setTimeout(connect, backOff(failures))
      failures += 1
    }
  }

  function connectNow(): void {
    if (!socket) connect()
  }

  connect()
  addEventListener('online', connectNow)
  return {
    typing() {
      if (socket?.readyState === WebSocket.OPEN) socket.send('{"kind":"typing"}')
    },
    close() {
      ended = true
      clearTimeout(retry)
      removeEventListener('online', connectNow)
      socket?.close()
    },
  }
}

function addressOf(ticket: TicketId, after: number): string {
  const address = new URL(`/console/api/tickets/${ticket}/socket?after=${after}`, location.href)
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:'
  return address.href
}

const PING_EVERY = 25_000
const PONG_WITHIN = 10_000

function keepAlive(socket: WebSocket, lost: () => void): { heard: () => void; stop: () => void } {
  let deadline: ReturnType<typeof setTimeout> | undefined
  const pulse = setInterval(() => {
    if (socket.readyState !== WebSocket.OPEN) return
    socket.send('ping')
    clearTimeout(deadline)
    deadline = setTimeout(lost, PONG_WITHIN)
  }, PING_EVERY)
  return {
    heard: () => clearTimeout(deadline),
    stop() {
      clearInterval(pulse)
      clearTimeout(deadline)
    },
  }
}

function backOff(failures: number): number {
  const most = Math.min(30_000, 1_000 * 2 ** failures)
  return most / 2 + (Math.random() * most) / 2
}

const KINDS: unknown[] = ['messages', 'typing', 'owner'] satisfies RoomEvent['kind'][]

/** The boundary: frames come from the room that serves this page; anything of another kind is passed over. */
function readEvent(data: unknown): RoomEvent | undefined {
  if (typeof data !== 'string' || data === 'pong') return undefined
  try {
    const frame = JSON.parse(data) as RoomEvent
    return KINDS.includes(frame.kind) ? frame : undefined
  } catch {
    return undefined
  }
}
