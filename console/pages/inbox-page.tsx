import { useEffect } from 'preact/hooks'
import type { InboxRow, Me } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'
import { Blank } from '../parts/blank.tsx'
import { InboxList } from '../parts/inbox-list.tsx'
import { InboxToolbar } from '../parts/inbox-toolbar.tsx'
import { PromiseStrip } from '../parts/promise-strip.tsx'
import { InboxSkeleton } from '../parts/skeletons.tsx'
import { NO_FILTER, groupsOf } from '../state/inbox-view.ts'
import type { InboxFilter } from '../state/inbox-view.ts'
import type { Inbox } from '../state/use-inbox.ts'
import { useNewRows } from '../state/use-new-rows.ts'
import { clockTime } from '../words/times.ts'

type Props = {
  me: Me
  inbox: Inbox
  filter: InboxFilter
  onFilter: (filter: InboxFilter) => void
  last: TicketId | undefined
}

/** Who is waiting, most urgent first. */
export function InboxPage(props: Props) {
  const { me, inbox, filter, onFilter } = props
  const news = useNewRows(inbox)
  useEffect(() => {
    document.title = titleOf(inbox)
  }, [inbox])

  return (
    <main class="inbox" id="content" tabIndex={-1}>
      <InboxToolbar me={me} inbox={inbox} filter={filter} onFilter={onFilter} />
      {inbox.why && inbox.rows && (
        <p class="stale" role="status">
          Not up to date: {inbox.why} This is the list of {clockTime(inbox.readAt ?? '')}.
        </p>
      )}
      {inbox.status === 'open' && <PromiseStrip me={me} />}
      <Cut inbox={inbox} />
      <InboxBody {...props} />
      <p class="unseen" role="status">
        {news}
      </p>
    </main>
  )
}

/** Only the most urgent are listed; that there are more must not go unseen. */
function Cut({ inbox }: { inbox: Inbox }) {
  const listed = inbox.rows?.length ?? 0
  const open = inbox.counts.open ?? 0
  if (inbox.status !== 'open' || open <= listed) return null
  return (
    <p class="stale" role="status">
      The {listed} most urgent of {open} open tickets.
    </p>
  )
}

function InboxBody({ me, inbox, filter, onFilter, last }: Props) {
  if (!inbox.rows) return <Unread inbox={inbox} />
  if (inbox.rows.length === 0) return <Nobody resolved={inbox.status === 'resolved'} />
  const groups = groupsOf(inbox.rows, filter, me)
  if (groups.length === 0) {
    return (
      <Blank title="Nothing matches" text={`${countWords(inbox.rows)} hidden by the filter.`}>
        <button class="button" type="button" onClick={() => onFilter(NO_FILTER)}>
          Show everything
        </button>
      </Blank>
    )
  }
  return <InboxList groups={groups} me={me} last={last} resolved={inbox.status === 'resolved'} />
}

function Unread({ inbox }: { inbox: Inbox }) {
  if (!inbox.why) return <InboxSkeleton />
  return (
    <Blank title="The inbox cannot be read" text={`${inbox.why} It is tried again by itself.`}>
      <button class="button button-main" type="button" onClick={() => void inbox.refresh()}>
        Try again now
      </button>
    </Blank>
  )
}

function Nobody({ resolved }: { resolved: boolean }) {
  return resolved ? (
    <Blank title="Nothing resolved yet" text="Resolved tickets are kept here." />
  ) : (
    <Blank title="Nobody is waiting" text="New handovers and drafts appear here by themselves." />
  )
}

function countWords(rows: InboxRow[]): string {
  return rows.length === 1 ? 'One ticket is' : `${rows.length} tickets are`
}

function titleOf(inbox: Inbox): string {
  if (inbox.status === 'resolved') return 'Resolved · Laneway'
  return inbox.counts.open ? `(${inbox.counts.open}) Inbox · Laneway` : 'Inbox · Laneway'
}
