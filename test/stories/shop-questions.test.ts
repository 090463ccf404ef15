import { beforeAll, describe, expect, test } from 'vitest'
import { toArticle } from '../../scripts/import/article.ts'
import { bestArticle, CONFIDENT, contentWords } from '../../worker/core/facts/articles.ts'
import { topicOf } from '../../worker/core/facts/topic.ts'
import { understand } from '../../worker/core/understand.ts'
import { emptyMemory } from '../../shared/conversation.ts'
import { openDesk, type TestDesk } from '../support/desk.ts'
import { QUESTIONS } from './shop-questions.ts'

const SHOP = 'mer_fernhill'
const FILES = import.meta.glob<string>('../../demo/articles/**/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

let desk: TestDesk
beforeAll(async () => {
  desk = await openDesk()
  const articles = Object.entries(FILES).map(([path, content]) =>
    toArticle(path.replace(/^.*articles\//, ''), content, 'en'),
  )
  await desk.deps.knowledge.putArticles(SHOP, articles)
})

describe('the demo shop’s articles answer what shoppers ask', () => {
  test.each(QUESTIONS)('%s: "%s" → %s', async (language, text, ...slugs) => {
    const understanding = understand(text, { expecting: undefined, fallback: language })
    const topic = topicOf(understanding, emptyMemory(), text)
    const words = contentWords(text)
    const categories = understanding.categories.slice(0, 2).map(({ category }) => category)
    const found = bestArticle(
      await desk.deps.knowledge.search(SHOP, { words, categories, language }),
      {
        words,
        topic,
        language,
      },
    )
    if (slugs.length === 0) expect(found?.confidence ?? 0).toBeLessThan(CONFIDENT)
    else {
      expect(slugs).toContain(found?.article.slug)
      expect(found?.article.language === language || found?.article.language === 'en').toBe(true)
      expect(found?.confidence).toBeGreaterThanOrEqual(CONFIDENT)
    }
  })
})
