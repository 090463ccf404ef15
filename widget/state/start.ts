import type { StartedConversation } from '../../shared/api'
import type { Api, Opening, Outcome } from '../net/api'
import { retryDelay } from '../net/backoff'
import { pause } from '../net/pause'
import type { Store } from './store'

export type StartDeps = { api: Api; store: Store; opening: Opening; cancelled: () => boolean }

const TRIES = 3

/** Starts a conversation; nothing when the desk cannot be reached within a few tries or nobody wants it any more. */
export async function startConversation(deps: StartDeps): Promise<StartedConversation | undefined> {
  const { api, store, cancelled } = deps
  let { opening } = deps
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const outcome = await api.start(opening)
    if (cancelled()) return undefined
    store.note({ trouble: troubleOf(outcome) })
    if (outcome.kind === 'ok') return outcome.value
    if (refuses(outcome)) opening = withoutIdentity(opening)
    await pause(outcome.kind === 'later' ? outcome.seconds * 1_000 : retryDelay(attempt))
    if (cancelled()) return undefined
  }
  store.note({ trouble: 'unreachable' })
  return undefined
}

/** What the visitor should know about a call that did not work. */
export function troubleOf({ kind }: Outcome<unknown>): 'busy' | 'unreachable' | undefined {
  if (kind === 'later') return 'busy'
  return kind === 'unreachable' ? 'unreachable' : undefined
}

function refuses({ kind }: Outcome<unknown>): boolean {
  return kind === 'gone' || kind === 'refused'
}

/** An expired or broken token must not keep anybody from asking. */
function withoutIdentity({ identity: _identity, ...opening }: Opening): Opening {
  return opening
}
