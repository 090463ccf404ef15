import type { Language } from '../../../../shared/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { ActionStrings } from './strings.ts'

const LANGUAGES: Record<Language, ActionStrings> = {
  en,
  de,
  nl,
  fr,
  es,
  it,
  pt,
  pl,
}

/** What the desk says about changes it makes, in a language. */
export function actionStringsOf(language: Language): ActionStrings {
  return LANGUAGES[language]
}
