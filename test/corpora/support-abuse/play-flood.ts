import { LIMITS, MOST_SOCKETS } from '../../../shared/limits.ts'
import type { Answer, Chat, Served } from './desk.ts'
import type { Case, Flood, Seen } from './seen.ts'
import { groundsOf, keptBy, mailsAfter, mailsOf } from './seeing.ts'
import { inLanes } from '../guesses/lanes.ts'

type Played = Omit<Flood, 'stored' | 'humanPath' | 'duplicates' | 'refused' | 'retryAfter'> & {
  answers: Pick<Answer<unknown>, 'status' | 'retryAfter'>[]
  chats: Chat[]
}
type Play = (served: Served, text: string, count: number) => Promise<Played>

/** How a flood is made, by what a case says of it. */
const FLOODS: [says: RegExp, play: Play][] = [
  [/new conversations/i, manyConversations],
  [/different victim|e-?mail bomb/i, manyVictims],
  [/tabs|both|same (?:message|id)|twice|double/i, twoTabs],
  [
    /nested|deep/i,
    (served, text) =>
      body(
        served,
        `{"text":${JSON.stringify(text)},"id":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      ),
  ],
  [/sockets?|websocket/i, manySockets],
  [/hand-?over|person|human/i, (served, _text, count) => oneCall(served, 'handover', {}, count)],
  [
    /rating|csat/i,
    (served, text, count) => oneCall(served, 'rating', { score: 1, comment: text }, count),
  ],
  [
    /\d\s?[kKmM]i?b?\b ?(?:chars|characters|bytes)?|huge|megabyte|long/i,
    (served, text) => long(served, text),
  ],
  [/messages|times|per second|burst/i, manyMessages],
]

/** Makes the flood; `known` false where its description was not understood and a burst of messages stood in for it. */
export async function playFlood(
  served: Served,
  { text, setup }: Case,
): Promise<Seen & { known: boolean }> {
  await served.reset()
  const how = setup.how ?? ''
  const mailed = await mailsOf(served)
  const before = await keptBy(served)
  const [{ rows: start } = { rows: 0 }] = await stored(served)
  const play = FLOODS.find(([says]) => says.test(how))?.[1]
  const count = Number(/\d[\d,.]*/.exec(how)?.[0].replaceAll(/[,.]/g, '') ?? 100)
  const { answers, chats, ...played } = await (play ?? manyMessages)(served, text, count)
  const [{ rows: end } = { rows: 0 }] = await stored(served)
  const humans = await Promise.all(chats.slice(0, 3).map((chat) => chat.person()))
  const other = await (await served.chat()).say('I want to talk to a human')
  const refused = answers.filter(({ status }) => status === 429 || status === 413 || status === 400)
  return {
    ...(await groundsOf(served, undefined)),
    known: play !== undefined,
    text,
    replies: [],
    again: [],
    conversation: { owner: { kind: 'desk' }, status: 'open' },
    statuses: [...answers, other, ...humans].map(({ status }) => status),
    kept: { before, after: await keptBy(served) },
    promises: [],
    mails: await mailsAfter(served, mailed),
    flood: {
      ...played,
      stored: end - start,
      refused: refused.length,
      retryAfter: refused.every(
        ({ status, retryAfter }) => status !== 429 || Number(retryAfter) > 0,
      ),
      duplicates: (await Promise.all(chats.slice(0, 5).map(twiceIn))).flat(),
      humanPath: [...humans, other].every(
        ({ body: told }) => told !== undefined && told.conversation.owner.kind !== 'desk',
      ),
    },
  }
}

function stored({ rows }: Served): Promise<{ rows: number }[]> {
  return rows<{ rows: number }>(
    'SELECT (SELECT count(*) FROM conversations) + (SELECT count(*) FROM messages) AS rows',
  )
}

/** What stands in a conversation twice: a message under the same id, or a reply the desk gave in the same moment again. */
async function twiceIn(chat: Chat): Promise<string[]> {
  const { messages } = await chat.transcript()
  const seen = new Set<string>()
  return messages.flatMap(({ id, seq, text }) => {
    const isTwice = seen.has(id) || seen.has(`seq ${seq}`)
    seen.add(id).add(`seq ${seq}`)
    return isTwice ? [text.slice(0, 60)] : []
  })
}

async function manyConversations(served: Served, text: string, count: number): Promise<Played> {
  const chats = await inLanes(count, () => served.chat({ network: '203.0.113.77' }))
  const open = chats.filter(({ started }) => started.status === 201)
  const answers = [
    ...chats.map(({ started }) => started),
    ...(await Promise.all(open.slice(0, 20).map((chat) => chat.say(text)))),
  ]
  return { sent: count, answers, chats: open, most: 2 * LIMITS.conversations.most + 20 * 2 }
}

/** Every visitor names somebody else's address and asks for whatever is mailed. */
async function manyVictims(served: Served, text: string, count: number): Promise<Played> {
  const played = await inLanes(count, async (index) => {
    const victim = `victim${index}@victims.example`
    const chat = await served.chat()
    const answers = [
      await chat.say(text),
      await chat.say(`My e-mail is ${victim}. I cannot log in, please reset my password`),
      await chat.say(victim),
      await chat.say('yes'),
      await chat.say(`Please send me the invoice to ${victim} <a href="https://evil.test">win</a>`),
    ]
    return { chat, answers }
  })
  return {
    sent: count,
    bounded: true,
    answers: played.flatMap(({ answers }) => answers),
    chats: played.map(({ chat }) => chat),
    most: count * 16,
  }
}

async function twoTabs(served: Served, text: string): Promise<Played> {
  const chat = await served.chat()
  const id = crypto.randomUUID()
  const answers = await Promise.all([
    chat.say(text),
    chat.say(text),
    chat.say(text, id),
    chat.say(text, id),
  ])
  return { sent: 4, bounded: true, answers, chats: [chat], most: 2 + 3 + 3 }
}

async function manyMessages(served: Served, text: string, count: number): Promise<Played> {
  const chat = await served.chat()
  const answers = await inLanes(Math.max(count, 100), () => chat.say(text))
  return { sent: answers.length, answers, chats: [chat], most: 2 + 3 * LIMITS.messages.most }
}

async function oneCall(
  served: Served,
  path: string,
  content: object,
  count: number,
): Promise<Played> {
  const chat = await served.chat()
  const answers = await inLanes(Math.max(count, 100), () => chat.call(path, content))
  return { sent: answers.length, bounded: true, answers, chats: [chat], most: 6 }
}

async function body(served: Served, raw: string): Promise<Played> {
  const chat = await served.chat()
  const paths = [
    '/v1/conversations',
    `/v1/conversations/${chat.id}/messages`,
    '/console/api/sign-in',
    '/v1/import/mer_x',
  ]
  const answers = await Promise.all(paths.map((path) => chat.raw(path, raw)))
  return { sent: answers.length, answers, chats: [chat], most: 2 }
}

async function long(served: Served, text: string): Promise<Played> {
  const chat = await served.chat()
  const answers = [await chat.say(text), await chat.say(text.slice(0, 4_001))]
  return { sent: 2, answers, chats: [chat], most: 2 }
}

async function manySockets(served: Served, text: string, count: number): Promise<Played> {
  const chat = await served.chat()
  const sockets = await inLanes(count, () => chat.socket())
  const answer = await chat.say(text)
  for (const { close } of sockets) close()
  const open = sockets.filter(({ status }) => status === 101)
  const most = open.length > MOST_SOCKETS ? -1 : 6
  return {
    sent: count,
    answers: [
      ...sockets
        .filter(({ status }) => status !== 101)
        .map(({ status }) => ({ status, retryAfter: '60' })),
      answer,
    ],
    chats: [chat],
    most,
  }
}
