import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { Settlement } from '../../shared/promise.ts'
import type { ResolutionMethod, RootCause } from '../../shared/ticket.ts'
import { judgeDeed } from '../core/autonomy/judge.ts'
import { stringsOf } from '../core/replies/index.ts'
import type { Agent } from '../ports/agents.ts'
import { mayTake } from './agent-turn.ts'
import type { Deps } from './deps.ts'
import { settleAll } from './keep-promises.ts'
import { reviewCells } from './review-cells.ts'
import { send } from './send.ts'
import { advance, changeOf, merchantOf, type Turn } from './turn.ts'

export type Resolution = {
  rootCause: RootCause
  method: ResolutionMethod
  note?: string | undefined
  /** What became of promises that are open still. */
  promises?: Settlement | undefined
}

/**
 * An agent ends the matter and files why it came up and what helped. A new message opens it again, with the desk.
 * @throws LanewayError `conflict` when somebody else has it, or a promise is open and nobody says what became of it
 */
export async function resolveConversation(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  { note, promises: settled, ...how }: Resolution,
): Promise<Turn> {
  mayTake(conversation, agent)
  const [merchant, promises] = await Promise.all([
    merchantOf(deps, conversation),
    settleAll(deps, conversation, settled),
  ])
  const at = deps.clock.now()
  const line = {
    author: { kind: 'system' as const },
    replies: [{ text: stringsOf(conversation.language).resolved }],
    leaving: { kind: 'person' as const },
  }
  const messages = conversation.channel === 'email' ? [] : send(deps, conversation, line).messages
  const { expecting: _asked, toldOverdue: _told, ...memory } = conversation.memory
  const after = advance(conversation, {
    status: 'resolved',
    owner: { kind: 'desk', name: merchant.look.deskName },
    deadline: null,
    lastSeq: conversation.lastSeq + messages.length,
    memory: { ...memory, answered: [], stuck: 0, turns: 0 },
  })
  const undone = await judgeAgain(deps, conversation, how.method, at)
  await deps.conversations.commit({
    ...changeOf(conversation, after),
    messages,
    promises,
    ...undone,
    ticket: { kind: 'resolve', at, ...how, ...(note && { note }) },
    journal: [
      { id: deps.ids.make('jrn'), kind: 'conversation.resolved', at, actor: agent.id, data: how },
    ],
  })
  await reviewCells(deps, conversation.merchant, undone.evidence ?? [])
  return { conversation: after, messages }
}

/** Words that agreed are not enough where the person had to do something as well. */
async function judgeAgain(
  deps: Deps,
  { merchant, id }: Conversation,
  method: ResolutionMethod,
  at: Date,
): Promise<Pick<Change, 'trial' | 'evidence'>> {
  const judgement = judgeDeed(method)
  const trial = judgement && (await deps.autonomy.lastAgreed(merchant, id))
  if (!judgement || !trial) return {}
  const { category, language, stage } = trial
  return {
    trial: { kind: 'judge', trials: [trial.contact], judgement, at },
    evidence: [{ category, language, stage, at, counts: { wrong: 1 } }],
  }
}
