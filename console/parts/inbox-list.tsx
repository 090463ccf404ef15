import type { InboxRow, Me } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'
import type { InboxGroup } from '../state/inbox-view.ts'
import { ticketPath } from '../state/route.ts'
import { useNow } from '../state/use-now.ts'
import { useRowFocus } from '../state/use-row-focus.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { langOf, languageWords } from '../words/languages.ts'
import { assigneeOf } from '../words/owners.ts'
import { LANE_WORDS } from '../words/tickets.ts'
import { agoOf, dueOf, fullTime } from '../words/times.ts'
import { DueTime, OwnerMark, UrgencyChip } from './chips.tsx'
import { Link } from './link.tsx'

type Props = { groups: InboxGroup[]; me: Me; last: TicketId | undefined; resolved: boolean }

/** The tickets, a section a lane. */
export function InboxList({ groups, me, last, resolved }: Props) {
  const now = useNow()
  const list = useRowFocus(last)
  return (
    <div class="groups" ref={list}>
      {groups.map(({ lane, rows }) => (
        <section key={lane} class="group" aria-labelledby={`lane-${lane}`}>
          <header class="group-head">
            <h2 id={`lane-${lane}`}>{LANE_WORDS[lane].words}</h2>
            <span class="muted">{LANE_WORDS[lane].explained}</span>
            {!resolved && <Overdue rows={rows} now={now} />}
          </header>
          <ol class="rows">
            {rows.map((row) => (
              <li key={row.id}>
                <Row row={row} me={me} now={now} resolved={resolved} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Overdue({ rows, now }: { rows: InboxRow[]; now: number }) {
  const late = rows.filter((row) => dueOf(row.dueAt, now).tone === 'overdue').length
  return late > 0 ? <span class="due due-overdue">{late} overdue</span> : null
}

type RowProps = { row: InboxRow; me: Me; now: number; resolved: boolean }

function Row({ row, me, now, resolved }: RowProps) {
  return (
    <Link class="row" to={ticketPath(row.id)} ticket={row.id}>
      <span class="row-urgency">
        <UrgencyChip urgency={row.urgency} />
      </span>
      <span class="row-who">
        <span class="row-customer" dir="auto">
          {row.customer}
        </span>
        <span class="row-category">{CATEGORY_WORDS[row.category]}</span>
      </span>
      <span class="row-what">
        <span class="row-preview" dir="auto" {...langOf(row.language)}>
          {row.preview}
        </span>
        <span class="row-reason">{row.reason}</span>
      </span>
      <span class="row-language">{languageWords(row.language)}</span>
      <span class="row-owner">
        <OwnerMark owner={assigneeOf(row.assignee, me)} />
      </span>
      <span class="row-due">
        {resolved ? (
          <time class="due" dateTime={row.openedAt} title={`Opened ${fullTime(row.openedAt)}`}>
            {agoOf(row.openedAt, now)}
          </time>
        ) : (
          <DueTime at={row.dueAt} now={now} />
        )}
      </span>
    </Link>
  )
}
