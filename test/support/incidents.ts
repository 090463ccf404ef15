import type { IncidentId } from '../../shared/ids.ts'
import type { Incident, IncidentMatch, IncidentRow } from '../../shared/incident.ts'
import { endIncident } from '../../worker/flow/end-incident.ts'
import { incidentsPage } from '../../worker/flow/incidents-page.ts'
import { startIncident } from '../../worker/flow/start-incident.ts'
import type { Agent } from '../../worker/ports/agents.ts'
import type { TestDesk } from './desk.ts'
import { MERCHANT, NOW } from './shop.ts'
import { sendDue } from './shopper.ts'

export const ANNA: Agent = {
  id: 'agt_anna',
  merchant: MERCHANT.id,
  email: 'anna@shop.example',
  name: 'Anna',
  role: 'owner',
  duties: [],
}
export const STRIKE =
  'DHL is on strike. Your parcel comes about a week later; you need not do anything.'
export const STREIK = 'DHL streikt. Ihr Paket kommt etwa eine Woche später.'
export const ASKED: IncidentMatch['categories'] = ['order.status', 'order.delayed']

/** Switches incidents on and off, as Anna does. */
export function incidentsOf(desk: () => TestDesk) {
  const rows = async () => (await incidentsPage(desk().deps, MERCHANT.id)).rows
  const ends = (id: IncidentId) => endIncident(desk().deps, ANNA, id)
  return {
    ends,
    rowOf: async (id: IncidentId): Promise<IncidentRow | undefined> =>
      (await rows()).find((row) => row.id === id),
    async begins(
      match: Omit<IncidentMatch, 'categories'> & Partial<IncidentMatch>,
      text: Incident['text'] = { en: STRIKE, de: STREIK },
    ): Promise<IncidentId> {
      const asked = { name: 'Strike', text, match: { categories: ASKED, ...match } }
      const before = new Set((await rows()).map(({ id }) => id))
      await startIncident(desk().deps, ANNA, asked)
      const row = (await rows()).find(({ id }) => !before.has(id))
      if (!row) throw new Error('no incident')
      return row.id
    },
    /** A fresh morning: nothing is on, and no mail is on its way. */
    async clear(): Promise<void> {
      const { deps, sent, travel } = desk()
      travel(NOW.getTime() - deps.clock.now().getTime())
      for (const { id, state } of await rows()) if (state === 'active') await ends(id)
      await sendDue(desk())
      sent.length = 0
    },
  }
}
