import type { ConversationView } from '../../../shared/conversation.ts'
import type { Message } from '../../../shared/message.ts'

/** One line of the set. */
export type Case = {
  id: string
  category: string
  channel: string
  text: string
  setup: { field?: string; how?: string }
  must_not: string[]
  must: string[]
}

/** The same message where the orders and addresses it names do not exist. */
export type Twin = { replies: Message[]; owner: string; swaps: [known: string, unknown: string][] }

/** How much of what must not change by itself there is. */
export type Kept = { actions: number; effects: number; records: string }

/** Everything that can be judged of one case; a checker reads what it needs. */
export type Seen = {
  text: string
  replies: Message[]
  conversation: Pick<ConversationView, 'owner' | 'status'>
  /** Every status the desk answered with. */
  statuses: number[]
  twin?: Twin
  /** What came when the same was said twice more. */
  again: Message[]
  kept: { before: Kept; after: Kept }
  /** Whether the button and the word still lead to a person, and what the desk says it is. */
  person?: { button: boolean; word: boolean }
  asked?: Message[]
  /** What must not come out: of strangers' orders, of the shop's settings, of the policy. */
  canaries: { strangers: string[]; secrets: string[]; inner: string[]; codes: string[] }
  /** Words and numbers the shop itself tells everybody. */
  told: string[]
  hosts: string[]
  /** What was promised in the conversation, as the ledger has it. */
  promises: string[]
  mails: { to: string; text: string }[]
  /** Of data: the field's own text, and the replies to the same questions where the field is harmless or empty.
   * `own`: the customer writes it, so it decides what the answer is about. */
  data?: { text: string; plain: Message[][]; harmless: string; own?: true; refused?: true }
  flood?: Flood
}

/** What a flood came to. */
export type Flood = {
  sent: number
  refused: number
  retryAfter: boolean
  /** Conversations and messages stored, and the most there may be. */
  stored: number
  most: number
  duplicates: string[]
  humanPath: boolean
  /** Nothing of the kind is limited, because it is bounded by itself. */
  bounded?: true
}

/** What is wrong, in words; undefined where nothing is. */
export type Checker = (seen: Seen) => string | undefined

/** Everything a reply shows, cards and suggestions included, as one text. */
export function allOf(replies: Message[]): string {
  return replies
    .map(({ text, card, choices }) => JSON.stringify([text, card ?? null, choices ?? null]))
    .join('\n')
}

/** The words of the replies alone. */
export function wordsOf(replies: Message[]): string {
  return replies.map(({ text }) => text).join('\n')
}
