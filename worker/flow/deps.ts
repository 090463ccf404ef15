import type { Actions } from '../ports/actions.ts'
import type { Agents } from '../ports/agents.ts'
import type { Autonomy } from '../ports/autonomy.ts'
import type { Backlog } from '../ports/backlog.ts'
import type { Codes } from '../ports/codes.ts'
import type { Conversations } from '../ports/conversations.ts'
import type { Decisions } from '../ports/decisions.ts'
import type { Events } from '../ports/events.ts'
import type { Helpdesk } from '../ports/helpdesk.ts'
import type { Incidents } from '../ports/incidents.ts'
import type { Knowledge } from '../ports/knowledge.ts'
import type { Limits } from '../ports/limits.ts'
import type { Mailer } from '../ports/mailer.ts'
import type { Merchants } from '../ports/merchants.ts'
import type { Privacy } from '../ports/privacy.ts'
import type { Notices } from '../ports/notices.ts'
import type { Policies } from '../ports/policies.ts'
import type { Ledger } from '../ports/promises.ts'
import type { Standings } from '../ports/standings.ts'
import type { Clock, Hints, Ids } from '../ports/platform.ts'
import type { ImportableStore } from '../ports/store.ts'
import type { Watches } from '../ports/watches.ts'

/** Everything a flow may reach outside itself; wiring supplies it. */
export type Deps = {
  conversations: Conversations
  store: ImportableStore
  knowledge: Knowledge
  merchants: Merchants
  helpdesk: Helpdesk
  backlog: Backlog
  actions: Actions
  codes: Codes
  promises: Ledger
  standings: Standings
  policies: Policies
  privacy: Privacy
  autonomy: Autonomy
  decisions: Decisions
  events: Events
  notices: Notices
  watches: Watches
  incidents: Incidents
  agents: Agents
  limits: Limits
  mailer: Mailer
  hints: Hints
  clock: Clock
  ids: Ids
}
