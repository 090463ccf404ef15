import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'esbuild'
import { convertV4MiniflareOptions, Miniflare, NoOpLog } from 'miniflare'
import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'
import { readOrders } from '../../scripts/import/orders.ts'
import { ROOT, runLocally, type Local } from '../../scripts/local.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'
import { load, post, workerdPids } from './load.ts'

export type Alone = {
  name: string
  p50: number
  p99: number
  cpuMs: number
  ratioP50: number
  ratioCpu: number
}
export type Speed = {
  alone: Alone[]
  together: { perSecond: number; barePerSecond: number; ratio: number; failed: number }
}

const ROUNDS = 5
const A_ROUND = 200
const TOGETHER = 2_000
const LANES = 16
const CHATS = 200

/**
 * Times automated replies against a bare Worker that makes the same number of D1 round trips. Both run on workerd, side
 * by side, in turns, so that what else the machine does meets both; the figures are medians over the rounds.
 */
export async function measureSpeed(): Promise<Speed> {
  const bare = await runBare()
  const desk = await runDesk()
  await bare.reply(LANES, 500)
  await desk.status(LANES, 500)
  const rounds = { bare: [], status: [], question: [] } as Record<
    'bare' | 'status' | 'question',
    Awaited<ReturnType<typeof load>>[]
  >
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.bare.push(await bare.reply(1, A_ROUND))
    rounds.status.push(await desk.status(1, A_ROUND))
    rounds.question.push(await desk.question(1, A_ROUND))
  }
  const [bareTogether, together] = [
    await bare.reply(LANES, TOGETHER),
    await desk.status(LANES, TOGETHER),
  ]
  await Promise.all([bare.stop(), desk.stop()])

  const middle = (name: keyof typeof rounds, key: 'p50' | 'p99' | 'cpuMs') =>
    median(rounds[name].map((timing) => timing[key]))
  const row = (name: string, key: keyof typeof rounds): Alone => ({
    name,
    p50: middle(key, 'p50'),
    p99: middle(key, 'p99'),
    cpuMs: middle(key, 'cpuMs'),
    ratioP50: middle(key, 'p50') / middle('bare', 'p50'),
    ratioCpu: middle(key, 'cpuMs') / middle('bare', 'cpuMs'),
  })
  return {
    alone: [
      row('bare Worker', 'bare'),
      row('order status', 'status'),
      row('shop question', 'question'),
    ],
    together: {
      perSecond: together.perSecond,
      barePerSecond: bareTogether.perSecond,
      ratio: bareTogether.perSecond / together.perSecond,
      failed: together.failed,
    },
  }
}

type Reply = (lanes: number, count: number) => ReturnType<typeof load>

async function runBare(): Promise<{ reply: Reply; stop(): Promise<void> }> {
  const before = new Set(workerdPids())
  const entry = join(import.meta.dirname, 'bare-worker.ts')
  const { outputFiles } = await bundle({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    write: false,
  })
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      host: '127.0.0.1',
      port: 0,
      log: new NoOpLog(),
      workers: [
        {
          name: 'bare',
          compatibilityDate: '2026-10-01',
          modules: [
            { type: 'ESModule', path: join(ROOT, 'bare.js'), contents: outputFiles[0]?.text ?? '' },
          ],
          modulesRoot: ROOT,
          d1Databases: { DB: 'bare' },
        },
      ],
    }),
  )
  const url = await miniflare.ready
  const pid = workerdPids().find((other) => !before.has(other)) ?? 0
  const database = await miniflare.getD1Database('DB')
  await database.prepare('CREATE TABLE plain (id TEXT PRIMARY KEY, value TEXT)').run()
  return {
    stop: () => miniflare.dispose(),
    reply: (lanes, count) =>
      load(
        count,
        lanes,
        pid,
        async () => (await post(url, '/', { text: 'where is my order #LW-1042?' })).status === 200,
      ),
  }
}

async function runDesk(): Promise<{ status: Reply; question: Reply; stop(): Promise<void> }> {
  const before = new Set(workerdPids())
  const local = await runLocally({ port: 0, state: null, demo: true })
  const pid = workerdPids().find((other) => !before.has(other)) ?? 0
  await seedDemo(local.url, local.adminKey)
  const orders = readOrders(readFileSync(join(ROOT, 'demo/orders.csv'), 'utf8')).rows.filter(
    ({ email }) => email,
  )
  const asks = {
    status: (index: number) => {
      const order = orders[index % orders.length]
      return `where is my order ${order?.number}? ${order?.email}`
    },
    question: (index: number) => QUESTIONS[index % QUESTIONS.length] ?? '',
  }
  return {
    stop: local.stop,
    status: (lanes, count) => ask(local, pid, { lanes, count, text: asks.status }),
    question: (lanes, count) => ask(local, pid, { lanes, count, text: asks.question }),
  }
}

const QUESTIONS = [
  'How long does delivery take?',
  'which payment methods do you accept?',
  'what is your return policy?',
  'how much is shipping?',
]

/** Opens fresh chats first, untimed; a reply counts only when the desk gave it. */
async function ask(
  local: Local,
  pid: number,
  { lanes, count, text }: { lanes: number; count: number; text(index: number): string },
) {
  const chats = await Promise.all(Array.from({ length: Math.min(CHATS, count) }, () => open(local)))
  return load(count, lanes, pid, async (index) => {
    const chat = chats[index % chats.length]
    if (!chat) return false
    const round = Math.floor(index / chats.length)
    const path = `/v1/conversations/${chat.conversation.id}/messages`
    const message = { id: crypto.randomUUID(), text: text(index + round) }
    const answer = await post(local.url, path, message, { authorization: `Bearer ${chat.token}` })
    const { messages } = JSON.parse(answer.text) as ConversationUpdate
    return (
      answer.status === 200 &&
      messages.at(-1)?.ai_generated === true &&
      messages.at(-1)?.card !== undefined
    )
  })
}

async function open(local: Local): Promise<StartedConversation> {
  const { text } = await post(local.url, '/v1/conversations', {
    merchant: 'mer_demo',
    language: 'en',
  })
  return JSON.parse(text) as StartedConversation
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
