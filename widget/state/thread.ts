import type { ConversationUpdate } from '../../shared/api.ts'
import type { Key } from '../net/api.ts'
import type { Link, LinkOptions } from '../net/link.ts'
import { enter } from './enter.ts'
import type { EnterDeps, Entry } from './enter.ts'
import { createFollower } from './follow.ts'
import type { Follower } from './follow.ts'

export type ThreadDeps = EnterDeps & { openLink: (options: LinkOptions) => Link }

/** The way into the current conversation. */
export type Thread = {
  /** The key found in memory or of a new conversation; nothing when the desk cannot be reached. */
  key: () => Promise<Key | undefined>
  /** The same, found anew: the page has named its customer. */
  again: () => Promise<Key | undefined>
  current: () => Key | undefined
  arrived: (key: Key, update: ConversationUpdate) => void
  lost: (key: Key) => void
  /** Leaves nothing behind. */
  forget: () => void
  /** Goes on to another conversation: the visitor's unsent words come along, or stay behind. */
  leave: (kind: 'vanished' | 'forgotten') => void
  follower: Follower
}

/** Finds, starts and leaves conversations, one at a time; what still comes for an earlier one is dropped. */
export function createThread(deps: ThreadDeps): Thread {
  const { api, store, memory, openLink } = deps
  let current: Key | undefined
  let entering: Promise<void> | undefined
  let stops = 0
  const follower = createFollower({ api, store, openLink, arrived, gone: lost })

  async function find(): Promise<Key | undefined> {
    if (current) return current
    const mine = (entering ??= Promise.resolve(stops).then(look))
    await mine
    if (entering === mine) entering = undefined
    return current
  }

  async function look(before: number): Promise<void> {
    const cancelled = () => current !== undefined || stops !== before
    if (cancelled()) return
    const entry = await enter(deps, cancelled)
    if (cancelled()) return
    if (entry === 'another') forget()
    else if (entry) take(entry)
  }

  function take({ kept, update }: Entry): void {
    const { conversation, token, seen, rated = false } = kept
    current = { conversation, token }
    memory.keep(kept)
    store.dispatch({ kind: 'restored', outgoing: memory.pending(), seen, rated })
    if (update) arrived(current, update)
    follower.connect(current)
    if (!update) follower.pull()
  }

  function arrived(from: Key, update: ConversationUpdate): void {
    if (from === current) store.dispatch({ kind: 'updated', update })
  }

  function lost(from: Key): void {
    if (from !== current) return
    memory.forget()
    leave('vanished')
  }

  function forget(): void {
    memory.clear()
    leave('forgotten')
  }

  function leave(kind: 'vanished' | 'forgotten'): void {
    stop()
    store.dispatch({ kind })
    if (store.get().open) void find()
  }

  function stop(): void {
    follower.disconnect()
    current = undefined
    entering = undefined
    stops += 1
  }

  const again = () => {
    stop()
    return find()
  }
  return { key: find, again, current: () => current, arrived, lost, forget, leave, follower }
}
