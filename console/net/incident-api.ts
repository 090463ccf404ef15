import type { IncidentId } from '../../shared/ids.ts'
import type {
  Incident,
  IncidentMatch,
  IncidentPreview,
  IncidentsPage,
} from '../../shared/incident.ts'
import { get, post } from './call.ts'

/** What is on, and what was. */
export function fetchIncidents(): Promise<IncidentsPage> {
  return get('/incidents')
}

/** How many orders would be written to. Changes and sends nothing. */
export function previewIncident(match: IncidentMatch): Promise<IncidentPreview> {
  return post('/incidents/preview', { match })
}

/** Switches one on: from now on its text answers. */
export function startIncident(
  incident: Pick<Incident, 'name' | 'text' | 'match'>,
): Promise<IncidentsPage> {
  return post('/incidents', incident)
}

/** Switches one off. Once more changes nothing. */
export function endIncident(id: IncidentId): Promise<IncidentsPage> {
  return post(`/incidents/${id}/end`)
}
