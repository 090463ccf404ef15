import type { InboxRow } from '../../shared/api'
import type { MerchantId, TicketId } from '../../shared/ids'
import type { Ticket } from '../../shared/ticket'

/** Where people work. Tickets are opened and changed by `Conversations.commit`; this reads them. */
export interface Helpdesk {
  /** Tickets in the order they should be worked: urgency, then due time; at most 200. */
  inbox(merchant: MerchantId, status: 'open' | 'resolved'): Promise<InboxRow[]>
  ticket(merchant: MerchantId, id: TicketId): Promise<Ticket | null>
  /** The open ticket of a conversation. */
  openTicket(merchant: MerchantId, conversation: string): Promise<Ticket | null>
}
