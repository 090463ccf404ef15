import { contentWords } from '../facts/articles.ts'
import type { AuditedTicket, RepeatedQuestion } from './report.ts'

const SAME = 0.6
const WORDS = 12
const MOST = 20
/** A word in so many questions says nothing about which one is meant. */
const COMMON = 400

type Question = { words: string[]; first: AuditedTicket; tickets: number }

/**
 * Groups questions of one category and language that share most of their words (Dice, 0.6); each is compared only with
 * questions it shares a word with.
 */
export function repeatedQuestions() {
  const questions: Question[] = []
  const byWord = new Map<string, Question[]>()
  return {
    add(text: string, ticket: AuditedTicket): void {
      const words = contentWords(text, WORDS)
      if (words.length < 2) return
      const cell = `${ticket.category}/${ticket.language}`
      const shelves = words.map((word) => shelfFor(byWord, `${cell}/${word}`))
      const same = mostAlike(shelves, words.length)
      if (same) {
        same.tickets += 1
        return
      }
      const question = { words, first: ticket, tickets: 1 }
      questions.push(question)
      for (const shelf of shelves) if (shelf.length < COMMON) shelf.push(question)
    },
    most(): RepeatedQuestion[] {
      return questions
        .filter(({ tickets }) => tickets > 1)
        .toSorted((left, right) => right.tickets - left.tickets)
        .slice(0, MOST)
        .map(({ tickets, first: { excerpt, category, language, kind, missing } }) => ({
          excerpt,
          category,
          language,
          kind,
          missing,
          tickets,
        }))
    },
  }
}

function shelfFor(byWord: Map<string, Question[]>, key: string): Question[] {
  const shelf = byWord.get(key) ?? []
  byWord.set(key, shelf)
  return shelf
}

function mostAlike(shelves: Question[][], size: number): Question | undefined {
  const shared = new Map<Question, number>()
  for (const question of shelves.flat()) shared.set(question, (shared.get(question) ?? 0) + 1)
  let best: { question: Question; alike: number } | undefined
  for (const [question, common] of shared) {
    const alike = (2 * common) / (size + question.words.length)
    if (alike >= SAME && alike > (best?.alike ?? 0)) best = { question, alike }
  }
  return best?.question
}
