import type { RoomEvent, TicketPage } from '../../shared/api.ts'
import type { Message } from '../../shared/message.ts'

/** A newer reading of a ticket; messages that came by another way meanwhile are kept. */
export function withPage(old: TicketPage | undefined, next: TicketPage): TicketPage {
  return { ...next, messages: joined(old?.messages ?? [], next.messages) }
}

/** What a room's event changes on the page. */
export function withEvent(page: TicketPage, event: RoomEvent): TicketPage {
  if (event.kind === 'typing') return page
  const messages = event.kind === 'messages' ? joined(page.messages, event.messages) : page.messages
  return { ...page, conversation: event.conversation, messages }
}

/** The sequence number to resume after. */
export function lastSeq(page: TicketPage): number {
  return page.messages.at(-1)?.seq ?? 0
}

/** Whether an event says more than it carries, so that the ticket must be read again. */
export function mustReread(page: TicketPage, event: RoomEvent): boolean {
  if (event.kind === 'typing') return false
  const { owner, status } = event.conversation
  const known = page.conversation
  return (
    event.kind === 'owner' ||
    owner.kind !== known.owner.kind ||
    owner.name !== known.owner.name ||
    status !== known.status
  )
}

function joined(old: Message[], added: Message[]): Message[] {
  const bySeq = new Map([...old, ...added].map((message) => [message.seq, message]))
  return [...bySeq.values()].toSorted((one, other) => one.seq - other.seq)
}
