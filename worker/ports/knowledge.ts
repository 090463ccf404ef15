import type { Article } from '../../shared/article.ts'
import type { Category } from '../../shared/category.ts'
import type { Language } from '../../shared/language.ts'
import type { MerchantId } from '../../shared/ids.ts'

export type Question = { words: string[]; categories: Category[]; language: Language }

/** The merchant's help articles. */
export interface Knowledge {
  /** Articles that share words or a category with the question, best first, at most 5. */
  search(merchant: MerchantId, question: Question): Promise<Article[]>
  /** The categories the articles are about. */
  categories(merchant: MerchantId): Promise<Category[]>
  putArticles(merchant: MerchantId, articles: Article[]): Promise<void>
}
