import type { PromiseKind } from '../../../shared/promise.ts'

/**
 * How one language promises. Tables are phrases as `understanding/pattern.ts` reads them; `Words` are plain words, folded
 * as messages are.
 */
export type Phrases = {
  sets: Record<string, string>
  /** Binds the shop or one of its people to the act that follows: "I will", "a colleague is going to". */
  commits: string
  /** What is promised, behind a commitment. */
  acts: Record<PromiseKind, string>
  /** Commitment and act in one: "you will be refunded". */
  says: Partial<Record<PromiseKind, string>>
  /** The same, where only a time makes a promise of it: "it ships on Friday". */
  timed: Partial<Record<PromiseKind, string>>
  /** Where another clause begins, which no commitment reaches into. */
  breaks: string
  /** What the customer does or may do. */
  yours: string
  /** Others who act: carriers and banks. Right before a promise, they take it over. */
  others: string
  nots: string
  /** Nouns that look like an act: "the refund". The last word is meant. */
  nouns?: string
  /** What must happen first, and lies with the customer. */
  conditions: string
  /** What only looks like a condition or a negation: "no later than", "if you have questions". */
  harmless: string
  /** "One moment": what is done at once is no promise. */
  moments: string
  ands: Words
  /** "Here": what is kept in the chat itself. */
  here: string
  /** The words of a question for a way to reach the customer. */
  reach: string
  times: Times
}

export type Times = {
  minutes: Words
  hours: Words
  /** Words beside "days" that leave weekends out, and words that mean such days by themselves. */
  business: Words
  workdays: Words
  /** Numbers beyond those the reader of entities knows. */
  numbers: Record<string, number>
  /** Words before a span that make it a length or lay it into the past. */
  lasting: Words
  /** Words before "a day" that make it a deadline. */
  within: Words
  /** Phrases by their distance in days. */
  days: Record<number, string>
  week: string
  nextWeek: string
  month: string
}

type Words = string
