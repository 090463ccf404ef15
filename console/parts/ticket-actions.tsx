import type { ActionRecord } from '../../shared/action-record.ts'
import { actionWords } from '../../shared/action-words.ts'
import type { Me, TicketPage } from '../../shared/api.ts'
import type { ActionId } from '../../shared/ids.ts'
import { ACTION_STATE_WORDS, outcomeWords } from '../words/actions.ts'

type Props = {
  me: Me
  page: TicketPage
  busy: boolean
  onAnswer: (id: ActionId, answer: 'allow' | 'decline') => void
}

/** What waits for a person's yes, with what it would do, and what was done before. */
export function TicketActions({ me, page, busy, onAnswer }: Props) {
  if (page.actions.length === 0) return null
  return (
    <section class="ticket-actions">
      <h2>Actions</h2>
      <ul>
        {page.actions.map((record) => (
          <li key={record.id} data-state={record.state}>
            <p dir="auto">{actionWords(record.action)}</p>
            <p class="action-line">
              <b>{ACTION_STATE_WORDS[record.state]}</b> {outcomeWords(record)}
            </p>
            {record.state === 'waiting' && me.agent.role !== 'viewer' && (
              <Answers record={record} busy={busy} onAnswer={onAnswer} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Answers({
  record,
  busy,
  onAnswer,
}: Pick<Props, 'busy' | 'onAnswer'> & { record: ActionRecord }) {
  const words = actionWords(record.action)
  return (
    <p class="action-line">
      <button
        class="button button-main"
        type="button"
        aria-disabled={busy}
        aria-label={`Do it: ${words}`}
        onClick={() => onAnswer(record.id, 'allow')}
      >
        Do it
      </button>
      <button
        class="button"
        type="button"
        aria-disabled={busy}
        aria-label={`Decline: ${words}`}
        onClick={() => onAnswer(record.id, 'decline')}
      >
        Decline
      </button>
    </p>
  )
}
