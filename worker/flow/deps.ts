import type { Agents } from '../ports/agents'
import type { Backlog } from '../ports/backlog'
import type { Conversations } from '../ports/conversations'
import type { Helpdesk } from '../ports/helpdesk'
import type { Knowledge } from '../ports/knowledge'
import type { Mailer } from '../ports/mailer'
import type { Merchants } from '../ports/merchants'
import type { Clock, Hints, Ids } from '../ports/platform'
import type { ImportableStore } from '../ports/store'
import type { Tries } from '../ports/tries'

/** Everything a flow may reach outside itself; wiring supplies it. */
export type Deps = {
  conversations: Conversations
  store: ImportableStore
  knowledge: Knowledge
  tries: Tries
  merchants: Merchants
  helpdesk: Helpdesk
  backlog: Backlog
  agents: Agents
  mailer: Mailer
  hints: Hints
  clock: Clock
  ids: Ids
}
