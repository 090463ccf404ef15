import { bestArticle, CONFIDENT, contentWords, excerptOf } from '../facts/articles.ts'
import { stringsOf } from '../replies/index.ts'
import { asksHow } from './asks-how.ts'
import type { Skill } from './skill.ts'

/** Questions about the shop, answered with the merchant's own articles or not at all. */
export const answerQuestion: Skill = {
  name: 'answer-question',
  categories: [
    'policy.question',
    'payment.methods',
    'product.support',
    'order.place',
    'payment.problem',
    'other.unclear',
  ],
  work(situation) {
    const { articles, topic, language, memory, text } = situation
    const strings = stringsOf(language)
    const found = bestArticle(articles, { words: contentWords(text), topic, language })
    const person = {
      label: strings.choicePerson,
      text: strings.choicePerson,
      action: 'handover' as const,
    }
    if (found && found.confidence >= CONFIDENT) {
      const { article, confidence } = found
      const { answer, more } = excerptOf(article)
      const foreign =
        article.language === language
          ? ''
          : strings.articleInOtherLanguage(nameOf(article.language, language))
      return {
        kind: 'answer',
        replies: [
          {
            text: [foreign, answer].filter(Boolean).join('\n'),
            card: {
              kind: 'article',
              title: article.title,
              excerpt: more,
              ...(article.url && { url: article.url }),
            },
          },
        ],
        memory,
        because: `the article "${article.title}" answers it (${Math.round(confidence * 100)} % sure)`,
      }
    }
    const wantsSomethingDone =
      topic.category !== 'other.unclear' && topic.probability >= 0.5 && !asksHow(text)
    if (wantsSomethingDone)
      return { kind: 'person', because: 'no article answers it and no skill does it' }
    return {
      kind: 'ask',
      replies: [
        {
          text: topic.category === 'other.unclear' ? strings.unclear : strings.notSure,
          choices: [person],
        },
      ],
      memory,
      because: found
        ? `the best article is only ${Math.round(found.confidence * 100)} % sure`
        : 'no article is about it',
      progress: false,
    }
  },
}

function nameOf(language: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language
}
