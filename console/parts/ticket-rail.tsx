import type { Me } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'
import { groupsOf } from '../state/inbox-view.ts'
import type { InboxFilter } from '../state/inbox-view.ts'
import { inboxPath, ticketPath } from '../state/route.ts'
import type { Inbox } from '../state/use-inbox.ts'
import { useNow } from '../state/use-now.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { LANE_WORDS, URGENCY_WORDS } from '../words/tickets.ts'
import { DueTime } from './chips.tsx'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

type Props = { current: TicketId; me: Me; inbox: Inbox; filter: InboxFilter }

/** The inbox, collapsed to a narrow list beside the ticket on wide screens. */
export function TicketRail({ current, me, inbox, filter }: Props) {
  const now = useNow()
  const open = inbox.status === 'open'
  return (
    <nav class="rail" aria-label="Tickets">
      <Link class="rail-back" to={inboxPath(inbox.status)}>
        <Icon name="back" />
        {open ? 'Inbox' : 'Resolved'}
      </Link>
      {groupsOf(inbox.rows ?? [], filter, me).map(({ lane, rows }) => (
        <section key={lane} aria-labelledby={`rail-${lane}`}>
          <h2 class="rail-title" id={`rail-${lane}`}>
            {LANE_WORDS[lane].words}
          </h2>
          <ol>
            {rows.map((row) => (
              <li key={row.id}>
                <Link class="rail-row" to={ticketPath(row.id)} current={row.id === current}>
                  <span class={`rail-dot urgency-${row.urgency}`}>
                    <span class="unseen">{URGENCY_WORDS[row.urgency]}</span>
                  </span>
                  <span class="rail-customer" dir="auto">
                    {row.customer}
                  </span>
                  <span class="rail-category">{CATEGORY_WORDS[row.category]}</span>
                  {open && <DueTime at={row.dueAt} now={now} />}
                </Link>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}
