import type { Article } from '../../shared/article.ts'
import type { Memory } from '../../shared/conversation.ts'
import type { ProposalFacts } from '../../shared/routing.ts'
import { ungrounded } from './guard.ts'
import { skillFor } from './skills/index.ts'
import type { Reply, Situation } from './skills/skill.ts'

/** What the desk could do by itself, whether or not it may: the replies, and what it would keep in mind. */
export type Proposal = {
  facts: ProposalFacts
  replies: Reply[]
  memory: Memory
  /** Whether the turn brings the customer further. */
  progress: boolean
}

/** Lets the skill of the category work, and looks whether all it says stands in the evidence. */
export function propose(situation: Situation): Proposal {
  const skill = skillFor(situation.topic.category)
  const nothing = { replies: [], memory: situation.memory, progress: true }
  if (!skill) {
    const because = `the desk has no skill for ${situation.topic.category}`
    return { ...nothing, facts: { kind: 'none', because, messages: 0 } }
  }
  const result = skill.work(situation)
  const { kind, because } = result
  if (result.kind === 'person') {
    return { ...nothing, facts: { skill: skill.name, kind, because, messages: 0 } }
  }
  const invented = ungrounded(result.replies, evidenceOf(situation, situation.articles))
  return {
    facts: {
      skill: skill.name,
      kind,
      because,
      messages: result.replies.length,
      ...(kind === 'ask' && result.memory.expecting && { asksFor: result.memory.expecting }),
      ...(invented && { invented }),
    },
    replies: result.replies,
    memory: result.memory,
    progress: result.kind === 'answer' || result.progress,
  }
}

/** Everything the desk may quote from. */
export function evidenceOf(
  { merchant, disclosed, text }: Pick<Situation, 'merchant' | 'disclosed' | 'text'>,
  articles: Article[],
): unknown[] {
  return [articles, merchant, disclosed.unproven, text]
}
