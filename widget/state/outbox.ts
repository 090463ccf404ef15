import type { Api } from '../net/api.ts'
import { backoff, QUICK } from '../net/backoff.ts'
import { pause } from '../net/pause.ts'
import type { Outgoing, Refusal } from './model.ts'
import { troubleOf } from './start.ts'
import type { Store } from './store.ts'
import type { Thread } from './thread.ts'

export type OutboxDeps = { api: Api; store: Store; thread: Thread }
export type Outbox = { drain: () => Promise<void> }

type Step = { kind: 'done' } | { kind: 'wait'; delay: number } | { kind: 'failed'; why: Refusal }

const QUICK_TRIES = 3
const BUSY_TRIES = 8

/** Sends what waits, one after the other and in order; a resend carries the same id, so it is stored once. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { store } = deps
  let running = false

  async function drain(): Promise<void> {
    if (running) return
    running = true
    for (let item = next(); item; item = next()) await deliver(item)
    running = false
  }

  function next(): Outgoing | undefined {
    return store.get().outgoing.find(({ failed }) => !failed)
  }

  async function deliver({ id }: Outgoing): Promise<void> {
    for (let attempt = 0; ; attempt += 1) {
      const item = waiting(id)
      if (!item) return
      const step = await transmit(deps, item, attempt)
      if (step.kind === 'done') return
      if (step.kind === 'failed') return fail(id, step.why)
      await pause(step.delay)
    }
  }

  function waiting(id: string): Outgoing | undefined {
    return store.get().outgoing.find((item) => item.id === id && !item.failed)
  }

  function fail(id: string, why: Refusal): void {
    store.dispatch({ kind: 'failed', id, why })
    if (why !== 'offline') return
    for (const item of store.get().outgoing) {
      if (!item.failed) store.dispatch({ kind: 'failed', id: item.id, why })
    }
  }

  return { drain }
}

async function transmit(deps: OutboxDeps, item: Outgoing, attempt: number): Promise<Step> {
  const { api, store, thread } = deps
  const key = await thread.key()
  if (!key) return again(attempt, QUICK_TRIES, backoff(attempt, QUICK), 'offline')
  if (!store.get().outgoing.includes(item)) return { kind: 'done' }
  const outcome = await (item.action === 'handover'
    ? api.handover(key)
    : api.send(key, { id: item.id, text: item.text }))
  store.note({ trouble: troubleOf(outcome) })
  switch (outcome.kind) {
    case 'ok':
      thread.arrived(key, outcome.value)
      store.dispatch({ kind: 'settled', id: item.id })
      return { kind: 'done' }
    case 'gone':
      thread.lost(key)
      return again(attempt, QUICK_TRIES, 0, 'refused')
    case 'later':
      return again(attempt, BUSY_TRIES, outcome.seconds * 1_000, 'offline')
    case 'unreachable':
      return again(attempt, QUICK_TRIES, backoff(attempt, QUICK), 'offline')
    case 'refused':
      return { kind: 'failed', why: outcome.tooLong ? 'too_long' : 'refused' }
  }
}

function again(attempt: number, tries: number, delay: number, why: Refusal): Step {
  return attempt + 1 < tries ? { kind: 'wait', delay } : { kind: 'failed', why }
}
