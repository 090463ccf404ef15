import type { Conversation } from '../../shared/conversation.ts'
import type { Author } from '../../shared/message.ts'
import type { Stage } from '../../shared/stage.ts'
import { ungrounded } from './guard.ts'
import { isSilent } from './route.ts'
import type { Reply } from './skills/skill.ts'

/**
 * What wants to leave. An `answer` is the desk's own and must have been earned; what is `approved` was written by a person
 * for everybody it concerns; a `notice` tells who answers and when, or
 * what became of the conversation; a `person` speaks for themselves. `outOfReach` is a promise in it that nobody could
 * keep, because the customer cannot be reached.
 */
export type Leaving =
  | { kind: 'answer'; stage: Stage; evidence: unknown[]; newer?: boolean; outOfReach?: string }
  | { kind: 'approved'; newer?: boolean }
  | { kind: 'notice'; silent: boolean }
  | { kind: 'person'; outOfReach?: string }

export type Refusal = { rule: string; because: string }

/** Why this must not leave now, or undefined where it may. Asked when it is written, and again when a mail leaves. */
export function refusal(
  leaving: Leaving,
  author: Author,
  owner: Conversation['owner'],
  replies: Reply[],
): Refusal | undefined {
  if (leaving.kind === 'person') return unkeepable(leaving)
  if (leaving.kind === 'notice')
    return leaving.silent ? { rule: 'gate:shadow', because: 'the desk only watches' } : undefined
  if (leaving.kind === 'approved') return takenOver(leaving, author, owner)
  const { stage, evidence } = leaving
  if (isSilent(stage)) return { rule: 'gate:shadow', because: 'the desk only watches' }
  if (stage !== 'automation')
    return { rule: 'gate:stage', because: `the desk answers this only in ${stage} now` }
  const late = takenOver(leaving, author, owner)
  if (late) return late
  const invented = ungrounded(replies, evidence)
  if (invented !== undefined)
    return { rule: 'gate:guard', because: `"${invented}" is not in the evidence` }
  return unkeepable(leaving)
}

/** It is not the desk's turn any more. */
function takenOver(
  { newer }: { newer?: boolean },
  author: Author,
  owner: Conversation['owner'],
): Refusal | undefined {
  if (author.kind !== 'desk' || owner.kind !== 'desk')
    return { rule: 'gate:owner', because: 'a person has the conversation' }
  return newer
    ? { rule: 'gate:newer', because: 'the customer has written again meanwhile' }
    : undefined
}

function unkeepable({ outOfReach }: { outOfReach?: string }): Refusal | undefined {
  if (outOfReach === undefined) return undefined
  return {
    rule: 'gate:promise',
    because: `"${outOfReach}" is promised, and there is no way to reach the customer`,
  }
}
