import type { HardStop } from './stop.ts'

export const onPhone: HardStop = {
  name: 'phone',
  look: ({ channel }) => ({
    value: channel,
    because: channel === 'phone' ? 'calls are always answered by a person' : undefined,
  }),
}

export const published: HardStop = {
  name: 'review',
  look: ({ channel }) => ({
    value: channel,
    because: channel === 'review' ? 'a public review is a case for a person' : undefined,
  }),
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })

export const foreign: HardStop = {
  name: 'language',
  look({ language, otherLanguage }) {
    if (language !== 'other') return { value: language }
    const named = (otherLanguage && LANGUAGE_NAMES.of(otherLanguage)) ?? 'a language'
    return {
      value: otherLanguage ?? 'other',
      because: `the message is in ${named}, which the desk does not speak`,
    }
  },
}
