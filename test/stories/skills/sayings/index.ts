import type { Language } from '../../../../shared/language.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { IT } from './it.ts'
import { NL } from './nl.ts'
import { PL } from './pl.ts'
import { PT } from './pt.ts'
import type { Sayings } from './sayings.ts'

/** What shoppers say, in every language of the desk. */
export const SAYINGS: Record<Language, Sayings> = {
  en: EN,
  de: DE,
  nl: NL,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  pl: PL,
}
