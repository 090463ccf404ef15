import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf, LANGUAGES, type Language } from '../shared/language.ts'
import { auditTickets } from '../worker/core/audit/auditor.ts'
import { decoded } from './audit/decode.ts'
import { pageOf } from './audit/page.ts'
import { printed } from './audit/printed.ts'
import { progressOn } from './audit/progress.ts'
import { readTickets } from './audit/read-tickets.ts'
import type { Audited } from './audit/say.ts'
import { standIn } from './audit/shop.ts'
import { readArticles } from './import/articles.ts'

const USAGE = `npm run audit -- tickets.csv [--json] [--html report.html] [--articles DIR] [--language en] [--merchant-currency EUR]
  tickets.csv          an export of Zendesk, Gorgias or Freshdesk, or any table with a subject and a body
  --json               one JSON document on stdout instead of the report
  --html FILE          a page with charts, to open or pass on
  --articles DIR       your help articles as Markdown: shows what they answer already
  --language en        of tickets whose own cannot be told (${LANGUAGES.join(', ')})
  --merchant-currency  of amounts without a sign, and of the limits (default EUR)
Nothing is sent anywhere, and nothing is stored but the page you ask for.`

const OPTIONS = {
  json: { type: 'boolean', default: false },
  html: { type: 'string' },
  articles: { type: 'string' },
  language: { type: 'string', default: 'en' },
  'merchant-currency': { type: 'string', default: 'EUR' },
  help: { type: 'boolean', default: false },
} as const

const { file, language, currency, ...options } = asked()
const read = readTickets(decoded(readFileSync(file)))
const { tickets, problems, format } = read
if (read.unreadable !== undefined) {
  for (const { line, problem } of problems.slice(0, 20)) console.error(`line ${line}: ${problem}`)
  console.error(`${file}: ${read.unreadable}`)
  process.exit(1)
}

const articles = options.articles ? articlesIn(options.articles, language) : []
const setup = { merchant: standIn(language, currency), articles, orders: false, now: new Date() }
const report = auditTickets(tickets, setup, progressOn(process.stderr))
const audited: Audited = { file: basename(file), format, ...report, problems }
if (options.html !== undefined) writeFileSync(options.html, pageOf(audited))
if (options.json) console.log(JSON.stringify(audited, null, 2))
else console.log(printed(audited, terminal()))

/** What was asked for; anything that cannot be meant ends with the usage. */
function asked() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
    if (values.help) {
      console.log(USAGE)
      return process.exit(0)
    }
    const [path] = positionals
    const fallback = languageOf(values.language)
    const code = values['merchant-currency'].toUpperCase()
    if (path === undefined || positionals.length > 1) throw new Error('One file is needed.')
    if (!existsSync(path) || statSync(path).isDirectory()) throw new Error(`No file ${path}.`)
    if (!fallback) throw new Error(`The desk does not speak ${values.language}.`)
    if (!/^[A-Z]{3}$/.test(code)) throw new Error(`${code} is no currency code such as EUR.`)
    if (values.articles && !existsSync(values.articles))
      throw new Error(`No folder ${values.articles}.`)
    return { ...values, file: path, language: fallback, currency: code }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    console.error(USAGE)
    return process.exit(2)
  }
}

function articlesIn(folder: string, fallback: Language) {
  const { rows, problems: bad } = readArticles(folder, fallback)
  for (const { file: name, problem } of bad) console.error(`skipped  ${name}: ${problem}`)
  return rows
}

function terminal() {
  const { isTTY, columns } = process.stdout
  const colour = isTTY && !process.env.NO_COLOR
  return { width: Math.max(60, Math.min(columns ?? 100, 120)), colour }
}
