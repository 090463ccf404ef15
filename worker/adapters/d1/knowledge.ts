import type { Article } from '../../../shared/article.ts'
import type { Category } from '../../../shared/category.ts'
import type { Knowledge } from '../../ports/knowledge.ts'
import type { Database, Statement } from './database.ts'
import { fold, prefixed, prefixOf } from './full-text.ts'
import { hash53 } from './hash.ts'

/** Articles in D1, found by FTS5 with bm25; title, keywords, body and categories weigh 6, 5, 1 and 3,
 * and the customer's language counts twice. */
export function d1Knowledge(database: Database): Knowledge {
  return {
    async search(merchant, { words, categories, language }) {
      const terms = [...words.slice(0, 24), ...categories.map(categoryWord)]
      if (terms.length === 0) return []
      const [rows = []] = await database.run([
        {
          sql: `SELECT a.document FROM articles_words w JOIN articles a ON a.id = w.rowid
            WHERE articles_words MATCH ? AND a.merchant_id = ?
            ORDER BY bm25(articles_words, 6, 5, 1, 3) * CASE WHEN a.language = ? THEN 2 ELSE 1 END LIMIT 5`,
          values: [
            terms.map((term) => `"${prefixOf(merchant)}${fold(term)}"`).join(' OR '),
            merchant,
            language,
          ],
        },
      ])
      return rows.map(toArticle)
    },
    async categories(merchant) {
      const [rows = []] = await database.run([
        {
          sql: `SELECT DISTINCT named.value AS category FROM articles a, json_each(a.document, '$.categories') named WHERE a.merchant_id = ?`,
          values: [merchant],
        },
      ])
      return rows.map((row) => row.category as Category)
    },
    async putArticles(merchant, articles) {
      await database.run(articles.flatMap((article) => put(merchant, article)))
    },
  }
}

function put(merchant: string, article: Article): Statement[] {
  const id = hash53(`${merchant}/${article.slug}/${article.language}`)
  return [
    {
      sql: `INSERT INTO articles (id, merchant_id, slug, language, document) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET document = excluded.document`,
      values: [id, merchant, article.slug, article.language, JSON.stringify(article)],
    },
    { sql: 'DELETE FROM articles_words WHERE rowid = ?', values: [id] },
    {
      sql: 'INSERT INTO articles_words (rowid, title, keywords, body, categories) VALUES (?, ?, ?, ?, ?)',
      values: [
        id,
        prefixed(merchant, article.title),
        prefixed(merchant, article.keywords.join(' ')),
        prefixed(merchant, article.body),
        prefixed(merchant, article.categories.map(categoryWord).join(' ')),
      ],
    },
  ]
}

function categoryWord(category: string): string {
  return `category${category.replace('.', '')}`
}

/** Documents are written only by `putArticles`, from the same type. */
function toArticle(row: Record<string, unknown>): Article {
  return JSON.parse(String(row.document)) as Article
}
