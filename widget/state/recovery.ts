import { backoff, QUICK } from '../net/backoff.ts'
import type { Model } from './model.ts'
import type { Store } from './store.ts'

const PATIENT = 2

/**
 * Tries by itself what failed for want of a connection, at growing intervals, until it worked. Answers a function that
 * tries at once, for when the browser says that the network is back.
 */
export function watchRecovery(store: Store, revive: () => void): () => void {
  let tries = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  function tryNow(): void {
    clearTimeout(timer)
    timer = undefined
    if (needsRecovery(store.get())) revive()
  }

  store.watch((model) => {
    if (!needsRecovery(model)) {
      if (!model.trouble) tries = 0
      return
    }
    if (timer) return
    timer = setTimeout(tryNow, backoff(PATIENT + tries, QUICK))
    tries += 1
  })
  return tryNow
}

function needsRecovery({ open, conversation, trouble, outgoing }: Model): boolean {
  if (outgoing.some(({ failed }) => failed === 'offline')) return true
  return open && !conversation && trouble !== undefined
}
