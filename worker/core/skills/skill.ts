import type { Action } from '../../../shared/action.ts'
import type { Article } from '../../../shared/article.ts'
import type { Category } from '../../../shared/category.ts'
import type { Channel, Memory } from '../../../shared/conversation.ts'
import type { Language } from '../../../shared/language.ts'
import type { Merchant } from '../../../shared/merchant.ts'
import type { Card, Choice } from '../../../shared/message.ts'
import type { Understanding } from '../../../shared/understanding.ts'
import type { Disclosed } from '../facts/disclose.ts'
import type { Known } from '../facts/known.ts'
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
  known: Known
  articles: Article[]
}

export type Reply = { text: string; card?: Card; choices?: Choice[] }

/** A code to be mailed: to the address on the order, to one the shop knows, or (`anybody`) to whoever says it is theirs. */
export type CodeWanted =
  | { to: 'order' }
  | { to: 'address'; email: string }
  | { to: 'anybody'; email: string }

/**
 * What a skill proposes. `answer` ends the request (`undone`: it was refused, or the customer did not want it after all; `certain`: the message
 * names exactly the thing that is told about, so that there is little to misread), `ask` needs one more thing from the customer (`progress` false when the
 * last turn brought nothing new), `offer` asks for a yes to an action, `act` does what was agreed to, `person` means the
 * skill cannot end it; an action it would have offered goes along as a recommendation.
 */
export type SkillResult =
  | {
      kind: 'answer'
      replies: Reply[]
      memory: Memory
      because: string
      undone?: true
      certain?: true
    }
  | {
      kind: 'ask'
      replies: Reply[]
      memory: Memory
      because: string
      progress: boolean
      code?: CodeWanted
    }
  | { kind: 'offer'; action: Action; replies: Reply[]; memory: Memory; because: string }
  | { kind: 'act'; action: Action; amount: number; memory: Memory; because: string }
  | { kind: 'person'; because: string; action?: Action }

/** The ability to answer a set of categories from named facts. Pure: no lookup, no clock. */
export type Skill = {
  name: string
  categories: readonly Category[]
  /** It changes something; a question how that is done is answered by an article first. */
  acts?: true
  work(situation: Situation): SkillResult
}

/** What the customer has said for this request: its first words, and the last. */
export function toldFor({ memory, text }: Pick<Situation, 'memory' | 'text'>): string {
  const { request } = memory
  return request === undefined || request === text ? text : `${request}\n${text}`
}

/** A button that asks for a person. */
export function personChoice(label: string): Choice {
  return { label, text: label, action: 'handover' }
}
