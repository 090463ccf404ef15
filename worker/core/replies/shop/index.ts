import type { Language } from '../../../../shared/language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import type { ShopStrings } from './strings.ts'

const LANGUAGES: Record<Language, ShopStrings> = {
  en,
  de,
  nl,
  fr,
  es,
  it,
  pt,
  pl,
}

/** What the desk says about the shop and its products, in a language. */
export function shopStringsOf(language: Language): ShopStrings {
  return LANGUAGES[language]
}
