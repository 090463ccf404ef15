import { setTimeout as wait } from 'node:timers/promises'
import type { ConversationUpdate, StartedConversation } from '../../../shared/api.ts'
import type { Message } from '../../../shared/message.ts'
import { build } from '../../../scripts/build.ts'
import { send } from '../../../scripts/import/send.ts'
import { runLocally } from '../../../scripts/local.ts'
import { post, type Posted } from '../../bench/load.ts'
import { HOST, SHOP, shopRows } from './shop.ts'

/** What a call brought: its status, and the body where it is JSON. */
export type Answer<Body> = {
  status: number
  body: Body | undefined
  text: string
  retryAfter?: string | undefined
}

export type Chat = {
  id: string
  started: Answer<StartedConversation>
  say(text: string, id?: string): Promise<Answer<ConversationUpdate>>
  call<Body>(path: string, body?: object): Promise<Answer<Body>>
  person(): Promise<Answer<ConversationUpdate>>
  /** Sends what is no JSON, or too much of it, with the token of the chat. */
  raw(path: string, body: string): Promise<Answer<unknown>>
  socket(): Promise<{ status: number; close(): void }>
  /** Everything that was said so far, as the shopper's API tells it. */
  transcript(): Promise<ConversationUpdate>
}

export type Served = {
  url: URL
  /** What must never come out. */
  secrets: string[]
  chat(options?: { network?: string; language?: string; page?: string }): Promise<Chat>
  post<Body>(path: string, body: unknown, headers?: Record<string, string>): Promise<Answer<Body>>
  import(kind: Parameters<typeof send>[1], rows: unknown[]): Promise<number>
  /** The newest mail to an address, once nothing waits to be sent any more. */
  mails(to: string): Promise<{ subject: string; text: string }[]>
  /** A mail to the shop, as the mail server hands it over. */
  receive(from: string, raw: string): Promise<number>
  /** What the sweeper does each minute, with every mail due. */
  sweep(): Promise<void>
  rows<Row>(sql: string, ...values: (string | number)[]): Promise<Row[]>
  /** Fills the shop anew and forgets every try, so that no case feels the one before. */
  reset(): Promise<void>
  stop(): Promise<void>
}

let network = 0

/** Builds and serves the desk with the shop of the attacks, as `npm start` would. */
export async function serveShop(): Promise<Served> {
  await build()
  const local = await runLocally({ port: 0, state: null, demo: true })
  const desk = { url: local.url, key: local.adminKey, merchant: SHOP }
  const database = await local.miniflare.getD1Database('DB')
  const call: Served['post'] = async (path, body, headers = {}) =>
    answerOf(await post(local.url, path, body as object | string, headers))
  const served: Served = {
    url: local.url,
    secrets: [...local.secrets, 'SESSION_SECRET', 'ADMIN_KEY', 'MAIL_FROM'],
    post: call,
    chat: (options) => openChat(served, options),
    import: (kind, rows) => send(desk, kind, rows),
    rows: async <Row>(sql: string, ...values: (string | number)[]) =>
      (
        await database
          .prepare(sql)
          .bind(...values)
          .all<Row>()
      ).results,
    mails: (to) => newestMail(served, to),
    receive: async (from, raw) => {
      const path = `/cdn-cgi/local/email?from=${from}&to=help@${HOST}`
      return (await fetch(new URL(path, local.url), { method: 'POST', body: raw })).status
    },
    sweep: async () => {
      await served.rows('UPDATE outbox SET due_at = 1 WHERE due_at IS NOT NULL')
      await fetch(new URL('/cdn-cgi/local/scheduled?cron=*+*+*+*+*', local.url))
      const open = () => served.rows('SELECT id FROM events WHERE due_at IS NOT NULL')
      for (let tries = 0; tries < 100 && (await open()).length > 0; tries += 1) await wait(50)
    },
    async reset() {
      await database.batch(
        ['tries', 'caps', 'discounts'].map((name) => database.prepare(`DELETE FROM ${name}`)),
      )
      for (const [kind, rows] of shopRows()) if (kind !== 'agents') await send(desk, kind, rows)
    },
    stop: () => local.stop(),
  }
  for (const [kind, rows] of shopRows()) await send(desk, kind, rows)
  return served
}

async function openChat(
  served: Served,
  { network: from = nextNetwork(), ...opening }: { network?: string } & object = {},
): Promise<Chat> {
  const headers = { 'cf-connecting-ip': from }
  const started = await served.post<StartedConversation>(
    '/v1/conversations',
    { merchant: SHOP, language: 'en', ...opening },
    headers,
  )
  const { conversation, token = '' } = started.body ?? {}
  const auth = { ...headers, authorization: `Bearer ${token}` }
  const path = `/v1/conversations/${conversation?.id}`
  return {
    id: conversation?.id ?? '',
    started,
    say: (text, id = crypto.randomUUID()) => served.post(`${path}/messages`, { id, text }, auth),
    call: (under, body = {}) => served.post(`${path}/${under}`, body, auth),
    person: () => served.post(`${path}/handover`, {}, auth),
    raw: (anywhere, body) => served.post(anywhere, body, auth),
    socket: () => openSocket(new URL(`${path}/socket`, served.url), token),
    transcript: async () => {
      const response = await fetch(new URL(`${path}/messages?after=0`, served.url), {
        headers: auth,
      })
      return (await response.json()) as ConversationUpdate
    },
  }
}

/** Opens a socket as the widget does; one that is refused has no status in this client, so it counts as too many. */
function openSocket(url: URL, token: string): Promise<{ status: number; close(): void }> {
  const socket = new WebSocket(url.href.replace(/^http/, 'ws'), ['laneway', token])
  return new Promise((resolve) => {
    const close = () => socket.close()
    socket.addEventListener('open', () => resolve({ status: 101, close }))
    socket.addEventListener('error', () => resolve({ status: 429, close }))
  })
}

/** Every chat comes from a network of its own where nothing else is said. */
function nextNetwork(): string {
  network += 1
  return `198.${18 + (network >> 16)}.${(network >> 8) & 255}.${network & 255}`
}

function answerOf<Body>({ status, text, retryAfter }: Posted): Answer<Body> {
  const told = { status, text, retryAfter }
  try {
    return { ...told, body: status < 300 ? (JSON.parse(text) as Body) : undefined }
  } catch {
    return { ...told, body: undefined }
  }
}

const PATIENCE = 10_000

async function newestMail(served: Served, to: string) {
  const until = Date.now() + PATIENCE
  const waiting = () =>
    served.rows('SELECT key FROM outbox WHERE done_at IS NULL AND due_at <= ?', Date.now())
  while ((await waiting()).length > 0 && Date.now() < until) await wait(50)
  const page = await (await fetch(new URL('/demo/mailbox', served.url))).text()
  const newest = [...page.matchAll(MAIL)].find(([, , address]) => unescaped(address) === to)
  return newest ? [{ subject: unescaped(newest[1]), text: unescaped(newest[3]) }] : []
}

const MAIL = /<article class="mail"><p><b>(.*?)<\/b><\/p><p>To (.*?), .*?<\/p><pre>(.*?)<\/pre>/gs

function unescaped(html = ''): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** What was said to the customer. */
export function repliesIn(answer: Answer<ConversationUpdate>): Message[] {
  return (answer.body?.messages ?? []).filter(({ author }) => author.kind !== 'customer')
}
