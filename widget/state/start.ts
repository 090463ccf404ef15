import type { StartedConversation } from '../../shared/api.ts'
import type { Api, Opening, Outcome } from '../net/api.ts'
import { pause } from '../net/pause.ts'
import type { Store } from './store.ts'

export type StartDeps = {
  api: Api
  store: Store
  opening: Opening
  cancelled: () => boolean
  /** The token of the page does not count. */
  refused: () => void
}

/** Tries once to start a conversation; nothing when that does not work or nobody wants it any more. */
export async function startConversation(deps: StartDeps): Promise<StartedConversation | undefined> {
  const { store, cancelled } = deps
  const outcome = await startAnyhow(deps)
  if (cancelled()) return undefined
  store.note({ trouble: troubleOf(outcome) ?? (outcome.kind === 'ok' ? undefined : 'unreachable') })
  if (outcome.kind === 'later') await pause(outcome.seconds * 1_000)
  return outcome.kind === 'ok' ? outcome.value : undefined
}

/** What the visitor should know about a call that did not work. */
export function troubleOf({ kind }: Outcome<unknown>): 'busy' | 'unreachable' | undefined {
  if (kind === 'later') return 'busy'
  return kind === 'unreachable' ? 'unreachable' : undefined
}

/** An expired or broken token must not keep anybody from asking. */
async function startAnyhow(deps: StartDeps): Promise<Outcome<StartedConversation>> {
  const { api, opening, refused } = deps
  const outcome = await api.start(opening)
  const isRefused = outcome.kind === 'gone' || outcome.kind === 'refused'
  if (!isRefused || !opening.identity) return outcome
  refused()
  const { identity: _refused, ...anonymous } = opening
  return api.start(anonymous)
}
