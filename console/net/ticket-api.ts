import type { Inbox, TicketPage } from '../../shared/api.ts'
import type { ActionId, TicketId } from '../../shared/ids.ts'
import type { Settlement } from '../../shared/promise.ts'
import type { DraftFlaw, ResolutionMethod, RootCause, Ticket } from '../../shared/ticket.ts'
import { get, post } from './call.ts'

/** `flaw` says why the desk's draft was of no use, where the agent says so. */
export type Reply = { id: string; text: string; flaw?: DraftFlaw }
export type Resolution = {
  rootCause: RootCause
  method: ResolutionMethod
  note?: string
  /** What became of the promises that are open still. */
  promises?: Settlement
}

/** The tickets of one status, most urgent first. */
export function fetchInbox(status: Ticket['status']): Promise<Inbox> {
  return get(`/inbox?status=${status}`)
}

/** One ticket with its whole conversation. */
export function fetchTicket(id: TicketId): Promise<TicketPage> {
  return get(`/tickets/${id}`)
}

/** Sends an agent's reply. The same `id` again is the same reply, so a retry never doubles it. */
export function sendReply(id: TicketId, reply: Reply): Promise<TicketPage> {
  return post(`/tickets/${id}/reply`, reply)
}

/** Makes the agent the owner. */
export function takeOver(id: TicketId): Promise<TicketPage> {
  return post(`/tickets/${id}/take-over`)
}

/** Gives the conversation back. */
export function giveBack(id: TicketId): Promise<TicketPage> {
  return post(`/tickets/${id}/give-back`)
}

/** Says yes or no to an action that waits for it. */
export function answerAction(
  id: TicketId,
  action: ActionId,
  answer: 'allow' | 'decline',
): Promise<TicketPage> {
  return post(`/tickets/${id}/actions/${action}`, { answer })
}

/** Files the ticket as done. */
export function resolveTicket(id: TicketId, resolution: Resolution): Promise<TicketPage> {
  return post(`/tickets/${id}/resolve`, resolution)
}
