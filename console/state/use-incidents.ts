import { useState } from 'preact/hooks'
import type { Incident, IncidentsPage } from '../../shared/incident.ts'
import { endIncident, fetchIncidents, startIncident } from '../net/incident-api.ts'
import { messageOf } from '../words/failures.ts'
import type { Say } from './use-notice.ts'
import { useReading } from './use-reading.ts'
import type { Reading } from './use-reading.ts'

const EVERY = 20_000

export type Incidents = {
  page: Reading<IncidentsPage>
  busy: boolean
  /** Why it could not be switched on; undefined when it is on. */
  start: (asked: Pick<Incident, 'name' | 'text' | 'match'>) => Promise<string | undefined>
  end: (incident: Incident) => Promise<void>
}

/** What is on and what was, and the switch. */
export function useIncidents(say: Say): Incidents {
  const page = useReading(fetchIncidents, EVERY)
  const [busy, setBusy] = useState(false)

  async function start(asked: Pick<Incident, 'name' | 'text' | 'match'>) {
    if (busy) return 'It is being switched on.'
    setBusy(true)
    try {
      page.put(await startIncident(asked))
      say({ tone: 'good', text: `${asked.name} is on.` })
      return undefined
    } catch (error) {
      return messageOf(error)
    } finally {
      setBusy(false)
    }
  }

  async function end(incident: Incident): Promise<void> {
    if (busy) return
    setBusy(true)
    try {
      page.put(await endIncident(incident.id))
      say({ tone: 'good', text: `${incident.name} is over. Nothing more of it is sent.` })
    } catch (error) {
      say({ tone: 'bad', text: `${incident.name} is still on: ${messageOf(error)}` })
    } finally {
      setBusy(false)
    }
  }

  return { page, busy, start, end }
}
