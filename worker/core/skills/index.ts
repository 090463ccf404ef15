import type { Category } from '../../../shared/category'
import { answerQuestion } from './answer-question'
import type { Skill } from './skill'
import { smallTalk } from './small-talk'
import { whereIsMyOrder } from './where-is-my-order'

/** What the desk can do by itself; a category belongs to the first skill that claims it. */
export const SKILLS: readonly Skill[] = [whereIsMyOrder, answerQuestion, smallTalk]

/** The skill for a category, if the desk has one. */
export function skillFor(category: Category): Skill | undefined {
  return SKILLS.find((skill) => skill.categories.includes(category))
}
