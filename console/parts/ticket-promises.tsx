import type { Me, TicketPage } from '../../shared/api.ts'
import type { PromiseId } from '../../shared/ids.ts'
import { SETTLEMENTS, type Settlement } from '../../shared/promise.ts'
import { useNow } from '../state/use-now.ts'
import { keeperOf, SETTLEMENT_WORDS } from '../words/promises.ts'
import { DueTime, OwnerMark } from './chips.tsx'

type Props = {
  me: Me
  page: TicketPage
  busy: boolean
  onSettle: (id: PromiseId, as: Settlement) => void
}

/** What was promised in this conversation and is open still. */
export function TicketPromises({ me, page, busy, onSettle }: Props) {
  const now = useNow()
  if (page.promises.length === 0) return null
  return (
    <section class="ticket-promises">
      <h2>Promised</h2>
      <ul>
        {page.promises.map((promise) => (
          <li key={promise.id}>
            <p dir="auto">{promise.text}</p>
            <p class="promise-line">
              <DueTime at={promise.dueAt} now={now} full />
              <OwnerMark owner={keeperOf(promise, me)} />
            </p>
            {me.agent.role !== 'viewer' && (
              <p class="promise-line">
                {SETTLEMENTS.map((as) => (
                  <button
                    key={as}
                    class="button"
                    type="button"
                    aria-disabled={busy}
                    aria-label={`${SETTLEMENT_WORDS[as]}: ${promise.text}`}
                    onClick={() => onSettle(promise.id, as)}
                  >
                    {SETTLEMENT_WORDS[as]}
                  </button>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
