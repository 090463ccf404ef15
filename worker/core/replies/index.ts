import type { Language } from '../../../shared/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { Strings } from './strings.ts'

/** The languages the desk speaks: one file and one line each. */
const LANGUAGES: Record<Language, Strings> = { en, de, nl, fr, es, it, pt, pl }

/** The desk's sentences in a language. */
export function stringsOf(language: Language): Strings {
  return LANGUAGES[language]
}
