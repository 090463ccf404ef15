import { useEffect, useRef } from 'preact/hooks'
import type { Me, TicketPage } from '../../shared/api.ts'
import { useNow } from '../state/use-now.ts'
import { useShortcuts } from '../state/use-shortcuts.ts'
import { CATEGORY_WORDS } from '../words/categories.ts'
import { languageWords } from '../words/languages.ts'
import { ownerOf } from '../words/owners.ts'
import { agoOf, fullTime } from '../words/times.ts'
import { DueTime, LaneChip, OwnerMark, UrgencyChip } from './chips.tsx'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

type Props = {
  page: TicketPage
  me: Me
  customer: string
  back: string
  busy: string | undefined
  onTakeOver: () => void
  onGiveBack: () => void
  onResolve: () => void
}

/** Who it is, how urgent, who has it in hand, and what can be done with it. */
export function TicketHead(props: Props) {
  const { page, customer, back } = props
  const { ticket } = page
  const now = useNow()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <header class="ticket-head">
      <Link class="button button-bare head-back" to={back}>
        <Icon name="back" />
        <span class="unseen">Back to the inbox</span>
      </Link>
      <div class="head-who">
        <h1 ref={title} tabIndex={-1} dir="auto">
          {customer}
        </h1>
        <p class="head-line">
          <UrgencyChip urgency={ticket.urgency} />
          <LaneChip lane={ticket.lane} />
          {ticket.team && <span class="chip">For {ticket.team}</span>}
          <span>{CATEGORY_WORDS[ticket.category]}</span>
          <span>{languageWords(ticket.language)}</span>
          {ticket.status === 'open' ? (
            <DueTime at={ticket.dueAt} now={now} full />
          ) : (
            <span class="chip tone-good">Resolved</span>
          )}
          <time dateTime={ticket.openedAt} title={fullTime(ticket.openedAt)}>
            opened {agoOf(ticket.openedAt, now)}
          </time>
        </p>
      </div>
      <OwnerAndActions {...props} />
    </header>
  )
}

function OwnerAndActions({ page, me, busy, onTakeOver, onGiveBack, onResolve }: Props) {
  const owner = ownerOf(page, me)
  const mayAct = page.ticket.status === 'open' && me.agent.role !== 'viewer'
  const mine = owner.kind === 'you'
  useShortcuts(mayAct ? { e: onResolve, ...(mine ? {} : { t: onTakeOver }) } : {})
  return (
    <div class="head-actions">
      <p class="head-owner">
        <span class="muted head-owner-label">Owner</span>
        <OwnerMark owner={owner} />
      </p>
      {mayAct && (
        <>
          <button
            class={mine ? 'button' : 'button button-main'}
            type="button"
            aria-disabled={busy !== undefined}
            onClick={mine ? onGiveBack : onTakeOver}
          >
            {mine ? 'Give back' : 'Take over'}
          </button>
          <button
            class={mine ? 'button button-main' : 'button'}
            type="button"
            aria-disabled={busy !== undefined}
            onClick={onResolve}
          >
            Resolve
          </button>
        </>
      )}
    </div>
  )
}
