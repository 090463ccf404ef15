const names = new Intl.DisplayNames('en', { type: 'language' })

/** A language tag as a word an agent reads, e.g. `de` as "German". */
export function languageWords(tag: string): string {
  if (tag === 'other') return 'Other'
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The tag for a `lang` attribute, where there is a real one. */
export function langOf(tag: string): { lang?: string } {
  return tag && tag !== 'other' ? { lang: tag } : {}
}
