/** Languages the desk answers in; `other` is recognised, named, and goes to a person. ISO 639-1. */
export const LANGUAGES = ['en', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl'] as const
export type Language = (typeof LANGUAGES)[number]
export type ReadLanguage = Language | 'other'

/** The language of a BCP 47 tag such as `de-AT`, if the desk answers in it. */
export function languageOf(tag: string | undefined | null): Language | undefined {
  const primary = tag?.toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find((language) => language === primary)
}
