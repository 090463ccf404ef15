import type { Category } from '../../shared/category.ts'
import type { LoopFacts } from '../../shared/routing.ts'
import { saysNotAnswered } from './facts/not-answered.ts'
import { likeness } from './likeness.ts'
import type { Proposal } from './propose.ts'
import type { ReadContact } from './read-contact.ts'
import type { Reply } from './skills/skill.ts'

const NEARLY_THE_SAME = 0.9
const ASKED_AGAIN = 0.6

/** Polite words and bare details may come as often as they like. */
const NEVER_A_LOOP = new Set<Category>(['small.talk', 'detail.given'])

/** How often the conversation has gone round already, the proposed turn included. */
export function loopOf(
  { conversation: { memory }, topic, text }: ReadContact,
  proposal: Proposal,
): LoopFacts {
  const stuck = proposal.progress ? 0 : memory.stuck + 1
  const turns = memory.turns ?? 0
  if (NEVER_A_LOOP.has(topic.category)) return { sameAnswers: 0, rephrased: 0, stuck, turns }
  const said = textOf(proposal.replies)
  const answers = proposal.facts.kind === 'answer' ? memory.answered : []
  const asked = memory.answered.filter(
    (answer) =>
      answer.category === topic.category &&
      answer.asked !== undefined &&
      sameNumbers(answer.asked, text) &&
      likeness(answer.asked, text) >= ASKED_AGAIN,
  ).length
  return {
    sameAnswers: answers.filter((answer) => isSameAnswer(answer.text, said)).length,
    rephrased: asked + (memory.answered.length > 0 && saysNotAnswered(text) ? 2 : 0),
    stuck,
    turns,
  }
}

/** The replies of a turn as one text. */
export function textOf(replies: Reply[]): string {
  return replies.map((reply) => reply.text).join('\n')
}

/** Alike in words and about the same numbers: two orders may be told about in nearly the same words. */
function isSameAnswer(before: string, now: string): boolean {
  return before === now || (sameNumbers(before, now) && likeness(before, now) >= NEARLY_THE_SAME)
}

function sameNumbers(before: string, now: string): boolean {
  return numbersIn(before) === numbersIn(now)
}

function numbersIn(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ')
}
