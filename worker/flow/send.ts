import type { NewMessage, OutboxItem } from '../../shared/change.ts'
import type { Conversation } from '../../shared/conversation.ts'
import type { AgentId, IncidentId } from '../../shared/ids.ts'
import { languageOf } from '../../shared/language.ts'
import type { Author } from '../../shared/message.ts'
import { plainly } from '../../shared/plain-text.ts'
import type { Commitment, LedgerChange, Promised } from '../../shared/promise.ts'
import type { Cell } from '../../shared/stage.ts'
import { outOfReach, promisedBy } from '../core/promises/reachable.ts'
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
  /** Whose stage, or which incident, is looked at again when a mail leaves, and how long it waits for that. */
  recall?: { cell?: Cell; incident?: IncidentId; seconds: number }
  /** The agent who writes, and who owns what is promised; the team owns what the desk promises. */
  agent?: { id: AgentId; name: string }
  /** The shop's time zone: by its calendar a promise is due. */
  timeZone?: string
}

/** Messages, mails and promises on their way, to be committed with the rest of the change; or why nothing leaves. */
export type Sent = {
  messages: NewMessage[]
  outbox: OutboxItem[]
  promises: LedgerChange
  refused?: Refusal
}

/**
 * The one way to a customer: nothing else makes a message of the desk, the system or an agent, and mails leave only from
 * what this put into the outbox. The transaction it is committed in fails if the conversation has moved on meanwhile.
 */
export function send(
  deps: Pick<Deps, 'ids' | 'clock'>,
  conversation: Conversation,
  said: Said,
): Sent {
  const { author } = said
  const replies = plainly(said.replies)
  const now = deps.clock.now()
  const promised = promisesOf(conversation, said, now)
  const leaving = withinReach(conversation, said, promised)
  const refused = refusal(leaving, author, conversation.owner, replies)
  if (refused) return { messages: [], outbox: [], promises: { made: [] }, refused }
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
  const made = promised.flatMap((ofReply, index) =>
    ofReply.map(({ kind, text, due }): Commitment => ({
      id: deps.ids.make('prm'),
      conversation: conversation.id,
      seq: last + index + 1,
      kind,
      text,
      by: author.kind === 'agent' ? 'agent' : 'desk',
      ...(said.agent && { owner: { id: said.agent.id, name: said.agent.name } }),
      state: 'open',
      madeAt: now.toISOString(),
      dueAt: due.toISOString(),
    })),
  )
  return {
    messages,
    outbox: mailsFor(conversation, messages, now, said.recall),
    promises: { made },
  }
}

/**
 * What each reply promises. A notice tells the ticket's own deadline, and what a help page or an approved text tells everybody
 * is promised to nobody.
 */
function promisesOf(conversation: Conversation, said: Said, now: Date): Promised[][] {
  const { author, replies, leaving, timeZone = 'UTC' } = said
  if (leaving.kind === 'notice' || leaving.kind === 'approved') return []
  const language = languageOf(said.language) ?? conversation.language
  return replies.map(({ text, card }) =>
    card?.kind === 'article' ? [] : promisedBy(author, text, { language, now, timeZone }),
  )
}

function withinReach(
  conversation: Conversation,
  { replies, leaving }: Said,
  promised: readonly Promised[][],
): Leaving {
  if (leaving.kind === 'notice' || leaving.kind === 'approved') return leaving
  const texts = replies.map(({ text }) => text).join('\n')
  const away = outOfReach(promised.flat(), texts, conversation)
  return away ? { ...leaving, outOfReach: away.text } : leaving
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
  const { seconds: _waits, ...again } = recall ?? { seconds: 0 }
  return messages.map(({ seq }) => ({
    key: `mail:${conversation.id}:${seq}`,
    kind: 'mail.reply',
    due,
    body: { conversation: conversation.id, seq, ...again },
  }))
}
