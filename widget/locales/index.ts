import type { Language } from '../../shared/language.ts'
import type { Strings } from './strings.ts'

const LOCALES: Record<Language, () => Promise<{ strings: Strings }>> = {
  en: () => import('./en.ts'),
  de: () => import('./de.ts'),
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  es: () => import('./es.ts'),
  it: () => import('./it.ts'),
  pt: () => import('./pt.ts'),
  pl: () => import('./pl.ts'),
}

/** The chat's words in one language; each language is its own small file, fetched when it is needed. */
export async function loadStrings(language: Language): Promise<Strings> {
  const { strings } = await LOCALES[language]()
  return strings
}
