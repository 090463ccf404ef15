import type { ConversationUpdate, RoomEvent } from '../../shared/api.ts'
import type { Api, Key } from './api.ts'
import { openSocket } from './socket.ts'

export type LinkListener = {
  event: (event: RoomEvent) => void
  update: (update: ConversationUpdate) => void
  gone: () => void
}
export type Link = { typing: () => void; pull: () => void; hurry: () => void; close: () => void }
export type LinkOptions = {
  api: Api
  key: Key
  after: () => number
  listener: LinkListener
}

const POLL_EVERY = 4_000
const POLL_HIDDEN = 20_000

/** Brings what the room says: over the socket while there is one, by polling while there is none. */
export function openLink({ api, key, after, listener }: LinkOptions): Link {
  let timer: ReturnType<typeof setTimeout> | undefined
  let missing = false
  let closed = false

  async function pull(): Promise<number> {
    const outcome = await api.pull(key, after())
    if (closed) return 0
    if (outcome.kind === 'ok') listener.update(outcome.value)
    if (outcome.kind === 'gone') listener.gone()
    return outcome.kind === 'later' ? outcome.seconds * 1_000 : 0
  }

  async function beat(): Promise<void> {
    const wait = missing ? await pull() : 0
    if (!closed) timer = setTimeout(beat, Math.max(wait, pace()))
  }

  timer = setTimeout(beat, pace())
  const socket = openSocket({
    url: () => api.socketUrl(key, after()),
    token: key.token,
    listener: {
      up: () => {
        missing = false
      },
      down: () => {
        missing = true
      },
      event: listener.event,
    },
  })

  return {
    typing: socket.typing,
    pull: () => void pull(),
    hurry: socket.hurry,
    close: () => {
      closed = true
      clearTimeout(timer)
      socket.close()
    },
  }
}

function pace(): number {
  return document.hidden ? POLL_HIDDEN : POLL_EVERY
}
