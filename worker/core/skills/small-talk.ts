import { stringsOf } from '../replies/index.ts'
import { BYE, HELLO, THANKS } from './polite-words.ts'
import type { Skill } from './skill.ts'

/** Greetings, thanks, goodbyes, and the truthful answer to "are you a robot?". */
export const smallTalk: Skill = {
  name: 'small-talk',
  categories: ['small.talk', 'detail.given', 'feedback.given'],
  work({ language, merchant, memory, text, understanding }) {
    const strings = stringsOf(language)
    const desk = merchant.look.deskName
    const asksAboutAi = understanding.signals.some(({ signal }) => signal === 'ai_question')
    const person = {
      label: strings.choicePerson,
      text: strings.choicePerson,
      action: 'handover' as const,
    }
    if (asksAboutAi) {
      const reply = { text: strings.iAmAi(desk, merchant.name), choices: [person] }
      return { kind: 'answer', replies: [reply], memory, because: 'asked whether it is a machine' }
    }
    const polite = BYE.test(text)
      ? strings.bye
      : THANKS.test(text)
        ? strings.thanks
        : HELLO.test(text)
          ? strings.hello(desk)
          : undefined
    if (polite === undefined && /[?？¿]/.test(text)) {
      const reply = { text: strings.unclear, choices: [person] }
      const because = 'it is a question, and nobody knows which'
      return { kind: 'ask', replies: [reply], memory, because, progress: false }
    }
    const reply = { text: polite ?? strings.acknowledged }
    return { kind: 'answer', replies: [reply], memory, because: 'small talk' }
  },
}
