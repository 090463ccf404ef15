import type { Api, Opening } from '../net/api.ts'
import type { Memory } from './memory.ts'
import { TEXT_LIMIT } from './model.ts'
import type { Outgoing } from './model.ts'
import type { Outbox } from './outbox.ts'
import type { Store } from './store.ts'
import { subjectOf } from './subject.ts'
import type { Thread } from './thread.ts'

export type SpeakDeps = {
  api: Api
  store: Store
  memory: Memory
  thread: Thread
  outbox: Outbox
  newId: () => string
  opening: () => Opening
}

/** What the visitor can say and ask for. */
export type Speak = {
  draft: (text: string) => void
  send: (text: string) => boolean
  retry: (id: string) => void
  edit: (id: string) => void
  handover: () => void
  rate: (score: number, comment: string) => void
  dismissRating: () => void
}

const TYPING_EVERY = 3_000

/** Everything said is remembered before it is sent, so that neither a reload nor a dead network loses it. */
export function createSpeak(deps: SpeakDeps): Speak {
  const { store, memory, thread, outbox, newId, opening } = deps
  let typedAt = 0

  function queue(said: Pick<Outgoing, 'text' | 'action'>): void {
    const who = subjectOf(opening().identity)
    const item = { ...said, id: newId(), at: new Date().toISOString(), ...(who && { who }) }
    memory.hold(item)
    store.dispatch({ kind: 'queued', item })
    void outbox.drain()
  }

  return {
    draft: (text) => {
      store.note({ draft: text })
      if (Date.now() - typedAt < TYPING_EVERY) return
      typedAt = Date.now()
      thread.follower.typing()
    },
    send: (text) => {
      const trimmed = text.trim()
      const fits = trimmed.length > 0 && trimmed.length <= TEXT_LIMIT
      if (fits) queue({ text: trimmed })
      return fits
    },
    retry: (id) => {
      store.dispatch({ kind: 'retried', id, why: 'offline' })
      void outbox.drain()
    },
    edit: (id) => {
      const { outgoing, draft } = store.get()
      const item = outgoing.find((one) => one.id === id)
      store.dispatch({ kind: 'settled', id })
      store.note({ draft: [item?.text, draft].filter(Boolean).join('\n') })
    },
    handover: () => {
      const asked = store.get().outgoing.find(({ action }) => action === 'handover')
      if (!asked) queue({ text: '', action: 'handover' })
      else if (asked.failed) store.dispatch({ kind: 'retried', id: asked.id })
      void outbox.drain()
    },
    rate: (score, comment) => void rate(deps, score, comment.trim()),
    dismissRating: () => store.note({ rating: 'done' }),
  }
}

async function rate({ api, store, thread }: SpeakDeps, score: number, comment: string) {
  const key = thread.current()
  if (!key) return
  store.note({ rating: 'sending' })
  const outcome = await api.rate(key, { score, ...(comment && { comment }) })
  if (outcome.kind === 'gone') return thread.lost(key)
  store.note({ rating: outcome.kind === 'ok' ? 'thanked' : 'failed' })
}
