import type { Me } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'
import { groupsOf } from './inbox-view.ts'
import type { InboxFilter } from './inbox-view.ts'
import { goTo, inboxPath, ticketPath } from './route.ts'
import type { Inbox } from './use-inbox.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** On a ticket, j and k go to the tickets after and before it in the inbox; u goes back to the inbox. */
export function useNeighbours(id: TicketId, inbox: Inbox, filter: InboxFilter, me: Me): void {
  function step(by: 1 | -1): void {
    const ids = groupsOf(inbox.rows ?? [], filter, me).flatMap(({ rows }) =>
      rows.map((row) => row.id),
    )
    const at = ids.indexOf(id)
    const next = at === -1 ? ids[0] : ids[at + by]
    if (next) goTo(ticketPath(next))
  }
  useShortcuts({
    j: () => step(1),
    k: () => step(-1),
    u: () => goTo(inboxPath(inbox.status)),
  })
}
