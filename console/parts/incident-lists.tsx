import { useState } from 'preact/hooks'
import type { IncidentRow, IncidentsPage } from '../../shared/incident.ts'
import { Blank } from './blank.tsx'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { IncidentCard } from './incident-card.tsx'

type Props = {
  page: IncidentsPage
  /** Absent where the agent may not switch anything. */
  onEnd: ((incident: IncidentRow) => void) | undefined
}

/** What is on, and what is over. */
export function IncidentLists({ page: { rows, language }, onEnd }: Props) {
  const [ending, setEnding] = useState<IncidentRow | undefined>()
  if (rows.length === 0) return <NothingWrong />
  const lists = [
    { title: 'On now', rows: rows.filter(({ state }) => state === 'active') },
    { title: 'Over', rows: rows.filter(({ state }) => state === 'ended') },
  ].filter((list) => list.rows.length > 0)
  return (
    <>
      {lists.map((list) => (
        <section key={list.title} class="incidents" aria-label={list.title}>
          <h2>{list.title}</h2>
          <ul class="incident-list">
            {list.rows.map((row) => (
              <IncidentCard
                key={row.id}
                incident={row}
                shop={language}
                onEnd={onEnd && row.state === 'active' ? () => setEnding(row) : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {ending && (
        <ConfirmDialog
          title={`End ${ending.name}?`}
          yes="End it"
          onYes={() => {
            setEnding(undefined)
            onEnd?.(ending)
          }}
          onClose={() => setEnding(undefined)}
        >
          <p>Its text answers nobody any more, and mails that have not left are taken back.</p>
        </ConfirmDialog>
      )}
    </>
  )
}

function NothingWrong() {
  return (
    <Blank
      title="Nothing is wrong"
      text="When a carrier is on strike or a batch is faulty, write one text here. It answers everybody it concerns, and tells the others before they ask."
    />
  )
}
