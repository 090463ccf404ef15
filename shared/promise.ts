import type { AgentId, ConversationId, PromiseId, TicketId } from './ids.ts'

export const PROMISE_KINDS = ['refund', 'call', 'reply', 'send', 'check', 'other'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/**
 * What a text promises: the sentence as it was written, and when it must have happened. `here` is an answer in the chat
 * itself, which needs no address.
 */
export type Promised = { kind: PromiseKind; text: string; due: Date; here?: true }

/** An agent settles a promise; `dropped` where it cannot or need not be kept any more. */
export const SETTLEMENTS = ['kept', 'dropped'] as const
export type Settlement = (typeof SETTLEMENTS)[number]

/** A promise in the ledger. Without an `owner` it is the team's. Times are ISO 8601 UTC. */
export type Commitment = {
  id: PromiseId
  conversation: ConversationId
  /** The message it stands in. */
  seq: number
  kind: PromiseKind
  text: string
  by: 'desk' | 'agent'
  owner?: { id: AgentId; name: string }
  state: 'open' | Settlement
  madeAt: string
  dueAt: string
  settledAt?: string
}

/** What one flow does to the ledger: the open promises it settles, then those it makes. */
export type LedgerChange = {
  made: Commitment[]
  settled?: { which: 'replies' | 'all' | { seq: number }; as: Settlement; at: Date }
}

/** A promise in a list, with the ticket it is worked at and who it was made to, where there are any. */
export type PromiseRow = Commitment & { ticket?: TicketId; customer?: string }

/** `GET /console/api/promises`: open promises, the longest overdue first, at most 200. */
export type Promises = { rows: PromiseRow[] }
