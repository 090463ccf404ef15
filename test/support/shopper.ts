import type { Conversation } from '../../shared/conversation.ts'
import type { Message } from '../../shared/message.ts'
import type { Expecting } from '../../shared/understanding.ts'
import { sendOutbox } from '../../worker/flow/send-outbox.ts'
import type { Chat, TestDesk } from './desk.ts'
import type { Wording } from '../stories/skills/sayings/sayings.ts'

/** How a chat went: everything that was said, and where it stands. */
export type Talk = {
  conversation: Conversation
  replies: Message[]
  last: Message | undefined
  /** `who: text`, line by line, to be read when a story fails. */
  log: string[]
}

/** What a shopper answers when the desk asks for something. */
export type Answers = {
  email: string
  number?: string
  details?: string[]
  words: Wording
  /** What they leave open for the story to answer. */
  leavesOpen?: Expecting
}

const MOST_TURNS = 8

/** Plays a shopper: says the first thing, then answers what the desk asks for, until it asks for nothing more. */
export async function talk(
  desk: TestDesk,
  chat: Chat,
  first: string,
  { email, number, details = [], words, leavesOpen }: Answers,
): Promise<Talk> {
  const log: string[] = []
  const replies: Message[] = []
  const told = [...details]
  let next: string | undefined = first
  let conversation: Conversation | undefined
  for (let turn = 0; next !== undefined && turn < MOST_TURNS; turn += 1) {
    const said = await chat.turn(next)
    conversation = said.conversation
    const spoken = said.messages.filter(({ author }) => author.kind !== 'customer')
    replies.push(...spoken)
    log.push(`> ${next}`, ...spoken.map(({ author, text }) => `${author.kind}: ${text}`))
    if (conversation.owner.kind !== 'desk') {
      const ticket = await desk.deps.helpdesk.openTicket(conversation.merchant, conversation.id)
      log.push(`handed over: ${ticket?.category}, ${ticket?.reason}`)
      break
    }
    const { expecting } = conversation.memory
    if (leavesOpen !== undefined && expecting === leavesOpen) break
    const answers = { order_number: number, proof: email, email, confirmation: words.yes }
    next =
      expecting === 'code'
        ? await codeFor(desk, conversation.memory.code?.email ?? email)
        : expecting === 'detail'
          ? told.shift()
          : expecting && answers[expecting]
  }
  if (!conversation) throw new Error('nothing was said')
  return { conversation, replies, last: replies.at(-1), log }
}

/** Sends what is due, as the sweeper would. */
export async function sendDue({ deps }: TestDesk): Promise<void> {
  for (const key of await deps.backlog.dueOutbox(deps.clock.now(), 500))
    await sendOutbox(deps, key, async () => {})
}

/** The code in the newest mail to this address. */
export async function codeFor(desk: TestDesk, email: string): Promise<string> {
  await sendDue(desk)
  const mail = desk.sent.findLast(({ to, text }) => to === email && /\d{6}/.test(text))
  return /\d{6}/.exec(mail?.text ?? '')?.[0] ?? '000000'
}
