import type { ConversationUpdate } from '../../../shared/api.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { actionStringsOf } from '../../../worker/core/replies/actions/index.ts'
import { stringsOf } from '../../../worker/core/replies/index.ts'
import type { Answer, Served } from '../support-abuse/desk.ts'
import { median, rankTest } from './rank-test.ts'

/** What a guess was about, and whether there is such an order or customer. */
export type Guess = {
  visitor: string
  network: string
  about: string
  exists: boolean
  /** What the visitor offers; somebody who has given an address is not asked for one. */
  like: string
}

type Kind = 'denied' | 'refused' | 'silent' | 'told'
type Side = 'exists' | 'unknown'

const DENIED = new Set([stringsOf('en').denied, actionStringsOf('en').verify.wrongCode])
/** So often a reply must have come for one side for its lack on the other to tell anything. */
const TELLING = 5

/** Counts what became of guesses: how often each visitor, network, order and address was checked, and how that looked. */
export function tally() {
  const checks = new Map<string, number>()
  const looks = new Map<string, Record<Side, number>>()
  const times: Record<Side, number[]> = { exists: [], unknown: [] }
  const counts: Record<Kind, number> = { denied: 0, refused: 0, silent: 0, told: 0 }
  const failed: string[] = []

  function add({ visitor, network, about, exists, like }: Guess, answer: Turn, ms: number): void {
    const kind = kindOf(answer)
    const side = exists ? 'exists' : 'unknown'
    const look = `${kind === 'denied' ? '' : like} ${kind} ${canonical(answer)}`
    const seen = looks.get(look) ?? { exists: 0, unknown: 0 }
    looks.set(look, { ...seen, [side]: seen[side] + 1 })
    counts[kind] += 1
    if (answer.status !== 200) failed.push(`${about} was answered with ${answer.status}`)
    if (kind === 'told') failed.push(`${about} was told: ${answer.text.slice(0, 200)}`)
    if (kind !== 'denied') return
    times[side].push(ms)
    for (const key of [visitor, network, about]) checks.set(key, (checks.get(key) ?? 0) + 1)
  }

  /** What is wrong, and the figures. */
  function close(name: string): { failed: string[]; note: string } {
    const most = Math.max(0, ...checks.values())
    const { exists, unknown } = times
    const kinds = [...looks].filter(([look]) => look.startsWith(' denied')).length
    const oneSided = [...looks].filter(([, seen]) => isOneSided(seen)).map(([look]) => look)
    const often = [...checks].filter(([, count]) => count > LIMITS.failedProofs.most)
    if (kinds > 1) failed.push(`there are ${kinds} kinds of denial`)
    failed.push(...oneSided.map((look) => `said of one side only: ${look}`))
    failed.push(...often.map(([key, count]) => `${key} was checked ${count} times`))
    const note =
      `${name}: ${counts.denied} checked, ${counts.refused} not looked at, ${counts.silent} after a person had it; ` +
      `at most ${most} checks each; ${kinds} kind of denial; denied in ${median(exists).toFixed(1)} ms ` +
      `where it exists (${exists.length}), ${median(unknown).toFixed(1)} ms where not (${unknown.length}), ` +
      `p = ${rankTest(exists, unknown).toFixed(3)}`
    return { failed, note }
  }

  return { add, close }
}

/** As the desk itself has counted: a check whose outcome a person was given is one, too. */
export async function checkedTooOften({ rows }: Served): Promise<string[]> {
  const [tries] = await rows<{ most: number }>(
    `SELECT max(count) AS most FROM tries WHERE merchant_id <> 'limits'`,
  )
  const most = tries?.most ?? 0
  return most > LIMITS.failedProofs.most ? [`something was checked ${most} times`] : []
}

type Turn = Answer<ConversationUpdate>

function isOneSided({ exists, unknown }: Record<Side, number>): boolean {
  return Math.min(exists, unknown) === 0 && Math.max(exists, unknown) >= 2 * TELLING
}

function kindOf({ body }: Turn): Kind {
  const replies = (body?.messages ?? []).filter(({ author }) => author.kind !== 'customer')
  const [first] = replies
  if (replies.some(({ card }) => card !== undefined)) return 'told'
  if (!first) return 'silent'
  if (DENIED.has(first.text)) return 'denied'
  return body?.conversation.owner.kind === 'desk' ? 'told' : 'refused'
}

/** The whole answer without what is different every time, and without what the visitor wrote. */
function canonical({ body, status }: Turn): string {
  const { id: _id, ...conversation } = body?.conversation ?? { id: '' }
  const replies = (body?.messages ?? [])
    .filter(({ author }) => author.kind !== 'customer')
    .map(({ id: _own, seq: _seq, at: _at, ...told }) => told)
  return JSON.stringify({ status, conversation, replies })
}
