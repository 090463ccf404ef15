import type { Article } from '../../../shared/article.ts'
import type { Category } from '../../../shared/category.ts'
import type { Knowledge } from '../../ports/knowledge.ts'
import type { Database, Statement } from './database.ts'
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
  const prefixed = (text: string) =>
    wordsOf(text)
      .map((word) => prefixOf(merchant) + word)
      .join(' ')
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
        prefixed(article.title),
        prefixed(article.keywords.join(' ')),
        prefixed(article.body),
        prefixed(article.categories.map(categoryWord).join(' ')),
      ],
    },
  ]
}

/** Letters and digits only, so that a word can neither end early nor carry FTS5 syntax. */
function prefixOf(merchant: string): string {
  return `m${hash53(merchant).toString(36)}x`
}

function categoryWord(category: string): string {
  return `category${category.replace('.', '')}`
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(fold)
    .filter((word) => word.length > 0)
}

/** Documents are written only by `putArticles`, from the same type. */
function toArticle(row: Record<string, unknown>): Article {
  return JSON.parse(String(row.document)) as Article
}
