/**
 * Append-only past-tense events: what happened, never what should. What became of each contact is on the contact itself,
 * with its decision; the journal holds what people did and what went wrong.
 */
export const JOURNAL_KINDS = [
  'conversation.handed-over',
  'conversation.taken-over',
  'conversation.given-back',
  'conversation.resolved',
  'conversation.rated',
  'customer.named',
  'conversation.overdue',
  'reply.sent',
  'draft.sent',
  'action.done',
  'action.refused',
  'action.allowed',
  'action.declined',
  'promise.settled',
  'answer.marked',
  'stage.changed',
  'identity.rotated',
  'incident.started',
  'incident.ended',
  'policy.proposed',
  'policy.signed',
  'policy.live',
] as const
export type JournalKind = (typeof JOURNAL_KINDS)[number]
