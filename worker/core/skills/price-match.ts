import { answerQuestion } from './answer-question.ts'
import { asksHow } from './asks-how.ts'
import type { Skill } from './skill.ts'

/** Whether the shop matches prices is in its articles; comparing two real offers is a person's work. */
export const priceMatch: Skill = {
  name: 'price-match',
  categories: ['price.match'],
  work(situation) {
    const { text, understanding } = situation
    const offer = /https?:\/\//.test(text) || understanding.entities.money.length > 0
    if (offer && !asksHow(text))
      return { kind: 'person', because: 'a person compares the two offers' }
    return answerQuestion.work(situation)
  },
}
