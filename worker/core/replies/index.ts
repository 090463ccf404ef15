import type { Language } from '../../../shared/language'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { nl } from './nl'
import type { Strings } from './strings'

/** The languages the desk speaks: one file and one line each. */
const LANGUAGES: Record<Language, Strings> = { en, de, nl, fr, es, it }

/** The desk's sentences in a language. */
export function stringsOf(language: Language): Strings {
  return LANGUAGES[language]
}
