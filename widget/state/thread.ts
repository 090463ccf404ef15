import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'
import type { Api, Key, Opening } from '../net/api.ts'
import type { Link, LinkOptions } from '../net/link.ts'
import { createFollower } from './follow.ts'
import type { Follower } from './follow.ts'
import type { Kept, Memory } from './memory.ts'
import { startConversation } from './start.ts'
import type { Store } from './store.ts'
import { subjectOf } from './subject.ts'

export type ThreadDeps = {
  api: Api
  store: Store
  memory: Memory
  opening: () => Opening
  openLink: (options: LinkOptions) => Link
}

/** The way into the current conversation. */
export type Thread = {
  /** The key found in memory or of a new conversation; nothing when the desk cannot be reached. */
  key: () => Promise<Key | undefined>
  current: () => Key | undefined
  resume: (kept: Kept) => void
  arrived: (key: Key, update: ConversationUpdate) => void
  lost: (key: Key) => void
  /** Stops following: the visitor's unsent words stay for the next conversation, or go with it. */
  leave: (kind: 'vanished' | 'forgotten') => void
  follower: Follower
}

/** Finds, starts and leaves conversations, one at a time; what still comes for an earlier one is dropped. */
export function createThread({ api, store, memory, opening, openLink }: ThreadDeps): Thread {
  let current: Key | undefined
  let starting: Promise<void> | undefined
  const follower = createFollower({ api, store, openLink, arrived, gone: lost })

  async function find(): Promise<Key | undefined> {
    const kept = current ? undefined : memory.read()
    if (kept) resume(kept)
    if (current) return current
    const mine = (starting ??= Promise.resolve().then(start))
    await mine
    if (starting === mine) starting = undefined
    return current
  }

  async function start(): Promise<void> {
    const asked = opening()
    const mine = starting
    const cancelled = () => current !== undefined || starting !== mine
    const started = await startConversation({ api, store, opening: asked, cancelled })
    const kept = memory.read()
    if (started && kept) resume(kept)
    else if (started) begin(started, subjectOf(asked.identity))
  }

  function begin({ conversation, token, messages }: StartedConversation, who?: string): void {
    current = { conversation: conversation.id, token }
    memory.keep({ ...current, seen: 0, ...(who && { who }) })
    store.dispatch({ kind: 'updated', update: { conversation, messages } })
    follower.connect(current)
  }

  function resume({ conversation, token, seen, rated = false }: Kept): void {
    current = { conversation, token }
    store.dispatch({ kind: 'restored', outgoing: memory.pending(), seen, rated })
    follower.connect(current)
    follower.pull()
  }

  function arrived(from: Key, update: ConversationUpdate): void {
    if (from === current) store.dispatch({ kind: 'updated', update })
  }

  function lost(from: Key): void {
    if (from !== current) return
    memory.forget()
    leave('vanished')
    if (store.get().open) void find()
  }

  function leave(kind: 'vanished' | 'forgotten'): void {
    follower.disconnect()
    current = undefined
    starting = undefined
    store.dispatch({ kind })
  }

  return {
    key: find,
    current: () => current,
    resume,
    arrived,
    lost,
    leave,
    follower,
  }
}
