import type { Inbox } from '../../shared/api.ts'
import type { MerchantId, TicketId } from '../../shared/ids.ts'
import type { Ticket } from '../../shared/ticket.ts'

/** Where people work. Tickets are opened and changed by `Conversations.commit`; this reads them. */
export interface Helpdesk {
  /** Open tickets as they should be worked, or resolved ones, newest first: at most 200, and how many there are open. */
  inbox(merchant: MerchantId, status: 'open' | 'resolved'): Promise<Inbox>
  ticket(merchant: MerchantId, id: TicketId): Promise<Ticket | null>
  /** The open ticket of a conversation. */
  openTicket(merchant: MerchantId, conversation: string): Promise<Ticket | null>
}
