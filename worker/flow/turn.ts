import type { Change, NewMessage, OutboxItem } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { ContactId } from '../../shared/ids.ts'
import type { Author, Message } from '../../shared/message.ts'
import type { Merchant } from '../../shared/merchant.ts'
import { LanewayError } from '../../shared/error.ts'
import type { Reply } from '../core/skills/skill.ts'
import type { Deps } from './deps.ts'

/** What a flow leaves behind: the conversation as it is now, and what was added to it. */
export type Turn = { conversation: Conversation; messages: Message[] }

const HOUR = 3_600_000

/** How long a conversation waits for the customer before it is closed as it stands. */
export const PATIENCE = 72 * HOUR

/** A copy of the conversation with the patch, one version on. */
export function advance(conversation: Conversation, patch: Partial<Conversation>): Conversation {
  return { ...conversation, ...patch, version: conversation.version + 1 }
}

/** Turns replies into messages that follow the last one. */
export function say(
  deps: Pick<Deps, 'ids' | 'clock'>,
  conversation: Conversation,
  author: Author,
  said: { replies: Reply[]; contact?: ContactId; language?: string; after?: number },
): NewMessage[] {
  const at = deps.clock.now().toISOString()
  const last = said.after ?? conversation.lastSeq
  return said.replies.map((reply, index) => ({
    ...reply,
    id: deps.ids.make('msg'),
    seq: last + index + 1,
    at,
    author,
    language: said.language ?? conversation.language,
    ai_generated: author.kind === 'desk',
    ...(said.contact && { contact: said.contact }),
  }))
}

/** An empty change for this conversation, to be filled by the flow. */
export function changeOf(before: Conversation, after: Conversation): Change {
  return {
    merchant: before.merchant,
    conversationId: before.id,
    conversation: after,
    seen: before.version,
    messages: [],
    journal: [],
    outbox: [],
  }
}

/** In a mail conversation what is said to the customer goes out by mail, once per message. */
export function mailsFor(
  conversation: Conversation,
  messages: NewMessage[],
  now: Date,
): OutboxItem[] {
  if (conversation.channel !== 'email') return []
  return messages
    .filter(({ author }) => author.kind !== 'customer')
    .map(({ seq }) => ({
      key: `mail:${conversation.id}:${seq}`,
      kind: 'mail.reply',
      due: now,
      body: { conversation: conversation.id, seq },
    }))
}

/** Commits the change and lets the queue know of what is to be sent; a lost hint costs a minute. */
export async function commit(
  deps: Pick<Deps, 'conversations' | 'hints'>,
  change: Change,
): Promise<void> {
  await deps.conversations.commit(change)
  await Promise.all(change.outbox.map(({ key }) => deps.hints.outboxDue(key)))
}

/** The merchant of a conversation. @throws LanewayError `not_found` */
export async function merchantOf(
  deps: Pick<Deps, 'merchants'>,
  conversation: Conversation,
): Promise<Merchant> {
  const merchant = await deps.merchants.find(conversation.merchant)
  if (!merchant) throw new LanewayError('not_found', 'There is no such shop.')
  return merchant
}
