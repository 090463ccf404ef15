import type { ConversationUpdate } from '../../shared/api.ts'
import type { ConversationView } from '../../shared/conversation.ts'
import type { Message } from '../../shared/message.ts'
import { EMPTY } from './model.ts'
import type { Model, Outgoing, Refusal } from './model.ts'

/** What only has to be written down. */
export type Note = Partial<
  Pick<Model, 'conversation' | 'typing' | 'draft' | 'trouble' | 'rating' | 'open'>
>

/** Everything that can happen to a chat. */
export type Action =
  | { kind: 'noted'; note: Note }
  | { kind: 'restored'; outgoing: Outgoing[]; seen: number; rated: boolean }
  | { kind: 'updated'; update: ConversationUpdate }
  | { kind: 'queued'; item: Outgoing }
  | { kind: 'settled'; id: string }
  | { kind: 'failed'; id: string; why: Refusal }
  | { kind: 'retried'; why?: Refusal; id?: string }
  | { kind: 'vanished' }
  | { kind: 'forgotten' }

/** The next state of the chat. Pure: what has to be done about it is decided in the session. */
export function reduce(model: Model, action: Action): Model {
  switch (action.kind) {
    case 'noted':
      return looked({ ...model, ...action.note })
    case 'restored':
      return restore(model, action.outgoing, action)
    case 'updated':
      return looked(update(model, action.update))
    case 'vanished':
      return { ...EMPTY, open: model.open, draft: model.draft, outgoing: model.outgoing }
    case 'forgotten':
      return { ...EMPTY, open: model.open }
    default:
      return { ...model, outgoing: reduceOutgoing(model.outgoing, action) }
  }
}

type OutgoingAction = Extract<Action, { kind: 'queued' | 'settled' | 'failed' | 'retried' }>

function reduceOutgoing(outgoing: Outgoing[], action: OutgoingAction): Outgoing[] {
  switch (action.kind) {
    case 'queued':
      return [...outgoing.filter(({ id }) => id !== action.item.id), action.item]
    case 'settled':
      return outgoing.filter(({ id }) => id !== action.id)
    case 'failed':
      return outgoing.map((item) =>
        item.id === action.id ? { ...item, failed: action.why } : item,
      )
    case 'retried':
      return outgoing.map((item) =>
        item.failed && (item.id === action.id || item.failed === action.why) ? fresh(item) : item,
      )
  }
}

function fresh({ failed: _failed, ...item }: Outgoing): Outgoing {
  return item
}

function restore(
  model: Model,
  kept: Outgoing[],
  { seen, rated }: { seen: number; rated: boolean },
) {
  const known = new Set(model.outgoing.map(({ id }) => id))
  return {
    ...model,
    seen,
    rating: rated ? ('done' as const) : model.rating,
    outgoing: [...kept.filter(({ id }) => !known.has(id)), ...model.outgoing],
  }
}

/** An answer that is older than what is known must not turn the owner or the status back. */
function update(model: Model, { conversation, messages }: ConversationUpdate): Model {
  const newest = messages.reduce((last, { seq }) => Math.max(last, seq), 0)
  const stale = newest > 0 && newest < (model.messages.at(-1)?.seq ?? 0)
  const arrived = new Set(messages.map(({ id }) => id))
  const answered = messages.some(({ author }) => author.kind !== 'customer')
  return {
    ...model,
    conversation: stale ? (model.conversation ?? conversation) : conversation,
    messages: merge(model.messages, messages),
    outgoing: model.outgoing.filter(({ id }) => !arrived.has(id)),
    typing: answered ? undefined : model.typing,
    rating: reopened(model, conversation) ? 'open' : model.rating,
  }
}

function merge(known: Message[], arrived: Message[]): Message[] {
  const seqs = new Set(known.map(({ seq }) => seq))
  const added = arrived.filter(({ seq }) => !seqs.has(seq) && seqs.add(seq))
  if (added.length === 0) return known
  return [...known, ...added].toSorted((one, other) => one.seq - other.seq)
}

function reopened(model: Model, conversation: ConversationView): boolean {
  return model.conversation?.status === 'resolved' && conversation.status !== 'resolved'
}

function looked(model: Model): Model {
  return model.open ? { ...model, seen: model.messages.at(-1)?.seq ?? model.seen } : model
}
