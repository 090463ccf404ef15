import type { Article } from '../../../shared/article'
import type { Language } from '../../../shared/language'
import { STOPWORDS } from './stopwords'
import type { Topic } from './topic'

/** Below this the desk says that it is not sure instead of quoting something beside the point. */
export const CONFIDENT = 0.6

/** The words of a question that carry its meaning: folded, without stopwords, at most 24. */
export function contentWords(text: string): string[] {
  const words = text
    .slice(0, 1_000)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
  return [...new Set(words.filter((word) => word.length > 2 && !STOPWORDS.has(word)))].slice(0, 24)
}

/** The article that answers the question best, with how sure that is (0 to 1). */
export function bestArticle(
  articles: Article[],
  question: { words: string[]; topic: Topic; language: Language },
): { article: Article; confidence: number } | undefined {
  const scored = articles.map((article) => ({
    article,
    confidence: confidenceOf(article, question),
  }))
  return scored.toSorted((a, b) => b.confidence - a.confidence)[0]
}

/** The first paragraph, which answers, and what follows it; Markdown marks removed. */
export function excerptOf(article: Article): { answer: string; more: string } {
  const paragraphs = article.body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^#{1,6} .*$/gm, '').trim())
    .filter((paragraph) => paragraph.length > 0)
  const [answer = article.title, ...rest] = paragraphs
  return { answer: cut(answer, 600), more: cut(rest.join('\n\n'), 400) }
}

type Question = { words: string[]; topic: Topic; language: Language }

function confidenceOf(article: Article, { words, topic, language }: Question): number {
  const lexical = lexicalMatch(article, words)
  const aboutIt = article.categories.includes(topic.category) ? topic.probability : 0
  const sameLanguage = article.language === language
  if (lexical.strong === 0 && (sameLanguage || aboutIt < 0.5)) return 0.4 * lexical.share
  const confidence = 1 - (1 - 0.9 * lexical.share) * (1 - 0.75 * aboutIt)
  return sameLanguage ? confidence : confidence * 0.85
}

function lexicalMatch(article: Article, words: string[]): { share: number; strong: number } {
  if (words.length === 0) return { share: 0, strong: 0 }
  const head = contentWords(`${article.title} ${article.keywords.join(' ')}`)
  const body = contentWords(article.body)
  let share = 0
  let strong = 0
  for (const word of words) {
    if (head.some((other) => sameStem(word, other))) {
      share += 1
      strong += 1
    } else if (body.some((other) => sameStem(word, other))) share += 0.5
  }
  return { share: share / words.length, strong }
}

/** Whether two words share their beginning but for an ending: `returning` and `returned`, `Lieferung` and `liefern`. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  const stem = Math.max(4, Math.min(a.length, b.length) - 3)
  return a.length >= stem && b.length >= stem && a.slice(0, stem) === b.slice(0, stem)
}

function fold(word: string): string {
  return word.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
}

function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = text.lastIndexOf(' ', max - 1)
  return `${text.slice(0, end > 0 ? end : max - 1)}…`
}
