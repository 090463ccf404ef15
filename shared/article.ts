import type { Category } from './category.ts'
import type { Language } from './language.ts'

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
