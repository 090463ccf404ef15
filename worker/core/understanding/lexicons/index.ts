import { german } from './de'
import { english } from './en'
import { spanish } from './es'
import { french } from './fr'
import { italian } from './it'
import type { Lexicon } from './lexicon'
import { dutch } from './nl'

/** The languages the desk understands: one file and one line each. */
export const LEXICONS: readonly Lexicon[] = [english, german, dutch, french, spanish, italian]
