import type { Article } from '../../../shared/article.ts'
import type { Language } from '../../../shared/language.ts'
import { STOPWORDS } from './stopwords.ts'
import type { Topic } from './topic.ts'

/** Below this the desk says that it is not sure instead of quoting something beside the point. */
export const CONFIDENT = 0.6

/** The words of a text that carry its meaning: folded, without stopwords, at most `max`. */
export function contentWords(text: string, max = 24): string[] {
  const words = fold(text.slice(0, 4_000)).split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word.length > 1 && !STOPWORDS.has(word)))].slice(0, max)
}

type Question = { words: string[]; topic: Topic; language: Language }

/** The article that answers the question best, with how sure that is (0 to 1). */
export function bestArticle(
  articles: Article[],
  question: Question,
): { article: Article; confidence: number } | undefined {
  const pages = articles.map(toPage)
  const weigh = weights(pages)
  const scored = pages.map((page) => ({
    article: page.article,
    confidence: confidenceOf(page, question, weigh),
  }))
  return scored.toSorted((a, b) => b.confidence - a.confidence)[0]
}

/** The first paragraph, which answers, and the beginning of what follows it, as plain text. */
export function excerptOf(article: Article): { answer: string; more: string } {
  const paragraphs = article.body
    .split(/\n\s*\n/)
    .map(toPlainText)
    .filter((paragraph) => paragraph.length > 0)
  const [answer = article.title, ...rest] = paragraphs
  return { answer: cut(answer, 600), more: cut(rest.join(' '), 240) }
}

/** Markdown without its marks; headings and tables have no place in an excerpt. */
function toPlainText(paragraph: string): string {
  return paragraph
    .split('\n')
    .filter((line) => !/^\s*(?:#{1,6} |\|)/.test(line))
    .map((line) => line.replace(/^\s*(?:[-*]|\d+\.) +/, '· ').trim())
    .join(' ')
    .replace(/\[([^\]]{1,200})\]\(([^)\s]{1,500})\)/g, '$1 ($2)')
    .replaceAll(/\*\*|__|`/g, '')
    .trim()
}

/** An article split into words: its title and keywords as phrases, and all of their words. */
type Page = { article: Article; phrases: string[][]; head: Set<string> }

function toPage(article: Article): Page {
  const phrases = [article.title, ...article.keywords].map((phrase) => contentWords(phrase))
  return { article, phrases, head: new Set(phrases.flat()) }
}

/**
 * Two views of the same match: how much of the question the article's title and keywords cover, and how well one of
 * them fits as a phrase. Words that many of the found articles share count less. A reading that agrees raises it.
 */
function confidenceOf(
  { article, phrases, head }: Page,
  { words, topic, language }: Question,
  weigh: Weigh,
): number {
  const inHead = words.map((word) => hasStem(head, word))
  const body = inHead.every(Boolean) ? [] : contentWords(article.body, 200)
  const asked = share(words, weigh, (word, index) =>
    inHead[index] ? 1 : hasStem(body, word) ? 0.5 : 0,
  )
  const fits = Math.max(
    0,
    ...phrases.map((phrase) => share(phrase, weigh, (word) => (hasStem(words, word) ? 1 : 0))),
  )
  const lexical = 0.6 * asked + 0.4 * fits
  const agreed = article.categories.includes(topic.category) ? topic.probability : 0
  const sure = lexical < 0.25 ? lexical : 1 - (1 - lexical) * (1 - 0.4 * agreed)
  return article.language === language ? sure : 0.9 * Math.max(sure, (agreed + lexical) / 2)
}

type Weigh = (word: string) => number

/** Rare words among the articles found weigh more. */
function weights(pages: Page[]): Weigh {
  const known = new Map<string, number>()
  return (word) => {
    const weight =
      known.get(word) ??
      Math.log(
        1 + (pages.length + 1) / (1 + pages.filter(({ head }) => hasStem(head, word)).length),
      )
    known.set(word, weight)
    return weight
  }
}

function share(
  words: string[],
  weigh: Weigh,
  found: (word: string, index: number) => number,
): number {
  let sum = 0
  let total = 0
  for (const [index, word] of words.entries()) {
    const weight = weigh(word)
    total += weight
    sum += weight * found(word, index)
  }
  return total === 0 ? 0 : sum / total
}

function hasStem(words: Iterable<string>, word: string): boolean {
  for (const other of words) if (sameStem(word, other)) return true
  return false
}

/** Whether two words share their beginning but for an ending: `returning` and `returned`, `Lieferung` and `liefern`. */
function sameStem(a: string, b: string): boolean {
  if (a === b) return true
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false
  const stem = Math.max(4, Math.min(a.length, b.length) - 3)
  return a.length >= stem && b.length >= stem && a.startsWith(b.slice(0, stem))
}

/** Without accents and capitals; plain ASCII, which most text is, needs no normal form. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '')
}

const ASCII = /^[\t\n\r -~]*$/

function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const end = text.lastIndexOf(' ', max - 1)
  return `${text.slice(0, end > 0 ? end : max - 1)}…`
}
