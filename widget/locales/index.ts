import type { Language } from '../../shared/language'
import type { Strings } from './strings'

const LOCALES: Record<Language, () => Promise<{ strings: Strings }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
  nl: () => import('./nl'),
  fr: () => import('./fr'),
  es: () => import('./es'),
  it: () => import('./it'),
}

/** The chat's words in one language; each language is its own small file, fetched when it is needed. */
export async function loadStrings(language: Language): Promise<Strings> {
  const { strings } = await LOCALES[language]()
  return strings
}
