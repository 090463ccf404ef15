import type { NewMessage, OutboxItem } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { Author } from '../../shared/message.ts'
import type { Cell } from '../../shared/stage.ts'
import { refusal, type Leaving, type Refusal } from '../core/send-gate.ts'
import type { Reply } from '../core/skills/skill.ts'
import type { Deps } from './deps.ts'

/** What is to be said to the customer, and by whom. */
export type Said = {
  author: Author
  replies: Reply[]
  leaving: Leaving
  language?: string
  /** The sequence number it follows; the conversation's last one where absent. */
  after?: number
  /** The id of an agent's reply, made by the console. */
  id?: string
  /** Whose stage is looked at again when a mail leaves, and how long it waits for that. */
  recall?: { cell: Cell; seconds: number }
}

/** Messages and mails on their way, to be committed with the rest of the change; or why nothing leaves. */
export type Sent = { messages: NewMessage[]; outbox: OutboxItem[]; refused?: Refusal }

/**
 * The one way to a customer: nothing else makes a message of the desk, the system or an agent, and mails leave only from
 * what this put into the outbox. The transaction it is committed in fails if the conversation has moved on meanwhile.
 */
export function send(
  deps: Pick<Deps, 'ids' | 'clock'>,
  conversation: Conversation,
  said: Said,
): Sent {
  const { author, replies, leaving } = said
  const refused = refusal(leaving, author, conversation.owner, replies)
  if (refused) return { messages: [], outbox: [], refused }
  const now = deps.clock.now()
  const last = said.after ?? conversation.lastSeq
  const messages = replies.map((reply, index): NewMessage => ({
    ...reply,
    id: said.id ?? deps.ids.make('msg'),
    seq: last + index + 1,
    at: now.toISOString(),
    author,
    language: said.language ?? conversation.language,
    ai_generated: author.kind === 'desk',
  }))
  return { messages, outbox: mailsFor(conversation, messages, now, said.recall) }
}

/** In a mail conversation what is said to the customer goes out by mail, once per message. */
function mailsFor(
  conversation: Conversation,
  messages: NewMessage[],
  now: Date,
  recall: Said['recall'],
): OutboxItem[] {
  if (conversation.channel !== 'email') return []
  const due = new Date(now.getTime() + (recall?.seconds ?? 0) * 1_000)
  return messages.map(({ seq }) => ({
    key: `mail:${conversation.id}:${seq}`,
    kind: 'mail.reply',
    due,
    body: { conversation: conversation.id, seq, ...(recall && { cell: recall.cell }) },
  }))
}
