import type { Category } from './category.ts'
import type { ReadLanguage } from './language.ts'
import type { Money } from './money.ts'

/** A risk or emotion noticed in a message. The first group always brings a person. */
export const SIGNALS = [
  'human_request',
  'legal',
  'fraud',
  'regulator',
  'safety',
  'self_harm',
  'reputation',
  'anger',
  'distress',
  'abuse',
  'occasion',
  'followup',
  'ai_question',
] as const
export type Signal = (typeof SIGNALS)[number]

/** Where in the message it was read; offsets in UTF-16 units of the original text. */
export type Span = { start: number; end: number; text: string }

export type SignalReading = { signal: Signal; span: Span; because: string }

/** Something named in a message: where it stands, what it means, and why it was taken for that. */
export type Named<Value> = Span & { value: Value; because: string }

/** A day as people name it: by month and day (and perhaps year), by weekday (Monday is 1), or by its distance from today. */
export type NamedDate =
  | { month: number; day: number; year?: number }
  | { weekday: number }
  | { inDays: number }

/** Things named in the message. Order numbers are as written, without a leading `#`. */
export type Entities = {
  orderNumbers: (Named<string> & { certain: boolean })[]
  emails: Named<string>[]
  postcodes: Named<string>[]
  trackingNumbers: Named<string>[]
  skus: Named<string>[]
  money: Named<Money>[]
  dates: Named<NamedDate>[]
  sizes: Named<string>[]
  colours: Named<string>[]
  quantities: Named<number>[]
  addresses: Named<string>[]
}

export const NO_ENTITIES: Entities = {
  orderNumbers: [],
  emails: [],
  postcodes: [],
  trackingNumbers: [],
  skus: [],
  money: [],
  dates: [],
  sizes: [],
  colours: [],
  quantities: [],
  addresses: [],
}

/** One wish of a message and the words it was read from. */
export type Request = Span & { category: Category; probability: number; because: string }

export const MOODS = ['frustrated', 'neutral', 'satisfied'] as const
export type Mood = (typeof MOODS)[number]

/** How the customer feels; the degree is 0 for none and 1 for the strongest. */
export type Sentiment = { kind: Mood; degree: number }

/** How much harm is done or near. */
export type Severity = { level: 'low' | 'medium' | 'high' | 'critical'; because: string }

/** Whether money is at stake, and the amounts that were named. */
export type FinancialRisk = {
  level: 'none' | 'possible' | 'high'
  amounts: Money[]
  because: string
}

/** One reading of one contact. Probabilities are calibrated, best first, and sum to at most 1. */
export type Understanding = {
  language: ReadLanguage
  /** The BCP 47 tag of the language when it is none of ours and could be told. */
  otherLanguage: string | undefined
  categories: { category: Category; probability: number; because: string }[]
  /** The wishes of the message, in its order; one unless it holds several. */
  requests: Request[]
  sentiment: Sentiment
  severity: Severity
  urgency: 'low' | 'normal' | 'high'
  financialRisk: FinancialRisk
  signals: SignalReading[]
  entities: Entities
}

/** What the desk just asked, so that a bare `1042` or `yes` is read as the answer to it. */
export type Expecting =
  | 'order_number'
  | 'proof'
  | 'email'
  | 'code'
  | 'confirmation'
  | 'detail'
  | undefined
