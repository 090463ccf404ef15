import type { Change } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import { LanewayError } from '../../shared/error.ts'
import type { EvidenceSeen, Judgement, Trial } from '../../shared/evidence.ts'
import type { DraftFlaw, Ticket } from '../../shared/ticket.ts'
import { judge } from '../core/autonomy/judge.ts'
import type { Refusal } from '../core/send-gate.ts'
import type { Agent } from '../ports/agents.ts'
import type { Deps } from './deps.ts'
import { joinedLine, mayTake, takenBy } from './agent-turn.ts'
import { reviewCells } from './review-cells.ts'
import { send } from './send.ts'
import { commit, advance, changeOf, merchantOf, PATIENCE, type Turn } from './turn.ts'

/** What an agent writes; `flaw` says why the desk's draft was of no use. */
export type AgentAnswer = { id: string; text: string; flaw?: DraftFlaw | undefined }

/**
 * A person answers. Writing takes the conversation over if nobody has it; somebody else's stays theirs. What the desk
 * would have said is compared with it. What it promises is theirs to keep, and needs a way to the customer.
 * @throws LanewayError `conflict`, or `unprocessable` where a promise could not be kept
 */
export async function replyAsAgent(
  deps: Deps,
  conversation: Conversation,
  agent: Agent,
  { ticket, ...reply }: AgentAnswer & { ticket: Ticket },
): Promise<Turn> {
  const { owner, merchant } = conversation
  mayTake(conversation, agent)
  const now = deps.clock.now()
  const [judged, { hours }] = await Promise.all([
    judgeTrials(deps, conversation, reply, now),
    merchantOf(deps, conversation),
  ])
  const joined = owner.kind === 'agent' ? [] : joinedLine(deps, conversation, agent).messages
  const answer = send(deps, conversation, {
    author: { kind: 'agent', name: agent.name },
    replies: [{ text: reply.text }],
    leaving: { kind: 'person' },
    id: reply.id,
    after: conversation.lastSeq + joined.length,
    agent,
    timeZone: hours.timeZone,
  })
  if (answer.refused) throw unkeepable(answer.refused)
  const messages = [...joined, ...answer.messages]
  const after = advance(conversation, {
    ...takenBy(agent),
    status: 'waiting',
    lastSeq: conversation.lastSeq + messages.length,
    deadline: new Date(now.getTime() + PATIENCE),
  })
  const asIs = ticket.draft.trim() === reply.text.trim()
  await commit(deps, {
    ...changeOf(conversation, after),
    messages,
    outbox: answer.outbox,
    promises: { ...answer.promises, settled: { which: 'replies', as: 'kept', at: now } },
    ...(owner.kind !== 'agent' && {
      ticket: { kind: 'assign', assignee: agent, due: new Date(ticket.dueAt) },
    }),
    journal: [
      {
        id: deps.ids.make('jrn'),
        kind: asIs ? 'draft.sent' : 'reply.sent',
        at: now,
        actor: agent.id,
        data: { seq: after.lastSeq, ...(reply.flaw && { flaw: reply.flaw }) },
      },
    ],
    ...judged,
  })
  await reviewCells(deps, merchant, judged.evidence ?? [])
  return { conversation: after, messages }
}

function unkeepable({ because }: Refusal): LanewayError {
  return new LanewayError('unprocessable', `${because}. Ask for an e-mail address first.`, {
    field: 'text',
  })
}

/** The desk's unspoken replies against the person's: the last one is compared, those before it were never answered. */
async function judgeTrials(
  deps: Deps,
  { merchant, id }: Conversation,
  { text, flaw }: AgentAnswer,
  at: Date,
): Promise<Pick<Change, 'trial' | 'evidence'>> {
  const trials = await deps.autonomy.openTrials(merchant, id)
  const last = trials.at(-1)
  if (!last) return {}
  const judgement = judge(last.text, text, flaw)
  return {
    trial: { kind: 'judge', trials: trials.map(({ contact }) => contact), judgement, at },
    evidence: [counted(last, judgement, at)],
  }
}

function counted(
  { category, language, stage }: Trial,
  { verdict }: Judgement,
  at: Date,
): EvidenceSeen {
  return {
    category,
    language,
    stage,
    at,
    counts: { samples: 1, ...(verdict !== 'same' && { [verdict]: 1 }) },
  }
}
