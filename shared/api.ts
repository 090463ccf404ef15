import * as z from 'zod/mini'
import { DRAFT_FLAWS, RESOLUTION_METHODS, ROOT_CAUSES } from './ticket.ts'
import type { ActionRecord } from './action-record.ts'
import type { ConversationView, Owner } from './conversation.ts'
import type { Message } from './message.ts'
import type { Duty } from './policy.ts'
import type { Commitment } from './promise.ts'
import { SETTLEMENTS } from './promise.ts'
import type { Ticket } from './ticket.ts'

/** A chat message longer than this is refused with 413, never cut silently. */
export const MAX_TEXT = 4_000

const trimmed = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max))

/** A token the shop's server has signed, or the older hash of the customer's id. */
const Offered = z.union([
  z.string(),
  z.strictObject({
    user: z.string(),
    hash: z.nullish(z.string()),
  }),
])

/** `POST /v1/conversations` */
export const StartConversation = z.strictObject({
  merchant: z.string().check(z.regex(/^mer_[A-Za-z0-9_-]{1,64}$/)),
  language: z.optional(z.string().check(z.maxLength(35))),
  identity: z.optional(Offered),
  page: z.optional(z.string().check(z.maxLength(2_048))),
})

/** `POST /v1/conversations/:id/identity` */
export const NameCustomer = z.strictObject({ identity: Offered })

/** `POST /v1/conversations/:id/messages`. `id` is made by the client, so a resend is the same message. */
export const SendMessage = z.strictObject({
  id: z.uuid(),
  text: trimmed(MAX_TEXT),
  /** Nothing can be attached yet, so any attachment is an unknown one. */
  attachments: z.optional(z.array(z.never())),
})

/** `POST /v1/conversations/:id/rating` */
export const RateConversation = z.strictObject({
  score: z.int().check(z.minimum(1), z.maximum(5)),
  comment: z.optional(z.string().check(z.maxLength(2_000))),
})

/** `POST /console/api/tickets/:id/reply`. `id` is made by the console, so a resend is the same reply. */
export const AgentReply = z.strictObject({
  id: z.uuid(),
  text: trimmed(10_000),
  /** Why the draft was of no use, where the agent says so. */
  flaw: z.optional(z.enum(DRAFT_FLAWS)),
})

/** `POST /console/api/tickets/:id/actions/:action` */
export const AnswerAction = z.strictObject({ answer: z.enum(['allow', 'decline']) })

/** `POST /console/api/tickets/:id/resolve` */
export const ResolveTicket = z.strictObject({
  rootCause: z.enum(ROOT_CAUSES),
  method: z.enum(RESOLUTION_METHODS),
  note: z.optional(z.string().check(z.maxLength(2_000))),
  /** What became of promises that are open still; 409 where there are any and nobody says. */
  promises: z.optional(z.enum(SETTLEMENTS)),
})

/** `POST /console/api/promises/:id` */
export const SettlePromise = z.strictObject({
  state: z.enum(SETTLEMENTS),
  note: z.optional(z.string().check(z.maxLength(2_000))),
})

export type StartedConversation = {
  conversation: ConversationView
  token: string
  messages: Message[]
}
export type ConversationUpdate = { conversation: ConversationView; messages: Message[] }

/** `GET /console/api/identity`, for owners: what the shop's server signs with, and a token made that way. */
export type IdentityPage = {
  /** Signs tokens. */
  secret: string
  /** Signs the older hashes. */
  hashSecret: string
  /** Signs what the store reports: Standard Webhooks. */
  webhookSecret: string
  generation: number
  rotatedAt?: string
  example: string
}

/** What a room says over a socket, to shoppers and agents alike. */
export type RoomEvent =
  | { kind: 'messages'; messages: Message[]; conversation: ConversationView }
  | { kind: 'typing'; author: 'customer' | 'agent' | 'desk'; name?: string }
  | { kind: 'owner'; conversation: ConversationView }

/** What a client may say over a socket. */
export const ClientFrame = z.strictObject({ kind: z.literal('typing') })

/** A ticket in a list. */
export type InboxRow = Pick<
  Ticket,
  | 'id'
  | 'conversation'
  | 'lane'
  | 'category'
  | 'urgency'
  | 'language'
  | 'reason'
  | 'assignee'
  | 'openedAt'
  | 'dueAt'
> & { preview: string; customer: string }

/** `GET /console/api/inbox`: at most 200 rows; `open` counts all open tickets, so that none is out of mind. */
export type Inbox = { rows: InboxRow[]; open: number }

/** `GET /console/api/tickets/:id` */
export type TicketPage = {
  ticket: Ticket
  conversation: ConversationView & { owner: Owner }
  messages: Message[]
  /** What was done or waits for a person's yes, newest first. */
  actions: ActionRecord[]
  /** What is promised in this conversation and open still, in the order it is due. */
  promises: Commitment[]
}

/** `GET /console/api/me` */
export type Me = {
  agent: {
    id: string
    name: string
    email: string
    role: 'owner' | 'agent' | 'viewer'
    /** What this person signs for. */
    duties: Duty[]
  }
  /** ISO 4217. */
  merchant: { id: string; name: string; currency: string }
}
