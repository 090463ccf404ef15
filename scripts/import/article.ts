import { basename } from 'node:path'
import type { Article } from '../../shared/article.ts'
import { LANGUAGES } from '../../shared/language.ts'

/** Reads one Markdown file: front matter, else the first heading and the folder, say what it is. */
export function toArticle(file: string, content: string, fallback: Article['language']): Article {
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
