import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Article } from '../../shared/article.ts'
import { ImportedArticle } from '../../shared/import.ts'
import { toArticle } from './article.ts'

export type ArticleProblem = { file: string; problem: string }

/**
 * Reads Markdown files, in folders named by language or in none (`language:` in the front matter, else `fallback`).
 * Front matter: title, keywords, categories, url; the title may also be the first heading.
 */
export function readArticles(
  folder: string,
  fallback: Article['language'],
): { rows: Article[]; problems: ArticleProblem[] } {
  const rows: Article[] = []
  const problems: ArticleProblem[] = []
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (!/\.(?:md|markdown)$/i.test(path)) continue
    const file = relative(folder, join(folder, path))
    const article = toArticle(file, readFileSync(join(folder, path), 'utf8'), fallback)
    const result = ImportedArticle.safeParse(article)
    if (result.success) rows.push(article)
    else
      problems.push({
        file,
        problem: `${result.error.issues[0]?.path.join('.')}: ${result.error.issues[0]?.message}`,
      })
  }
  return { rows, problems }
}
