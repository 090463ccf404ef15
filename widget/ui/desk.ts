import type { Language } from '../../shared/language.ts'
import type { Session } from '../state/session.ts'
import type { Strings } from '../locales/strings.ts'

/** What every component of the chat needs: the words, whose desk it is, and what the visitor can do. */
export type Desk = {
  strings: Strings
  language: Language
  /** For dates and numbers: the visitor's own region of that language. */
  locale: string
  shop: string
  name: string
  questions: string[]
  session: Session
  close: () => void
}
