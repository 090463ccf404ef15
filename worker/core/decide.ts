import type { Article } from '../../shared/article.ts'
import type { CheckedProofs } from '../../shared/change.ts'
import type { Conversation, Memory } from '../../shared/conversation.ts'
import type { Decision } from '../../shared/lane.ts'
import { languageOf, type Language } from '../../shared/language.ts'
import type { Merchant } from '../../shared/merchant.ts'
import type { Understanding } from '../../shared/understanding.ts'
import { checkedProofs, disclose, type Disclosed, type Facts } from './facts/disclose.ts'
import { acceptsPerson } from './facts/accepts-person.ts'
import { topicOf, type Topic } from './facts/topic.ts'
import type { Wanted } from './facts/wanted.ts'
import { ungrounded } from './guard.ts'
import { route } from './route.ts'
import { skillFor } from './skills/index.ts'
import type { Reply, Situation, SkillResult } from './skills/skill.ts'

/** What is to happen with a contact. Everything a person needs to see why is in `decision`. */
export type Outcome = {
  decision: Decision
  topic: Topic
  language: Language
  replies: Reply[]
  memory: Memory
  disclosed: Disclosed
  proofs: CheckedProofs | undefined
}

export type Contact = {
  text: string
  conversation: Conversation
  understanding: Understanding
  wanted: Wanted
}

/** Decides one contact from what was read and found: who answers, what is said, what is remembered. */
export function decide(
  contact: Contact,
  facts: Facts & { articles: Article[] },
  merchant: Merchant,
  now: Date,
): Outcome {
  const { conversation, understanding, wanted, text } = contact
  const topic = topicOf(understanding, conversation.memory, text)
  const language = spokenIn(understanding, conversation)
  const disclosed = disclose(wanted, facts, conversation.memory)
  const decision = acceptsPerson(conversation.memory, text)
    ? ACCEPTED
    : route(understanding, topic, { conversation, text })
  const base = { topic, language, disclosed, proofs: checkedProofs(wanted, disclosed, now) }
  const known = remember(conversation.memory, { wanted, disclosed, text })
  if (decision.lane !== 'automation') return { ...base, decision, replies: [], memory: known }

  const situation: Situation = {
    text,
    understanding,
    topic,
    language,
    merchant,
    now,
    disclosed,
    memory: known,
    channel: conversation.channel,
    articles: facts.articles,
  }
  const result = skillFor(topic.category)?.work(situation) ?? {
    kind: 'person',
    because: 'no skill',
  }
  return { ...base, ...settle(decision, result, situation) }
}

const ACCEPTED: Decision = {
  lane: 'handover',
  rule: 'signal:human_request',
  because: 'the customer accepted the offer of a person',
  conditions: [{ name: 'offer', value: 'a person', held: true }],
}

/** A bare number or address says nothing about the language; the conversation goes on in its own. */
function spokenIn({ language, categories }: Understanding, conversation: Conversation): Language {
  const onlyDetail = categories[0]?.category === 'detail.given'
  return (onlyDetail ? undefined : languageOf(language)) ?? conversation.language
}

/**
 * Orders named and proven stay in mind whoever answers, a proof that was right is not asked for twice, and the last
 * words are kept for a brief.
 */
function remember(
  memory: Memory,
  { wanted, disclosed, text }: { wanted: Wanted; disclosed: Disclosed; text: string },
): Memory {
  const { offeredPerson: _answered, ...rest } = memory
  return {
    ...rest,
    orders: wanted.orders.length > 0 ? wanted.orders.map((order) => order.number) : memory.orders,
    proven: [...new Set([...memory.proven, ...disclosed.newlyProven])],
    proofs: disclosed.newlyProven.length > 0 ? wanted.proof : memory.proofs,
    said: [...memory.said, text.slice(0, LONGEST_KEPT)].filter(Boolean).slice(-KEPT_SAYINGS),
  }
}

const KEPT_SAYINGS = 5
const LONGEST_KEPT = 300

type Settled = Pick<Outcome, 'decision' | 'replies' | 'memory'>

/** A skill proposes; repetition, missing progress and the guard may still send the contact to a person. */
function settle(decision: Decision, result: SkillResult, situation: Situation): Settled {
  const toPerson = (rule: string, because: string): Settled => ({
    decision: {
      ...decision,
      lane: 'handover',
      rule,
      because,
      conditions: [...decision.conditions, { name: rule, value: because, held: true }],
    },
    replies: [],
    memory: situation.memory,
  })
  if (result.kind === 'person') return toPerson('skill', result.because)

  const stuck = result.kind === 'answer' || result.progress ? 0 : situation.memory.stuck + 1
  if (stuck >= 2) return toPerson('loop', 'two turns without progress')
  const repeats = result.kind === 'answer' ? timesSaid(result.replies, situation) : 0
  if (repeats > allowedRepeats(situation)) {
    return toPerson('loop', 'the same question would get the same answer again')
  }

  const { articles, merchant, disclosed } = situation
  const invented = ungrounded(result.replies, [
    articles,
    merchant,
    disclosed.unproven,
    situation.text,
  ])
  if (invented) return toPerson('guard', `"${invented}" is not in the evidence`)

  return {
    decision: { ...decision, because: `${decision.because}: ${result.because}` },
    replies: result.replies,
    memory: {
      ...result.memory,
      stuck,
      answered: answeredWith(result, situation),
      ...(offersPerson(result.replies) && { offeredPerson: true }),
    },
  }
}

const KEPT_ANSWERS = 3

function answeredWith(result: SkillResult, { memory, topic }: Situation): Memory['answered'] {
  if (result.kind !== 'answer' || topic.category === 'small.talk') return memory.answered
  return [...memory.answered, { category: topic.category, text: textOf(result.replies) }].slice(
    -KEPT_ANSWERS,
  )
}

/** "And when will it arrive?" may be told once more; a shop question answered alike again would be a loop. */
function allowedRepeats({ topic }: Situation): number {
  return topic.category.startsWith('order.') ? 1 : 0
}

function timesSaid(replies: Reply[], { memory, topic }: Situation): number {
  if (topic.category === 'small.talk' || topic.category === 'detail.given') return 0
  const text = textOf(replies)
  return memory.answered.filter((answer) => answer.text === text).length
}

function offersPerson(replies: Reply[]): boolean {
  return replies.some(({ choices }) => choices?.some(({ action }) => action === 'handover'))
}

function textOf(replies: Reply[]): string {
  return replies.map((reply) => reply.text).join('\n')
}
