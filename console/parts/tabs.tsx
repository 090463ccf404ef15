const TABS = [
  { tab: 'conversation', words: 'Conversation' },
  { tab: 'brief', words: 'Brief' },
] as const
export type TicketTab = (typeof TABS)[number]['tab']

type Props = { current: TicketTab; onPick: (tab: TicketTab) => void }

/** On narrow screens: the conversation or the brief. */
export function Tabs({ current, onPick }: Props) {
  function press(event: KeyboardEvent): void {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other = current === 'brief' ? 'conversation' : 'brief'
    onPick(other)
    document.getElementById(`tab-${other}`)?.focus()
  }
  return (
    <div class="tabs ticket-tabs" role="tablist" aria-label="Parts of the ticket">
      {TABS.map(({ tab, words }) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          class="tab"
          type="button"
          role="tab"
          aria-selected={tab === current}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => onPick(tab)}
          onKeyDown={press}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
