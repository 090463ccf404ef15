import type { Category } from '../../../../shared/category.ts'
import type { Language } from '../../../../shared/language.ts'
import type { Signal } from '../../../../shared/understanding.ts'
import type { Things } from './things/things.ts'

/** How much a phrase says about a category: it settles it, points to it, hints at it, or speaks against it. */
export const STRENGTHS = ['clear', 'likely', 'hint', 'against'] as const
export type Strength = (typeof STRENGTHS)[number]

/**
 * How one language shows the signals: `says` raises a signal; a `not` phrase around it takes it back. `sets` are lists of words
 * that several phrases share, each named by one of them; the sets of the lexicon may be used as well.
 */
export type SignalPhrases = {
  sets: Record<string, string>
  phrases: Record<Signal, { says: string; not?: string }>
}

/** One language as data. Every value is a table of phrases in the notation of `pattern.ts`, or of plain words. */
export type Lexicon = {
  language: Language
  /** Frequent small words, by which the language is told from others. */
  common: string
  /** Letter groups typical of the language. */
  typical: string
  /** Words that correct spelling must leave alone although they look like ours. */
  known: string
  sets: Record<string, string>
  categories: Record<Category, Partial<Record<Strength, string>>>
  signals: SignalPhrases
  satisfied: string
  frustrated: string
  urgent: string
  /** Words of greeting, thanks and goodbye, and words that add nothing to them. */
  courtesies: string
  filler: string
  answers: string
  things: Things
  /** Words around numbers that tell what the number is. */
  numbers: {
    order: string
    marker: string
    linker: string
    otherBefore: string
    unitAfter: string
    yearBefore: string
    postcode: string
    tracking: string
  }
}
