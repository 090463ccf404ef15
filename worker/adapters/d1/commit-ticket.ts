import type { Change, TicketChange } from '../../../shared/change.ts'
import type { Ticket } from '../../../shared/ticket.ts'
import type { Statement } from './database.ts'
import { URGENCIES } from '../../../shared/urgency.ts'

/** The statements that open or change the conversation's ticket. What waits with it for a yes does not outlive it. */
export function ticketStatements(change: Change, ticket: TicketChange): Statement[] {
  const changed = ticketStatement(change, ticket)
  return ticket.kind === 'resolve' ? [changed, declineWaiting(change, ticket.at)] : [changed]
}

function declineWaiting({ conversationId, merchant }: Change, at: Date): Statement {
  return {
    sql: `UPDATE actions SET state = 'declined', done_at = ? WHERE conversation_id = ? AND merchant_id = ? AND state = 'waiting'`,
    values: [at.getTime(), conversationId, merchant],
  }
}

function ticketStatement(change: Change, ticket: TicketChange): Statement {
  switch (ticket.kind) {
    case 'open':
      return open(change, ticket.ticket)
    case 'assign':
      return update(change, 'assignee_id = ?, assignee_name = ?, due_at = ?', [
        ticket.assignee?.id ?? null,
        ticket.assignee?.name ?? null,
        ticket.due.getTime(),
      ])
    case 'due':
      return update(change, 'due_at = ?', [ticket.due.getTime()])
    case 'escalate':
      return update(change, 'urgency = 0, due_at = ?', [ticket.due.getTime()])
    case 'learn':
      return update(
        change,
        'customer = coalesce(?, customer), brief = coalesce(?, brief), orders = coalesce(?, orders), due_at = coalesce(?, due_at)',
        [
          ticket.email ?? null,
          toJson(ticket.brief),
          toJson(ticket.orders),
          ticket.due?.getTime() ?? null,
        ],
      )
    case 'resolve':
      return update(
        change,
        `status = 'resolved', resolved_at = ?, root_cause = ?, method = ?, note = ?`,
        [ticket.at.getTime(), ticket.rootCause, ticket.method, ticket.note ?? null],
      )
  }
}

function open(change: Change, ticket: Ticket): Statement {
  return {
    sql: `INSERT INTO tickets (id, merchant_id, conversation_id, lane, category, urgency, language, reason, brief, draft, orders, preview, customer, team, status, opened_at, due_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open', ?, ?)`,
    values: [
      ticket.id,
      change.merchant,
      change.conversationId,
      ticket.lane,
      ticket.category,
      URGENCIES.indexOf(ticket.urgency),
      ticket.language,
      ticket.reason,
      JSON.stringify(ticket.brief),
      ticket.draft,
      JSON.stringify(ticket.orders),
      ticket.brief.wants.slice(0, 200),
      ticket.brief.who,
      ticket.team ?? null,
      Date.parse(ticket.openedAt),
      Date.parse(ticket.dueAt),
    ],
  }
}

function update(change: Change, set: string, values: Statement['values']): Statement {
  return {
    sql: `UPDATE tickets SET ${set} WHERE conversation_id = ? AND merchant_id = ? AND status = 'open'`,
    values: [...values, change.conversationId, change.merchant],
  }
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
