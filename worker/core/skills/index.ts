import type { Category } from '../../../shared/category.ts'
import { answerQuestion } from './answer-question.ts'
import type { Skill } from './skill.ts'
import { smallTalk } from './small-talk.ts'
import { whereIsMyOrder } from './where-is-my-order.ts'

/** What the desk can do by itself; a category belongs to the first skill that claims it. */
export const SKILLS: readonly Skill[] = [whereIsMyOrder, answerQuestion, smallTalk]

/** The skill for a category, if the desk has one. */
export function skillFor(category: Category): Skill | undefined {
  return SKILLS.find((skill) => skill.categories.includes(category))
}
