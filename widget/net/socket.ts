import type { RoomEvent } from '../../shared/api.ts'
import { backoff, SPREAD } from './backoff.ts'

/** What the socket tells: it is up, it is down, or the room said something. */
export type SocketListener = {
  up: () => void
  down: () => void
  event: (event: RoomEvent) => void
}
export type SocketOptions = {
  url: () => string
  token: string
  listener: SocketListener
}
export type RoomSocket = { typing: () => void; hurry: () => void; close: () => void }

const PING_EVERY = 25_000
const PONG_WITHIN = 10_000

/**
 * Keeps one WebSocket to the conversation's room alive: reconnects with jittered back-off, pings so that a half-open
 * connection is noticed, and asks `url` anew each time so that it resumes where the last one stopped.
 */
export function openSocket({ url, token, listener }: SocketOptions): RoomSocket {
  let socket: WebSocket | undefined
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    const current = attempt(() => new WebSocket(url(), ['laneway', token]))
    socket = current
    if (!current) return fail()
    current.addEventListener('open', () => {
      failures = 0
      later(ping, PING_EVERY)
      listener.up()
    })
    current.addEventListener('message', ({ data }) => {
      if (current !== socket) return
      later(ping, PING_EVERY)
      const event = decode(data)
      if (event) listener.event(event)
    })
    current.addEventListener('close', () => current === socket && fail())
    current.addEventListener('error', () => current === socket && fail())
  }

  function ping(): void {
    socket?.send('ping')
    later(fail, PONG_WITHIN)
  }

  function fail(): void {
    drop()
    later(connect, backoff(failures, SPREAD))
    failures += 1
    listener.down()
  }

  function drop(): void {
    clearTimeout(timer)
    const old = socket
    socket = undefined
    attempt(() => old?.close())
  }

  function later(step: () => void, delay: number): void {
    clearTimeout(timer)
    timer = setTimeout(step, delay)
  }

  connect()
  return {
    typing: () => socket?.readyState === 1 && socket.send('{"kind":"typing"}'),
    hurry: () => !socket && later(connect, Math.random() * 1_000),
    close: drop,
  }
}

/** A CSP that forbids the address, or closing twice, throws; for us it is one more failed try. */
function attempt<Value>(step: () => Value): Value | undefined {
  try {
    return step()
  } catch {
    return undefined
  }
}

/** The one place where a frame gets a type: the room encodes exactly `RoomEvent`; anything else is dropped. */
function decode(data: unknown): RoomEvent | undefined {
  if (typeof data !== 'string' || !data.startsWith('{')) return undefined
  return attempt(() => JSON.parse(data) as RoomEvent)
}
