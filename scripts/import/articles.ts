import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { Article } from '../../shared/article.ts'
import { ImportedArticle } from '../../shared/import.ts'
import { LANGUAGES } from '../../shared/language.ts'

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

function toArticle(file: string, content: string, fallback: Article['language']): Article {
  const [, head = '', body = content] =
    /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(content) ?? []
  const fields = Object.fromEntries(
    head.split(/\r?\n/).flatMap((line) => {
      const colon = line.indexOf(':')
      return colon > 0
        ? [
            [
              line.slice(0, colon).trim(),
              line
                .slice(colon + 1)
                .trim()
                .replace(/^["'](.*)["']$/, '$1'),
            ],
          ]
        : []
    }),
  )
  const heading = /^# (.+)$/m.exec(body)?.[1]
  const language = [fields.language, file.split(/[\\/]/)[0]]
    .map((name) => LANGUAGES.find((known) => known === name))
    .find(Boolean)
  return {
    slug: basename(file).replace(/\.[^.]+$/, ''),
    language: language ?? fallback,
    title: fields.title ?? heading ?? basename(file),
    body: body.trim(),
    keywords: toList(fields.keywords),
    categories: toList(fields.categories) as Article['categories'],
    ...(fields.url && { url: fields.url }),
  }
}

function toList(value: string | undefined): string[] {
  return (value ?? '')
    .replace(/^\[(.*)\]$/, '$1')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
}
