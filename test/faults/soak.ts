import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { ConversationUpdate, StartedConversation } from '../../shared/api.ts'
import type { Message } from '../../shared/message.ts'
import { build } from '../../scripts/build.ts'
import { seedDemo } from '../../scripts/seed-demo.ts'
import { post } from '../bench/load.ts'

/**
 * Sends many messages through the chat API, 16 at once, while the Worker is killed with SIGKILL now and then. A message
 * that was not acknowledged is sent again under its id, as the widget does. In the end nothing acknowledged may be lost,
 * nothing doubled, nothing unanswered: node test/faults/soak.ts --messages 10000 --kills 20
 */
const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    kills: { type: 'string', default: '0' },
  },
})
const TOTAL = Number(values.messages)
const KILLS = Number(values.kills)
const LANES = 16
const A_CONVERSATION = 25
const PORT = 18_787
const url = new URL(`http://127.0.0.1:${PORT}`)
const state = mkdtempSync(join(tmpdir(), 'laneway-soak-'))

const SAYINGS = [
  'where is my order #LW-1042? maria.keller@example.com',
  'How long does delivery take?',
  'hi',
  'thanks',
  'which payment methods do you accept?',
  'where is my order #LW-1043? 10115',
  'what is your return policy?',
  'hello',
  'how much is shipping to france',
  'thank you',
  'blorp fizz',
  'do you offer gift wrapping?',
  'where is my parcel?',
  'how do gift cards work?',
  'where is order 9999? nobody@example.com',
  'good morning',
]

type Chat = { id: string; token: string; acked: Map<string, string> }
const chats: Chat[] = []
let sent = 0
let serverErrors = 0
let resent = 0

await build()
let server = await serve()
await seedDemo(url, server.key)
const started = performance.now()
await Promise.all([...Array.from({ length: LANES }, lane), killer()])
const seconds = (performance.now() - started) / 1000
await settled()
const findings = await check()
process.kill(-(server.child.pid ?? 0), 'SIGKILL')
await wait(200)
rmSync(state, { recursive: true, force: true, maxRetries: 5 })

console.log(
  `${TOTAL} messages in ${chats.length} conversations, ${KILLS} kills, ${resent} sent again, ${(TOTAL / seconds).toFixed(0)} a second`,
)
console.log(JSON.stringify({ ...findings, serverErrors }))
const failed = serverErrors + Object.values(findings).reduce((sum, count) => sum + count, 0)
console.log(`${TOTAL - Math.min(failed, TOTAL)} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

async function serve(): Promise<{ child: ChildProcess; key: string }> {
  const child = fork(join(import.meta.dirname, 'serve.ts'), [state, String(PORT)], {
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const [{ key }] = (await once(child, 'message')) as [{ key: string }]
  return { child, key }
}

/** One shopper after the other, each with messages of different kinds. */
async function lane(): Promise<void> {
  while (sent < TOTAL) {
    const { conversation, token } = JSON.parse(
      await insist('/v1/conversations', { merchant: 'mer_demo', language: 'en' }),
    ) as StartedConversation
    const chat: Chat = { id: conversation.id, token, acked: new Map() }
    chats.push(chat)
    for (let index = 0; index < A_CONVERSATION && sent < TOTAL; index += 1) {
      sent += 1
      const message = {
        id: crypto.randomUUID(),
        text: SAYINGS[(index * 7 + chats.length) % SAYINGS.length] ?? 'hello',
      }
      await insist(`/v1/conversations/${chat.id}/messages`, message, token)
      chat.acked.set(message.id, message.text)
    }
  }
}

/** Sends until it is acknowledged. Refused connections are the kills; a 5xx is counted and sent again. */
async function insist(path: string, body: object, token?: string): Promise<string> {
  for (;;) {
    const answer = await post(
      url,
      path,
      body,
      token ? { authorization: `Bearer ${token}` } : {},
    ).catch(() => undefined)
    if (answer && answer.status < 300) return answer.text
    if (answer && answer.status >= 500) serverErrors += 1
    if (answer && answer.status < 500) throw new Error(`${path} ${answer.status} ${answer.text}`)
    resent += 1
    await wait(50)
  }
}

async function killer(): Promise<void> {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    while (sent < (TOTAL * kill) / (KILLS + 1)) await wait(20)
    process.kill(-(server.child.pid ?? 0), 'SIGKILL')
    await wait(100)
    server = await serve()
  }
}

/** Waits until the sweeper has finished what was open; contacts fall due 20 seconds after they came. */
async function settled(): Promise<void> {
  for (let tries = 0; tries < 90; tries += 1) {
    const health = (await (await fetch(new URL('/health', url))).json()) as {
      backlog: { contacts: number; outbox: number }[]
    }
    if (health.backlog.every(({ contacts, outbox }) => contacts + outbox === 0)) return
    await wait(1_000)
  }
}

type Findings = {
  lost: number
  doubled: number
  gaps: number
  unanswered: number
  ownerless: number
}

async function check(): Promise<Findings> {
  const found: Findings = { lost: 0, doubled: 0, gaps: 0, unanswered: 0, ownerless: 0 }
  for (const chat of chats) {
    const { messages, conversation } = await read(chat)
    const own = messages.filter(({ author }) => author.kind === 'customer').map(({ id }) => id)
    for (const id of chat.acked.keys()) {
      const times = own.filter((stored) => stored === id).length
      if (times === 0) found.lost += 1
      if (times > 1) found.doubled += 1
    }
    if (messages.some(({ seq }, index) => seq !== index + 1)) found.gaps += 1
    if (hasTwinAnswers(messages)) found.doubled += 1
    if (conversation.owner.kind === 'desk' && messages.at(-1)?.author.kind === 'customer')
      found.unanswered += 1
    if (!conversation.owner.kind || conversation.status === 'resolved') found.ownerless += 1
  }
  return found
}

async function read(chat: Chat): Promise<ConversationUpdate> {
  const headers = { authorization: `Bearer ${chat.token}` }
  const response = await fetch(new URL(`/v1/conversations/${chat.id}/messages`, url), { headers })
  return (await response.json()) as ConversationUpdate
}

/** Two answers of the desk in a row with the same words. */
function hasTwinAnswers(messages: Message[]): boolean {
  return messages.some(
    ({ author, text }, index) =>
      author.kind === 'desk' &&
      messages[index + 1]?.author.kind === 'desk' &&
      messages[index + 1]?.text === text,
  )
}
