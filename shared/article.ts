import type { Category } from './category'
import type { Language } from './language'

/** A help article of the merchant; `body` is Markdown. */
export type Article = {
  slug: string
  language: Language
  title: string
  body: string
  keywords: string[]
  categories: Category[]
  url?: string
}
