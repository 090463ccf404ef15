import type { ConversationUpdate } from '../../shared/api.ts'
import type { Api, Opening } from '../net/api.ts'
import type { Tell } from './announce.ts'
import type { Kept, Memory } from './memory.ts'
import { startConversation } from './start.ts'
import type { Store } from './store.ts'
import { isAnothers, subjectOf } from './subject.ts'

export type EnterDeps = {
  api: Api
  store: Store
  memory: Memory
  opening: () => Opening
  tell: Tell
}

/** A way into a conversation; with what was said in it where it has just begun. */
export type Entry = { kept: Kept; update?: ConversationUpdate }

/**
 * Finds the conversation that was kept, or begins one. What was kept for one customer is not shown to another, nor to
 * nobody in particular; `another` means that the desk knows it to be somebody else's.
 */
export async function enter(
  deps: EnterDeps,
  cancelled: () => boolean,
): Promise<Entry | 'another' | undefined> {
  const { memory, opening } = deps
  const { identity } = opening()
  if (isAnothers(memory.owner(), identity)) memory.clear()
  const kept = memory.read()
  if (!kept) return begin(deps, cancelled)
  return identity && !kept.who ? claim(deps, kept, identity) : { kept }
}

async function begin(deps: EnterDeps, cancelled: () => boolean) {
  const opening = deps.opening()
  let { identity } = opening
  const refused = () => {
    identity = undefined
    tellRefused(deps)
  }
  const begun = await startConversation({ ...deps, opening, cancelled, refused })
  if (!begun) return undefined
  if (deps.memory.read()) return enter(deps, cancelled)
  const { conversation, token, messages } = begun
  const kept = named({ conversation: conversation.id, token, seen: 0 }, identity)
  return { kept, update: { conversation, messages } }
}

/** What began as nobody's becomes this customer's, in place and under a new key. */
async function claim(deps: EnterDeps, kept: Kept, identity: string): Promise<Entry | 'another'> {
  const outcome = await deps.api.identify(kept, identity)
  if (outcome.kind === 'refused') return 'another'
  if (outcome.kind === 'gone') tellRefused(deps)
  return {
    kept: outcome.kind === 'ok' ? named({ ...kept, token: outcome.value.token }, identity) : kept,
  }
}

function named(kept: Kept, identity: string | undefined): Kept {
  const who = subjectOf(identity)
  return { ...kept, ...(who && { who }) }
}

function tellRefused({ tell }: EnterDeps): void {
  tell('error', { code: 'unauthorised', field: 'identity' })
}
