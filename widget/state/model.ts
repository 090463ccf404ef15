import type { MAX_TEXT } from '../../shared/api.ts'
import type { ConversationView } from '../../shared/conversation.ts'
import type { Message } from '../../shared/message.ts'

/** The server's limit; the type keeps this copy equal to it without bringing the schemas into the bundle. */
export const TEXT_LIMIT: typeof MAX_TEXT = 4_000

/** Why something did not go out. Only `offline` mends itself; the other two need the visitor. */
export type Refusal = 'offline' | 'too_long' | 'refused'

/** Something the visitor said or asked that is not acknowledged yet. `id` makes a resend the same message. */
export type Outgoing = {
  id: string
  text: string
  action?: 'handover'
  at: string
  failed?: Refusal
  /** The customer who said it, where the page had named one. */
  who?: string
}
export type RatingState = 'open' | 'sending' | 'failed' | 'thanked' | 'done'

/** All that the chat knows. `messages` are sorted by `seq`, each `seq` once. */
export type Model = {
  open: boolean
  conversation: ConversationView | undefined
  messages: Message[]
  outgoing: Outgoing[]
  draft: string
  typing: string | undefined
  trouble: 'unreachable' | 'busy' | undefined
  seen: number
  rating: RatingState
}

export const EMPTY: Model = {
  open: false,
  conversation: undefined,
  messages: [],
  outgoing: [],
  draft: '',
  typing: undefined,
  trouble: undefined,
  seen: 0,
  rating: 'open',
}

/** The last `seq` up to which nothing is missing: where to resume from. */
export function lastSeq(messages: Message[]): number {
  let last = 0
  for (const { seq } of messages) {
    if (seq === last + 1) last = seq
  }
  return last
}

/** How many messages of others came since the visitor last looked. */
export function unreadCount({ messages, seen, open }: Model): number {
  if (open) return 0
  return messages.filter(({ seq, author }) => seq > seen && author.kind !== 'customer').length
}

/** Whether a person has the conversation or is being fetched. */
export function withPerson({ conversation, outgoing }: Model): boolean {
  if (outgoing.some((item) => item.action === 'handover' && !item.failed)) return true
  if (!conversation || conversation.status === 'resolved') return false
  return conversation.owner.kind !== 'desk'
}

/** Whether the visitor has said anything in this conversation. */
export function hasSpoken({ messages, outgoing }: Model): boolean {
  return outgoing.length > 0 || messages.some(({ author }) => author.kind === 'customer')
}
