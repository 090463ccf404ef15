import { german } from './de'
import { english } from './en'
import type { Lexicon } from './lexicon'

/** The languages the desk understands: one file and one line each. */
export const LEXICONS: readonly Lexicon[] = [english, german]
