import { setTimeout as wait } from 'node:timers/promises'
import type { ConversationUpdate } from '../../../shared/api.ts'
import type { Message } from '../../../shared/message.ts'
import { ticketOf, type Owner } from './console.ts'
import { repliesIn, type Answer, type Chat, type Served } from './desk.ts'
import { HOST, orderOf, PEOPLE, type Person } from './shop.ts'

/** What a field's text was put into, and who looks. */
export type Place = { served: Served; owner: Owner; chats: Chat[] }
/** What was told, with every status on the way; `owner` is who has the conversation in the end. */
export type Told = { replies: Message[]; statuses: number[]; owner: string }
export type Ask = (place: Place, text: string) => Promise<Told>

/** The order at hand in every case: the asker's own. */
export const ALICE = PEOPLE[0] as Person

/** Where is it? By number and address. */
export const asksStatus: Ask = async (place) =>
  converse(place, [`Where is my order ${ALICE.order}? ${ALICE.email}`])

/** The same by a customer the shop has signed for: everything of the order is told. */
export const asksWhole: Ask = async (place) =>
  converse(place, [`Where is my order ${ALICE.order}?`], {
    identity: await place.owner.tokenFor(ALICE.email),
  })

/** Has an order cancelled, to the receipt and its mail. */
export const cancels: Ask = async (place) => {
  const told = await converse(place, [`Please cancel my order ${ALICE.order}`, 'yes'], {
    identity: await place.owner.tokenFor(ALICE.email),
  })
  const isDone = told.replies.some(({ card }) => card?.kind === 'action' && card.state === 'done')
  const mails = isDone ? await place.served.mails(ALICE.email) : []
  return { ...told, replies: [...told.replies, ...mails.map(asMessage)] }
}

/** Asks a question, over and over the same one. */
export const asks =
  (question: string): Ask =>
  async (place) =>
    converse(place, [question])

/** Goes to a person, who answers with the text itself. */
export const isAnswered: Ask = async ({ served, owner, chats }, text) => {
  const chat = await served.chat()
  chats.push(chat)
  const before = await chat.person()
  const ticket = await ticketOf(served, chat.id)
  const status = await owner.post(`tickets/${ticket}/reply`, { id: crypto.randomUUID(), text })
  return inTranscript(chat, [before.status, status])
}

/** A person ends it with a note that is for colleagues only. */
export const isNoted: Ask = async ({ served, owner, chats }, text) => {
  const chat = await served.chat()
  chats.push(chat)
  const before = await chat.person()
  const ticket = await ticketOf(served, chat.id)
  const status = await owner.post(`tickets/${ticket}/resolve`, {
    rootCause: 'other',
    method: 'answered',
    note: text,
  })
  return inTranscript(chat, [before.status, status])
}

/** Rates the chat with a comment, then asks on. */
export const rates: Ask = async ({ served, chats }, text) => {
  const chat = await served.chat()
  chats.push(chat)
  const rated = await chat.call('rating', { score: 1, comment: text })
  const answer = await chat.say('How long does delivery take?')
  return outcomeOf(answer, [rated.status === 204 ? 204 : rated.status, answer.status])
}

type Written = { subject?: string; name?: string; body?: string }
let letters = 0

/** Writes a mail to the shop, whose answer is a mail: its subject counts as well. */
export const writes =
  (written: (text: string) => Written): Ask =>
  async ({ served }, text) => {
    const from = `writer${++letters}@mail.example`
    const { subject = 'A question', name = 'Writer', body = '' } = written(text)
    const lines = [
      `From: "${name.replaceAll('"', "'")}" <${from}>`,
      `To: help@${HOST}`,
      `Message-ID: <${letters}@mail.example>`,
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      '',
      `How long does delivery take? ${body}`,
      '',
    ]
    const status = await served.receive(from, lines.join('\r\n'))
    const [mail] = await mailTo(served, from)
    const replies = mail ? [asMessage(mail), asMessage({ text: mail.subject })] : []
    return { replies, statuses: [status], owner: 'desk' }
  }

async function mailTo(served: Served, to: string) {
  for (let tries = 0; tries < 40; tries += 1) {
    await served.sweep()
    const mails = await served.mails(to)
    if (mails.length > 0) return mails
    await wait(100)
  }
  return []
}

/** What the store reports of an order of its own, whose customer is told by mail. */
export const isReported: Ask = async (place, text) => {
  letters += 1
  const email = `reported${letters}@example.com`
  const order = String(20_000 + letters)
  const cut = text.slice(0, 80)
  const reported = { carrier: cut, trackingNumber: cut, note: text }
  await place.served.import('orders', [orderOf({ ...ALICE, order, email }, { parcels: [] })])
  await place.owner.report({
    kind: 'order.shipped',
    order: `#${order}`,
    parcel: { state: 'in_transit', lines: [{ sku: 'LAN', quantity: 1 }], ...reported },
  })
  await place.served.sweep()
  const told = await converse(place, [`Where is my order ${order}? ${email}`])
  const mails = await mailTo(place.served, email)
  const replies = [...told.replies, ...mails.map(asMessage)]
  const plain = JSON.stringify(replies)
    .replaceAll(order, ALICE.order)
    .replaceAll(email, ALICE.email)
  return { ...told, replies: JSON.parse(plain) as Message[] }
}

/** Opens the chat with something of the caller’s own, and asks. */
export const opens =
  (opening: (text: string) => object): Ask =>
  async (place, text) =>
    converse(place, ['How long does delivery take?'], opening(text))

export async function converse(
  { served, chats }: Place,
  sayings: string[],
  opening: object = {},
): Promise<Told> {
  const chat = await served.chat(opening)
  chats.push(chat)
  const statuses = [chat.started.status]
  const replies = [...(chat.started.body?.messages ?? [])]
  let owner = 'desk'
  for (const saying of sayings) {
    const answer = await chat.say(saying)
    statuses.push(answer.status)
    replies.push(...repliesIn(answer))
    owner = answer.body?.conversation.owner.kind ?? owner
  }
  return { replies, statuses, owner }
}

function outcomeOf(answer: Answer<ConversationUpdate>, statuses: number[]): Told {
  const owner = answer.body?.conversation.owner.kind ?? 'desk'
  return { replies: repliesIn(answer), statuses, owner }
}

async function inTranscript(chat: Chat, statuses: number[]): Promise<Told> {
  const { messages } = await chat.transcript()
  const replies = messages.filter(({ author }) => author.kind !== 'customer')
  return { replies, statuses, owner: 'helpdesk' }
}

/** A mail is judged like what the chat shows. */
function asMessage({ text }: { text: string }): Message {
  const id = crypto.randomUUID()
  return {
    id,
    seq: 0,
    at: '',
    author: { kind: 'desk', name: 'mail' },
    text,
    language: 'en',
    ai_generated: true,
  }
}
