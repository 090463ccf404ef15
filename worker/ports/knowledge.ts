import type { Article } from '../../shared/article.ts'
import type { Category } from '../../shared/category.ts'
import type { MerchantId } from '../../shared/ids.ts'

/** The merchant's help articles. */
export interface Knowledge {
  /** Articles that share words or a category with the question, best first, at most 8. */
  search(
    merchant: MerchantId,
    question: { words: string[]; categories: Category[] },
  ): Promise<Article[]>
  putArticles(merchant: MerchantId, articles: Article[]): Promise<void>
}
