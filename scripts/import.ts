import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { languageOf } from '../shared/language.ts'
import { build } from './build.ts'
import { readArticles } from './import/articles.ts'
import { readCustomers } from './import/customers.ts'
import { readDiscounts } from './import/discounts.ts'
import { readOrders } from './import/orders.ts'
import { readProducts } from './import/products.ts'
import { send, type Desk } from './import/send.ts'
import { readSubscriptions } from './import/subscriptions.ts'
import { runLocally, STATE } from './local.ts'

const USAGE = `npm run import -- --merchant mer_shop [--orders orders.csv] [--products products.csv] [--articles DIR] [--customers customers.csv]
  --subscriptions subscriptions.csv   standing orders
  --discounts discounts.csv           codes that lower a price
  --shop shop.json             name, hours, languages, look and origins (as in demo/merchant.json)
  --agent mail@shop.example    an owner who may sign in to the console; may be repeated
  --agent mail@shop.example:finance,support   an agent who signs rules for these sides of the shop
  --currency EUR   of the prices in the product export (default USD)
  --language en    of articles that do not name theirs
  --host URL --key ADMIN_KEY   a deployed desk; without them, the desk of \`npm start\` on this machine`

const OPTIONS = {
  merchant: { type: 'string' },
  orders: { type: 'string' },
  products: { type: 'string' },
  articles: { type: 'string' },
  customers: { type: 'string' },
  subscriptions: { type: 'string' },
  discounts: { type: 'string' },
  shop: { type: 'string' },
  agent: { type: 'string', multiple: true },
  currency: { type: 'string', default: 'USD' },
  language: { type: 'string', default: 'en' },
  host: { type: 'string' },
  key: { type: 'string' },
} as const

/** What is read from a table, in the order it is imported. */
const TABLES = [
  { kind: 'products', read: readProducts },
  { kind: 'orders', read: readOrders },
  { kind: 'customers', read: readCustomers },
  { kind: 'subscriptions', read: readSubscriptions },
  { kind: 'discounts', read: readDiscounts },
] as const

const options = readOptions()
const { desk, stop } = await findDesk(options.merchant)
try {
  process.exitCode = (await importAll(desk)) ? 0 : 1
} catch (error) {
  console.error(`The import stopped: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
} finally {
  await stop()
}

/** What was asked for; anything that cannot be meant ends with the usage. */
function readOptions() {
  try {
    const { values } = parseArgs({ options: OPTIONS })
    const { merchant, shop, agent, articles } = values
    const tables = TABLES.some(({ kind }) => values[kind] !== undefined)
    if (merchant && (tables || (articles ?? shop ?? agent))) return { ...values, merchant }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
  }
  console.error(USAGE)
  return process.exit(2)
}

/** Imports what was asked for, reports every row it had to skip. True when nothing was skipped. */
async function importAll(to: Desk): Promise<boolean> {
  await send(to, 'ensure', [])
  if (options.shop) await send(to, 'merchant', [JSON.parse(readFileSync(options.shop, 'utf8'))])
  const people = (options.agent ?? []).map(toAgent)
  if (people.length > 0) report('agents', await send(to, 'agents', people))
  const problems: string[] = []
  for (const { kind, read } of TABLES) {
    const file = options[kind]
    if (file === undefined) continue
    const { rows, problems: bad } = read(readFileSync(file, 'utf8'), options.currency)
    report(kind, await send(to, kind, rows))
    problems.push(...bad.map(({ line, problem }) => `${file}:${line} ${problem}`))
  }
  if (options.articles) {
    const language = languageOf(options.language) ?? 'en'
    const { rows, problems: bad } = readArticles(options.articles, language)
    report('articles', await send(to, 'articles', rows))
    problems.push(
      ...bad.map(({ file, problem }) => `${join(options.articles ?? '', file)} ${problem}`),
    )
  }
  for (const problem of problems) console.error(`skipped  ${problem}`)
  return problems.length === 0
}

/** `mail` is an owner, `mail:duty,duty` an agent who signs for these duties. */
function toAgent(said: string) {
  const [email = said, duties] = said.split(':')
  const name = email.split('@')[0] ?? email
  return duties === undefined
    ? { email, name, role: 'owner' }
    : { email, name, role: 'agent', duties: duties.split(',') }
}

function report(kind: string, count: number): void {
  console.log(`imported ${count} ${kind}`)
}

/** The deployed desk, the one that runs on this machine, or one started for this import alone. */
async function findDesk(merchant: string): Promise<{ desk: Desk; stop(): Promise<void> }> {
  if (options.host) {
    return {
      desk: {
        url: new URL(options.host),
        key: options.key ?? process.env.ADMIN_KEY ?? '',
        merchant,
      },
      stop: async () => {},
    }
  }
  const running = await runningDesk()
  if (running) return { desk: { ...running, merchant }, stop: async () => {} }
  await build()
  const local = await runLocally({ port: 0, state: STATE, demo: true })
  return { desk: { url: local.url, key: local.adminKey, merchant }, stop: local.stop }
}

async function runningDesk(): Promise<{ url: URL; key: string } | undefined> {
  const file = join(STATE, 'server.json')
  if (!existsSync(file)) return undefined
  const { url, key } = JSON.parse(readFileSync(file, 'utf8')) as { url: string; key: string }
  const answers = await fetch(new URL('/health', url)).then(
    () => true,
    () => false,
  )
  return answers ? { url: new URL(url), key } : undefined
}
