import { useRef } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import { countOf } from '../state/inbox-view.ts'
import type { InboxFilter } from '../state/inbox-view.ts'
import { inboxPath } from '../state/route.ts'
import type { Inbox } from '../state/use-inbox.ts'
import { useShortcuts } from '../state/use-shortcuts.ts'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

type Props = { me: Me; inbox: Inbox; filter: InboxFilter; onFilter: (filter: InboxFilter) => void }

const SHOWS: { show: InboxFilter['show']; words: string }[] = [
  { show: 'all', words: 'All' },
  { show: 'handover', words: 'Handover' },
  { show: 'draft', words: 'Draft' },
  { show: 'mine', words: 'Mine' },
]

/** Open or resolved, which lane, and the text filter. */
export function InboxToolbar({ me, inbox, filter, onFilter }: Props) {
  return (
    <div class="toolbar">
      <h1>Inbox</h1>
      <nav class="tabs" aria-label="Status">
        <Link class="tab" to={inboxPath('open')} current={inbox.status === 'open'}>
          Open <Count of={inbox.counts.open} />
        </Link>
        <Link class="tab" to={inboxPath('resolved')} current={inbox.status === 'resolved'}>
          Resolved <Count of={inbox.counts.resolved} />
        </Link>
      </nav>
      <div class="segments" role="group" aria-label="Show">
        {SHOWS.map(({ show, words }) => (
          <button
            key={show}
            class="segment"
            type="button"
            aria-pressed={filter.show === show}
            onClick={() => onFilter({ ...filter, show })}
          >
            {words} <Count of={inbox.rows && countOf(inbox.rows, show, me)} />
          </button>
        ))}
      </div>
      <TextFilter text={filter.text} onText={(text) => onFilter({ ...filter, text })} />
    </div>
  )
}

const MOST_ROWS = 200

function Count({ of }: { of: number | undefined }) {
  if (of === undefined) return null
  return <span class="count">{of >= MOST_ROWS ? `${MOST_ROWS}+` : of}</span>
}

function TextFilter({ text, onText }: { text: string; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null)
  useShortcuts({ '/': () => input.current?.select() })
  function leave(event: KeyboardEvent): void {
    if (event.key === 'Enter') focusFirstRow()
    if (event.key !== 'Escape') return
    onText('')
    input.current?.blur()
  }
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={input}
        class="input"
        type="search"
        aria-label="Filter tickets"
        placeholder="Filter"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <kbd aria-hidden="true">/</kbd>
    </div>
  )
}

function focusFirstRow(): void {
  document.querySelector<HTMLElement>('.inbox [data-ticket]')?.focus()
}
