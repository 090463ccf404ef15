import { join } from 'node:path'
import { emptyMemory, type Conversation } from '../../shared/conversation.ts'
import { languageOf } from '../../shared/language.ts'
import type { Merchant } from '../../shared/merchant.ts'
import { readCorpus } from '../../scripts/train/corpus.ts'
import { ROOT, runLocally } from '../../scripts/local.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'
import type { ReplayReport } from '../../shared/replay.ts'
import { decide } from '../../worker/core/decide.ts'
import { DEFAULT_POLICY } from '../../worker/core/lanes/default-policy.ts'
import { readContact } from '../../worker/core/read-contact.ts'
import { MERCHANT } from '../support/shop.ts'

const CONTACTS = 10_000
const POLICY = {
  ...DEFAULT_POLICY,
  autonomy: { ...DEFAULT_POLICY.autonomy, begin: 'established' as const },
}
const RULE =
  'When a customer asks where the order is / If the customer is new / Then hand over to the team / Else answer as usual.'

export type ReplayTiming = { contacts: number; changed: number; seconds: number }

/** Seconds a changed rule takes over ten thousand stored contacts, asked of the whole Worker by an agent's browser. */
export async function measureReplay(): Promise<ReplayTiming> {
  const local = await runLocally({ port: 0, state: null, demo: true })
  await seedDemo(local.url, local.adminKey)
  const database = (await local.miniflare.getD1Database('DB')) as unknown as D1Database
  await fill(database)
  const headers = await signIn(local.url)
  const body = JSON.stringify({ days: 90, change: { rules: [RULE] } })
  const started = performance.now()
  const answer = await fetch(new URL('/console/api/policy/replay', local.url), {
    method: 'POST',
    headers,
    body,
  })
  const report = (await answer.json()) as ReplayReport
  const seconds = (performance.now() - started) / 1000
  await local.stop()
  return { contacts: report.contacts, changed: report.changed.length, seconds }
}

/** Contacts as the flows store them: real messages, decided by the product's own functions. */
async function fill(database: D1Database): Promise<void> {
  const messages = readCorpus(join(ROOT, 'training')).messages
  const sql = `INSERT INTO contacts (id, merchant_id, conversation_id, channel, state, attempts, received_at, first_seq, decision, facts, policy)
    VALUES (?, 'mer_demo', ?, 'chat', 'answered', 0, ?, 1, ?, ?, 0)`
  const now = Date.now()
  const rows = Array.from({ length: CONTACTS }, (_contact, at) => {
    const { text, language } = messages[(at * 37) % messages.length] ?? { text: '', language: 'en' }
    const { facts, decision } = decided(text, language)
    const { conditions: _follow, ...stored } = decision
    return [
      `con_${at}`,
      `cvs_${at}`,
      now - at * 60_000,
      JSON.stringify(stored),
      JSON.stringify(facts),
    ]
  })
  for (let from = 0; from < rows.length; from += 500) {
    const part = rows.slice(from, from + 500)
    await database.batch(part.map((values) => database.prepare(sql).bind(...values)))
  }
}

function decided(text: string, language: string) {
  const conversation: Conversation = {
    id: 'cvs_x',
    merchant: 'mer_demo',
    channel: 'chat',
    language: languageOf(language) ?? 'en',
    status: 'waiting',
    owner: { kind: 'desk' },
    deadline: new Date(),
    lastSeq: 1,
    version: 1,
    memory: emptyMemory(),
  }
  const standing = { policy: POLICY, speaks: true, customers: [] }
  const merchant: Merchant = MERCHANT
  const read = readContact(conversation, { text })
  return decide(read, { orders: [], articles: [], standing }, merchant, new Date())
}

async function signIn(url: URL): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json', 'x-laneway': 'console', origin: url.origin }
  const email = 'owner@demo.laneway.example'
  const post = (path: string, body: object) =>
    fetch(new URL(path, url), { method: 'POST', headers, body: JSON.stringify(body) })
  const asked = await post('/console/api/sign-in/code', { email })
  const { demo } = (await asked.json()) as { demo: { code: string } }
  const signed = await post('/console/api/sign-in', { email, code: demo.code })
  const cookie = signed.headers.getSetCookie().map((line) => line.split(';')[0])
  return { ...headers, cookie: cookie.join('; ') }
}
