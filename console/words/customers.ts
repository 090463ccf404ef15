import type { InboxRow, TicketPage } from '../../shared/api.ts'

/** The customer's name as the inbox has it, else the address, else what can be said. */
export function customerOf(page: TicketPage, rows: InboxRow[] | undefined): string {
  const row = rows?.find(({ id }) => id === page.ticket.id)
  return row?.customer ?? page.ticket.customerEmail ?? 'Unknown visitor'
}
