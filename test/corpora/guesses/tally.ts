import { LIMITS } from '../../../shared/limits.ts'
import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { stringsOf } from '../../../worker/core/replies/index.ts'
import type { ConversationUpdate } from '../../../shared/api.ts'
import type { Answer } from '../support-abuse/desk.ts'
import { median, rankTest } from './rank-test.ts'

/** What a guess was about, and whether there is such an order or customer. */
export type Guess = { visitor: string; network: string; about: string; exists: boolean }

type Kind = 'denied' | 'refused' | 'silent' | 'told'

const DENIED = new Set([stringsOf('en').denied, actionStringsOf('en').verify.wrongCode])

/** Counts what became of guesses: how often each visitor, network, order and address was checked, and how that looked. */
export function tally() {
  const checks = new Map<string, number>()
  const looks: Record<Kind, Set<string>> = {
    denied: new Set(),
    refused: new Set(),
    silent: new Set(),
    told: new Set(),
  }
  const times = { exists: [] as number[], unknown: [] as number[] }
  const counts: Record<Kind, number> = { denied: 0, refused: 0, silent: 0, told: 0 }
  const failed: string[] = []

  return {
    counts,
    failed,
    add(
      { visitor, network, about, exists }: Guess,
      answer: Answer<ConversationUpdate>,
      ms: number,
    ) {
      if (answer.status !== 200)
        failed.push(`a guess about ${about} was answered with ${answer.status}`)
      const kind = kindOf(answer)
      counts[kind] += 1
      looks[kind].add(canonical(answer))
      if (kind === 'told') failed.push(`${about} was told: ${answer.text.slice(0, 200)}`)
      if (kind !== 'denied') return
      times[exists ? 'exists' : 'unknown'].push(ms)
      for (const key of [visitor, network, about]) checks.set(key, (checks.get(key) ?? 0) + 1)
    },
    /** What is wrong, and the figures. */
    close(name: string): { failed: string[]; note: string } {
      const most = Math.max(0, ...checks.values())
      for (const [key, count] of checks)
        if (count > LIMITS.failedProofs.most) failed.push(`${key} was checked ${count} times`)
      for (const kind of ['denied', 'refused', 'silent'] as const)
        if (looks[kind].size > 1)
          failed.push(`${kind} looks different: ${[...looks[kind]].slice(0, 2).join(' / ')}`)
      const p = rankTest(times.exists, times.unknown)
      const note =
        `${name}: ${counts.denied} checked, ${counts.refused} not looked at, ${counts.silent} after a person had it; ` +
        `at most ${most} checks each; ${looks.denied.size} kind of denial; ` +
        `denied in ${median(times.exists).toFixed(1)} ms where it exists (${times.exists.length}), ` +
        `${median(times.unknown).toFixed(1)} ms where not (${times.unknown.length}), p = ${p.toFixed(3)}`
      return { failed, note }
    },
  }
}

function kindOf({ body }: Answer<ConversationUpdate>): Kind {
  const replies = (body?.messages ?? []).filter(({ author }) => author.kind !== 'customer')
  const [first] = replies
  if (replies.some(({ card }) => card !== undefined)) return 'told'
  if (!first) return 'silent'
  if (DENIED.has(first.text)) return 'denied'
  return body?.conversation.owner.kind === 'desk' ? 'told' : 'refused'
}

/** The whole answer without what is different every time, and without what the visitor wrote. */
function canonical({ body, status }: Answer<ConversationUpdate>): string {
  const { id: _id, ...conversation } = body?.conversation ?? { id: '' }
  const replies = (body?.messages ?? [])
    .filter(({ author }) => author.kind !== 'customer')
    .map(({ id: _own, seq: _seq, at: _at, ...told }) => told)
  return JSON.stringify({ status, conversation, replies })
}
