import type { Article } from '../../../shared/article.ts'
import type { Category } from '../../../shared/category.ts'
import type { Channel, Memory } from '../../../shared/conversation.ts'
import type { Language } from '../../../shared/language.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Card, Choice } from '../../../shared/message.ts'
import type { Understanding } from '../../../shared/understanding.ts'
import type { Disclosed } from '../facts/disclose.ts'
import type { Topic } from '../facts/topic.ts'

/** All a skill may know: what was said, what may be told, and the shop's own words. */
export type Situation = {
  text: string
  understanding: Understanding
  topic: Topic
  memory: Memory
  channel: Channel
  language: Language
  merchant: Merchant
  now: Date
  disclosed: Disclosed
  articles: Article[]
}

export type Reply = { text: string; card?: Card; choices?: Choice[] }

/**
 * What a skill proposes. `answer` ends the request, `ask` needs one more thing from the customer (`progress` false
 * when the last turn brought nothing new), `person` means the skill cannot end it.
 */
export type SkillResult =
  | { kind: 'answer'; replies: Reply[]; memory: Memory; because: string }
  | { kind: 'ask'; replies: Reply[]; memory: Memory; because: string; progress: boolean }
  | { kind: 'person'; because: string }

/** The ability to answer a set of categories from named facts. Pure: no lookup, no clock. */
export type Skill = {
  name: string
  categories: readonly Category[]
  work(situation: Situation): SkillResult
}
