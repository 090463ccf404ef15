import type { Api, Opening } from '../net/api.ts'
import type { Link, LinkOptions } from '../net/link.ts'
import type { Memory } from './memory.ts'
import { hasSpoken } from './model.ts'
import { createOutbox } from './outbox.ts'
import { watchRecovery } from './recovery.ts'
import { createSpeak } from './speak.ts'
import type { Speak } from './speak.ts'
import type { Store } from './store.ts'
import { subjectOf } from './subject.ts'
import { createThread } from './thread.ts'
import type { Thread } from './thread.ts'

export type SessionDeps = {
  api: Api
  store: Store
  memory: Memory
  opening: () => Opening
  openLink: (options: LinkOptions) => Link
  newId: () => string
}

/** What the visitor, the page and the browser can ask of the chat. */
export type Session = Speak & {
  wake: () => void
  open: () => void
  close: () => void
  identify: (token: string) => void
  forget: () => void
  /** Another tab wrote or forgot. */
  sync: () => void
  /** The browser is back: on the network, or in the foreground. */
  hurry: () => void
}

/** Ties wishes to the model, the memory and the wire. */
export function createSession(deps: SessionDeps): Session {
  const { store, memory, opening } = deps
  const thread = createThread(deps)
  const outbox = createOutbox({ ...deps, thread })
  const recover = watchRecovery(store, () => {
    store.dispatch({ kind: 'retried', why: 'offline' })
    if (store.get().open) void thread.key()
    void outbox.drain()
  })
  rememberProgress(deps, thread)

  function forget(): void {
    memory.clear()
    thread.leave('forgotten')
  }

  return {
    ...createSpeak({ ...deps, thread, outbox }),
    wake: () => {
      const kept = memory.read()
      const { identity } = opening()
      if (kept?.who && identity && kept.who !== subjectOf(identity)) forget()
      else if (kept) thread.resume(kept)
      else store.dispatch({ kind: 'restored', outgoing: memory.pending(), seen: 0, rated: false })
      void outbox.drain()
    },
    open: () => {
      const key = thread.current()
      store.note({ open: true })
      if (key) thread.follower.connect(key)
      else void thread.key()
    },
    close: () => {
      store.note({ open: false })
      if (store.get().conversation?.status === 'resolved') thread.follower.disconnect()
    },
    identify: (token) => {
      if (!isOther(token, deps)) return
      forget()
      if (store.get().open) void thread.key()
    },
    forget,
    sync: () => follow(deps, thread),
    hurry: () => {
      thread.follower.hurry()
      recover()
    },
  }
}

/** On a shared computer the next person must not see the last one's chat; an untouched greeting is nobody's yet. */
function isOther(token: string, { store, memory }: SessionDeps): boolean {
  const kept = memory.read()
  if (!kept) return false
  return kept.who === undefined ? !hasSpoken(store.get()) : kept.who !== subjectOf(token)
}

function follow({ store, memory }: SessionDeps, thread: Thread): void {
  const kept = memory.read()
  const current = thread.current()
  if (!current || kept?.conversation === current.conversation) return
  thread.leave(kept ? 'vanished' : 'forgotten')
  if (kept) thread.resume(kept)
  else store.note({ open: false })
}

function rememberProgress({ store, memory }: SessionDeps, thread: Thread): void {
  store.watch(({ seen, rating, outgoing }, before) => {
    for (const { id } of before.outgoing) {
      if (!outgoing.some((item) => item.id === id)) memory.drop(id)
    }
    if (seen === before.seen && rating === before.rating) return
    const kept = memory.read()
    if (!kept || kept.conversation !== thread.current()?.conversation) return
    memory.keep({ ...kept, seen, rated: rating === 'done' || rating === 'thanked' })
  })
}
