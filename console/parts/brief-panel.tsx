import type { ComponentChildren } from 'preact'
import type { TicketPage } from '../../shared/api.ts'
import type { Brief } from '../../shared/ticket.ts'
import { SIGNAL_WORDS } from '../words/signals.ts'
import { OrderPanel } from './order-panel.tsx'

type Props = { page: TicketPage; children: ComponentChildren }

/** What an agent needs to go on without asking the customer anything twice, below what presses most. */
export function BriefPanel({ page, children }: Props) {
  const { ticket } = page
  const { brief } = ticket
  return (
    <aside class="brief" id="panel-brief" aria-label="Brief" tabIndex={0}>
      {children}
      <section class="because">
        <h2>Why it is here</h2>
        <p>{ticket.reason}</p>
        {ticket.team && <p class="because-team">A rule gives it to: {ticket.team}</p>}
      </section>
      {brief.recommendation && (
        <section class="recommended">
          <h2>Recommended</h2>
          <p>{brief.recommendation}</p>
        </section>
      )}
      <section>
        <h2>Brief</h2>
        {brief.summary && <p class="brief-summary">{brief.summary}</p>}
        <Who brief={brief} email={ticket.customerEmail} />
      </section>
      <Points title="Facts" points={brief.facts} />
      <Points title="Tried so far" points={brief.tried} />
      {ticket.orders.map((order) => (
        <OrderPanel key={order.number} order={order} />
      ))}
      {ticket.orders.length === 0 && <p class="muted">No order is known.</p>}
    </aside>
  )
}

function Who({ brief, email }: { brief: Brief; email: string | undefined }) {
  return (
    <dl class="pairs">
      <dt>Who</dt>
      <dd>{brief.who}</dd>
      {email && (
        <>
          <dt>E-mail</dt>
          <dd>{email}</dd>
        </>
      )}
      <dt>Wants</dt>
      <dd>{brief.wants}</dd>
      <dt>Sentiment</dt>
      <dd>{brief.sentiment}</dd>
      {brief.signals.length > 0 && (
        <>
          <dt>Signals</dt>
          <dd class="chips">
            {brief.signals.map((signal) => (
              <span key={signal} class="chip tone-warn">
                {SIGNAL_WORDS[signal]}
              </span>
            ))}
          </dd>
        </>
      )}
    </dl>
  )
}

function Points({ title, points }: { title: string; points: string[] }) {
  if (points.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul class="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  )
}
