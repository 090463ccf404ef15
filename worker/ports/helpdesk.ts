import type { InboxRow } from '../../shared/api.ts'
import type { MerchantId, TicketId } from '../../shared/ids.ts'
import type { Ticket } from '../../shared/ticket.ts'

/** Where people work. Tickets are opened and changed by `Conversations.commit`; this reads them. */
export interface Helpdesk {
  /** Tickets in the order they should be worked: urgency, then due time; at most 200. */
  inbox(merchant: MerchantId, status: 'open' | 'resolved'): Promise<InboxRow[]>
  ticket(merchant: MerchantId, id: TicketId): Promise<Ticket | null>
  /** The open ticket of a conversation. */
  openTicket(merchant: MerchantId, conversation: string): Promise<Ticket | null>
}
