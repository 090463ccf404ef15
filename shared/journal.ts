/** Append-only past-tense events: what happened, never what should. */
export const JOURNAL_KINDS = [
  'contact.answered',
  'contact.drafted',
  'contact.handed-over',
  'contact.failed',
  'conversation.taken-over',
  'conversation.given-back',
  'conversation.resolved',
  'conversation.rated',
  'conversation.overdue',
  'reply.sent',
  'draft.sent',
  'mail.failed',
  'identity.locked',
] as const
export type JournalKind = (typeof JOURNAL_KINDS)[number]
