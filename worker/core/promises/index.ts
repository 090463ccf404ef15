import type { Language } from '../../../shared/language.ts'
import { dutch } from './nl.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { german } from './de.ts'
import { italian } from './it.ts'
import type { Phrases } from './phrases.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { spanish } from './es.ts'

/** How each language promises: a file a language. */
export const PHRASES: Record<Language, Phrases> = {
  en: english,
  de: german,
  nl: dutch,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
}
