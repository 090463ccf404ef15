import type { Action } from '../../shared/action.ts'
import type { Article } from '../../shared/article.ts'
import type { Memory } from '../../shared/conversation.ts'
import { emptyMemory } from '../../shared/conversation.ts'
import type { ActionId } from '../../shared/ids.ts'
import type { ProposalFacts } from '../../shared/routing.ts'
import { hostsOf } from './facts/links.ts'
import { ungrounded } from './guard.ts'
import { answerQuestion } from './skills/answer-question.ts'
import { asksHow } from './skills/asks-how.ts'
import { skillFor } from './skills/index.ts'
import type { CodeWanted, Reply, Situation, SkillResult } from './skills/skill.ts'
import { unsafeIn } from './unsafe.ts'

/** What the desk could do by itself, whether or not it may: the replies, what it would keep in mind, what it would do. */
export type Proposal = {
  facts: ProposalFacts
  replies: Reply[]
  memory: Memory
  /** Whether the turn brings the customer further. */
  progress: boolean
  act?: { id: ActionId; action: Action; amount: number; because: string }
  code?: CodeWanted
}

/** Before any skill has worked. */
export const NOTHING_PROPOSED: Proposal = {
  facts: { kind: 'none', because: 'no skill has worked yet', messages: 0 },
  replies: [],
  memory: emptyMemory(),
  progress: true,
}

/** Lets the skill of the category work, and looks whether all it says stands in the evidence. */
export function propose(situation: Situation): Proposal {
  const skill = skillFor(situation.topic.category)
  const nothing = { replies: [], memory: situation.memory, progress: true }
  if (!skill) {
    const because = `the desk has no skill for ${situation.topic.category}`
    return { ...nothing, facts: { kind: 'none', because, messages: 0 } }
  }
  const explained =
    skill.acts && asksOnlyHow(situation) ? answerQuestion.work(situation) : undefined
  const explains = explained?.kind === 'answer'
  const result = explains ? explained : withinCaps(skill.work(situation), situation)
  const facts = factsOf(explains ? answerQuestion.name : skill.name, result)
  if (result.kind === 'person') return { ...nothing, facts }
  if (result.kind === 'act') {
    const { action, amount, memory, because } = result
    const id = situation.memory.proposed?.id ?? situation.known.id
    return { ...nothing, memory, facts, act: { id, action, amount, because } }
  }
  const { replies, memory } = result
  const invented =
    unsafeIn(replies, hostsOf(situation.merchant)) ??
    ungrounded(replies, evidenceOf(situation, situation.articles))
  return {
    facts: { ...facts, ...(invented && { invented }) },
    replies,
    memory,
    progress: result.kind !== 'ask' || result.progress,
    ...(result.kind === 'ask' && result.code && { code: result.code }),
  }
}

/** A question how something is done, before anything is asked of the customer. */
function asksOnlyHow({ text, understanding, memory }: Situation): boolean {
  return asksHow(text) && understanding.entities.orderNumbers.length === 0 && !memory.expecting
}

/** What was done too often lately is done by a person. */
function withinCaps(result: SkillResult, { known }: Situation): SkillResult {
  const costs = result.kind === 'act' || (result.kind === 'ask' && result.code !== undefined)
  if (!known.capped || !costs) return result
  return {
    kind: 'person',
    because: 'it was done too often lately',
    ...(result.kind === 'act' && { action: result.action }),
  }
}

function factsOf(skill: string, result: SkillResult): ProposalFacts {
  const { kind, because } = result
  const asksFor = kind === 'ask' || kind === 'offer' ? result.memory.expecting : undefined
  const action = 'action' in result ? result.action : undefined
  return {
    skill,
    kind,
    because,
    messages: 'replies' in result ? result.replies.length : 0,
    ...(asksFor && { asksFor }),
    ...(action && { action }),
    ...('undone' in result && result.undone && { undone: true }),
    ...('certain' in result && result.certain && { certain: true }),
  }
}

/** Everything the desk may quote from. */
export function evidenceOf(
  {
    merchant,
    disclosed,
    text,
    known,
  }: Pick<Situation, 'merchant' | 'disclosed' | 'text' | 'known'>,
  articles: Article[],
): unknown[] {
  const { products, discounts, orders, own, customer, subscriptions, variants, planned, policy } =
    known
  return [
    articles,
    merchant,
    disclosed.unproven,
    disclosed.cards,
    text,
    [products, discounts, orders, own, customer, subscriptions, variants, planned, policy.terms],
  ]
}
