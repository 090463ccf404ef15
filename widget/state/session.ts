import type { Api, Opening } from '../net/api.ts'
import type { Link, LinkOptions } from '../net/link.ts'
import type { Tell } from './announce.ts'
import type { Memory } from './memory.ts'
import { createOutbox } from './outbox.ts'
import { watchRecovery } from './recovery.ts'
import { createSpeak } from './speak.ts'
import type { Speak } from './speak.ts'
import type { Store } from './store.ts'
import { isAnothers, subjectOf } from './subject.ts'
import { createThread } from './thread.ts'
import type { Thread } from './thread.ts'

export type SessionDeps = {
  api: Api
  store: Store
  memory: Memory
  opening: () => Opening
  openLink: (options: LinkOptions) => Link
  newId: () => string
  tell: Tell
}

/** What the visitor, the page and the browser can ask of the chat. */
export type Session = Speak & {
  wake: () => void
  open: () => void
  close: () => void
  /** The page has named its customer. */
  identify: () => void
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
  const named = () => subjectOf(opening().identity)
  let who = named()
  rememberProgress(deps, thread)

  return {
    ...createSpeak({ ...deps, thread, outbox }),
    wake: () => {
      if (isAnothers(memory.owner(), opening().identity)) return
      if (memory.read()) return void thread.key().then(outbox.drain)
      store.dispatch({ kind: 'restored', outgoing: memory.pending(), seen: 0, rated: false })
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
    identify: () => {
      const before = memory.owner() ?? who
      who = named()
      if (before !== undefined && before !== who) return thread.forget()
      const kept = memory.read()
      const isSettled = kept ? kept.who && thread.current() : !store.get().open
      if (!isSettled) void thread.again().then(outbox.drain)
    },
    forget: thread.forget,
    sync: () => follow(deps, thread),
    hurry: () => {
      thread.follower.hurry()
      recover()
    },
  }
}

function follow({ store, memory, opening }: SessionDeps, thread: Thread): void {
  const kept = memory.read()
  const current = thread.current()
  if (!current || kept?.token === current.token) return
  const isMine = kept && !isAnothers(kept.who, opening().identity)
  if (!isMine) store.note({ open: false })
  thread.leave(isMine ? 'vanished' : 'forgotten')
  if (isMine) void thread.key()
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
