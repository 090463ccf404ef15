import { useState } from 'preact/hooks'
import type { Policy, PolicyChange } from '../../shared/policy.ts'
import { changeOf, draftOf, revivedDraft } from './policy-draft.ts'
import type { PolicyDraft } from './policy-draft.ts'
import { recall, remember } from './tab-memory.ts'

export type Drafting = {
  draft: PolicyDraft
  change: PolicyChange
  changed: boolean
  /** Another version went live since the draft was begun. */
  outrun: boolean
  set: (draft: PolicyDraft) => void
  discard: () => void
}

/** What an owner is changing; it survives a reload and a look at another page. */
export function usePolicyDraft(live: Policy, memory: string): Drafting {
  const [kept, setKept] = useState(() => revivedDraft(recall(memory)))
  const draft = kept ?? draftOf(live)
  const change = changeOf(draft, live)
  const changed = Object.keys(change).length > 0

  function set(next: PolicyDraft): void {
    setKept(next)
    remember(memory, [next])
  }
  function discard(): void {
    setKept(undefined)
    remember(memory, [])
  }

  return { draft, change, changed, outrun: changed && draft.base !== live.version, set, discard }
}
