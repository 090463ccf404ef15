import type { Article } from '../../../shared/article.ts'
import type { Wanted } from '../facts/wanted.ts'
import { contentWords } from '../facts/articles.ts'

/** As many as the desk's own search finds. */
const MOST = 5
const WEIGHTS = { head: 5, body: 1, category: 3 }

/** Finds the few articles that may answer a question, as the desk's search does, without looking at all of them. */
export function shelfOf(articles: Article[]): (question: Wanted['question']) => Article[] {
  const shelf = new Map<string, Map<Article, number>>()
  for (const article of articles)
    for (const [word, weight] of wordsOf(article)) {
      const found = shelf.get(word) ?? new Map<Article, number>()
      shelf.set(word, found.set(article, Math.max(weight, found.get(article) ?? 0)))
    }
  return (question) => {
    if (!question || articles.length <= MOST) return question ? articles : []
    const scores = new Map<Article, number>()
    for (const word of [...question.words, ...question.categories]) {
      const found = shelf.get(word) ?? new Map<Article, number>()
      const rare = Math.log(1 + articles.length / Math.max(1, found.size))
      for (const [article, weight] of found)
        scores.set(article, (scores.get(article) ?? 0) + weight * rare)
    }
    const score = ([article, sum]: [Article, number]) =>
      article.language === question.language ? 2 * sum : sum
    return [...scores]
      .toSorted((left, right) => score(right) - score(left))
      .slice(0, MOST)
      .map(([article]) => article)
  }
}

function wordsOf({ title, keywords, body, categories }: Article): [word: string, weight: number][] {
  return [
    ...contentWords(body, 400).map((word): [string, number] => [word, WEIGHTS.body]),
    ...contentWords([title, ...keywords].join(' '), 100).map((word): [string, number] => [
      word,
      WEIGHTS.head,
    ]),
    ...categories.map((category): [string, number] => [category, WEIGHTS.category]),
  ]
}
