import { useEffect, useRef } from 'preact/hooks'
import type { Me } from '../../shared/api.ts'
import type { IncidentRow } from '../../shared/incident.ts'
import { Blank } from '../parts/blank.tsx'
import { IncidentLists } from '../parts/incident-lists.tsx'
import { NewIncident } from '../parts/new-incident.tsx'
import { PageSkeleton } from '../parts/skeletons.tsx'
import { useIncidents } from '../state/use-incidents.ts'
import type { Say } from '../state/use-notice.ts'

type Props = { me: Me; say: Say }

/** What troubles many customers at once: one switch, one approved text, and who was reached. */
export function IncidentsPage({ me, say }: Props) {
  const { page, start, end } = useIncidents(say)
  const { value, why, refresh } = page
  const mayChange = me.agent.role !== 'viewer'
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = 'Incidents · Laneway'
    title.current?.focus({ preventScroll: true })
  }, [])

  // The button that was pressed is gone afterwards.
  async function endNow(incident: IncidentRow): Promise<void> {
    await end(incident)
    title.current?.focus()
  }

  return (
    <main class="page" id="content">
      <header class="page-head">
        <h1 ref={title} tabIndex={-1}>
          Incidents
        </h1>
        {value && mayChange && (
          <NewIncident
            shop={value.language}
            start={start}
            onStarted={() => title.current?.focus()}
          />
        )}
      </header>
      {why && value && (
        <p class="stale" role="status">
          Not up to date: {why}
        </p>
      )}
      {value && (
        <IncidentLists
          page={value}
          onEnd={mayChange ? (incident) => void endNow(incident) : undefined}
        />
      )}
      {!value && !why && <PageSkeleton name="incidents" />}
      {!value && why && (
        <Blank title="The incidents cannot be read" text={`${why} It is tried again by itself.`}>
          <button class="button button-main" type="button" onClick={() => void refresh()}>
            Try again now
          </button>
        </Blank>
      )}
    </main>
  )
}
