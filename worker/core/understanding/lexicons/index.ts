import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { Lexicon } from './lexicon.ts'
import { dutch } from './nl.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'

/** The languages the desk understands: one file and one line each. */
export const LEXICONS: readonly Lexicon[] = [
  english,
  german,
  dutch,
  french,
  spanish,
  italian,
  portuguese,
  polish,
]
