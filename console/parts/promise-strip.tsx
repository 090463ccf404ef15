import { useState } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import type { PromiseRow } from '../../shared/promise.ts'
import { dueToday } from '../state/promises-view.ts'
import { ticketPath } from '../state/route.ts'
import { useNow } from '../state/use-now.ts'
import { usePromises } from '../state/use-promises.ts'
import { keeperOf, PROMISE_WORDS } from '../words/promises.ts'
import { DueTime, OwnerMark } from './chips.tsx'
import { Link } from './link.tsx'

const FEW = 4

/** What was promised and is overdue or due today. Nothing at all where there is none. */
export function PromiseStrip({ me }: { me: Me }) {
  const now = useNow()
  const { rows, busy, why, keep } = usePromises()
  const [all, setAll] = useState(false)
  const due = dueToday(rows, now)
  if (due.length === 0) return null
  return (
    <section class="promises" aria-labelledby="promises-title">
      <h2 id="promises-title">
        Promises <span class="count">{due.length}</span>
      </h2>
      <ol>
        {(all ? due : due.slice(0, FEW)).map((row) => (
          <li key={row.id} class="promise">
            <DueTime at={row.dueAt} now={now} />
            <span class="chip">{PROMISE_WORDS[row.kind]}</span>
            <Told row={row} />
            <OwnerMark owner={keeperOf(row, me)} />
            {me.agent.role !== 'viewer' && (
              <button
                class="button"
                type="button"
                aria-disabled={busy !== undefined}
                aria-label={`Kept: ${row.text}`}
                onClick={() => void keep(row.id)}
              >
                Kept
              </button>
            )}
          </li>
        ))}
      </ol>
      {due.length > FEW && !all && (
        <button class="button button-quiet" type="button" onClick={() => setAll(true)}>
          Show all {due.length}
        </button>
      )}
      <p class="trouble" role="alert">
        {why}
      </p>
    </section>
  )
}

/** The sentence, on its way to the ticket where there is one. */
function Told({ row }: { row: PromiseRow }) {
  const words = (
    <>
      <span class="promise-text" dir="auto">
        {row.text}
      </span>
      {row.customer && (
        <span class="promise-customer muted" dir="auto">
          {row.customer}
        </span>
      )}
    </>
  )
  return row.ticket ? (
    <Link class="promise-told" to={ticketPath(row.ticket)}>
      {words}
    </Link>
  ) : (
    <span class="promise-told">{words}</span>
  )
}
