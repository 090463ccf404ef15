import type { Change } from '../../../shared/change.ts'
import type { Conversation } from '../../../shared/conversation.ts'
import type { Decision } from '../../../shared/lane.ts'
import type { Statement } from './database.ts'

/** The statement that writes the conversation of a change, if it has one. */
export function conversationStatements({ conversation, seen, opened }: Change): Statement[] {
  if (!conversation) return []
  return [opened ? insert(conversation, opened) : update(conversation, seen)]
}

function insert(conversation: Conversation, opened: Date): Statement {
  return {
    sql: `INSERT INTO conversations (id, merchant_id, channel, language, status, owner_kind, owner_name, owner_agent, deadline_at, version, memory, customer_email, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      conversation.id,
      conversation.merchant,
      conversation.channel,
      ...changing(conversation),
      conversation.version,
      JSON.stringify(conversation.memory),
      conversation.customerEmail ?? null,
      opened.getTime(),
    ],
  }
}

/** A version nobody expected becomes NULL, which the column refuses: so the whole transaction is refused. */
function update(conversation: Conversation, seen: number): Statement {
  return {
    sql: `UPDATE conversations SET language = ?, status = ?, owner_kind = ?, owner_name = ?, owner_agent = ?, deadline_at = ?,
      version = CASE WHEN version = ? THEN ? ELSE NULL END, memory = ?, customer_email = ? WHERE id = ? AND merchant_id = ?`,
    values: [
      ...changing(conversation),
      seen,
      conversation.version,
      JSON.stringify(conversation.memory),
      conversation.customerEmail ?? null,
      conversation.id,
      conversation.merchant,
    ],
  }
}

function changing(conversation: Conversation): Statement['values'] {
  return [
    conversation.language,
    conversation.status,
    conversation.owner.kind,
    conversation.owner.name ?? null,
    conversation.owner.agent ?? null,
    conversation.deadline?.getTime() ?? null,
  ]
}

/** The statement that stores a new contact, or the outcome of one. */
export function receiveOrFinish({ kind, contact }: NonNullable<Change['contact']>): Statement {
  return kind === 'receive' ? receive(contact) : finish(contact)
}

type Contact = NonNullable<Change['contact']>['contact']

function receive(contact: Contact): Statement {
  return {
    sql: `INSERT INTO contacts (id, merchant_id, conversation_id, channel, external_id, state, due_at, attempts, received_at, first_seq)
      VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?, ?)`,
    values: [
      contact.id,
      contact.merchant,
      contact.conversation,
      contact.channel,
      contact.externalId ?? null,
      contact.state,
      contact.due?.getTime() ?? null,
      contact.receivedAt.getTime(),
      contact.firstSeq,
    ],
  }
}

function finish(contact: Contact): Statement {
  const { outcome } = contact
  return {
    sql: `UPDATE contacts SET state = ?, due_at = ?, category = ?, language = ?, lane = ?, decision = ?, answered_at = ?, facts = ?, policy = ?, complaint = ?, incident = ? WHERE id = ? AND merchant_id = ?`,
    values: [
      contact.state,
      contact.due?.getTime() ?? null,
      outcome?.category ?? null,
      outcome?.language ?? null,
      outcome?.decision.lane ?? null,
      outcome ? storedDecision(outcome.decision) : null,
      outcome?.at.getTime() ?? null,
      outcome?.grounds ? JSON.stringify(outcome.grounds.facts) : null,
      outcome?.grounds?.policy ?? null,
      outcome?.grounds?.complaint ? 1 : null,
      outcome?.incident ?? null,
      contact.id,
      contact.merchant,
    ],
  }
}

/** Without its conditions: they follow from the facts, which are stored beside it. */
function storedDecision({ conditions: _follow, ...decision }: Decision): string {
  return JSON.stringify(decision)
}
