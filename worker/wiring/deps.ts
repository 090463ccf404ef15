import type { MerchantId } from '../../shared/ids.ts'
import { d1Actions } from '../adapters/d1/actions.ts'
import { d1Agents } from '../adapters/d1/agents.ts'
import { d1Autonomy } from '../adapters/d1/autonomy.ts'
import { d1Backlog } from '../adapters/d1/backlog.ts'
import { d1Conversations } from '../adapters/d1/conversations.ts'
import { d1Decisions } from '../adapters/d1/decisions.ts'
import { d1Privacy } from '../adapters/d1/privacy.ts'
import { d1Events } from '../adapters/d1/events.ts'
import { d1Incidents } from '../adapters/d1/incidents.ts'
import { d1Notices } from '../adapters/d1/notices.ts'
import { d1Policies } from '../adapters/d1/policies.ts'
import { d1Promises } from '../adapters/d1/promises.ts'
import { d1Standings } from '../adapters/d1/standings.ts'
import { joinRoundTrips } from '../adapters/d1/database.ts'
import { d1Helpdesk } from '../adapters/d1/helpdesk.ts'
import { d1Knowledge } from '../adapters/d1/knowledge.ts'
import { d1Limits } from '../adapters/d1/limits.ts'
import { d1Merchants } from '../adapters/d1/merchants.ts'
import { d1Watches } from '../adapters/d1/watches.ts'
import { d1Store } from '../adapters/d1/store/store.ts'
import { randomIds, systemClock } from '../adapters/platform/clock.ts'
import { hmacCodes } from '../adapters/platform/codes.ts'
import { demoMailbox } from '../adapters/platform/demo-mailbox.ts'
import { queueHints } from '../adapters/platform/hints.ts'
import { emailServiceMailer } from '../adapters/platform/mailer.ts'
import type { Deps } from '../flow/deps.ts'
import { settingsOf, type Env } from './settings.ts'

/** What flows need for one merchant, in one request or one room: the merchant's database and the platform. */
export function depsFor(env: Env, merchant: MerchantId | undefined): Deps {
  return depsOn(env, shardOf(env, merchant))
}

const mailbox = demoMailbox(systemClock.now)

/** What the local demo has mailed, newest first. */
export function demoMails() {
  return mailbox.mails
}

/** One set of dependencies per database, for work that spans merchants: the sweeper and the queues. */
export function depsForAllShards(env: Env): Deps[] {
  const names = new Set(['DB', ...Object.values(settingsOf(env).shards)])
  return [...names].map((name) => depsOn(env, bindingOf(env, name)))
}

function depsOn(env: Env, d1: D1Database): Deps {
  const database = joinRoundTrips(d1)
  const main = d1 === env.DB ? database : joinRoundTrips(env.DB)
  return {
    conversations: d1Conversations(database),
    store: d1Store(database),
    knowledge: d1Knowledge(database),
    merchants: d1Merchants(database),
    helpdesk: d1Helpdesk(database),
    backlog: d1Backlog(database),
    actions: d1Actions(database),
    codes: hmacCodes(settingsOf(env).sessionSecret),
    promises: d1Promises(database),
    standings: d1Standings(database),
    policies: d1Policies(database),
    privacy: d1Privacy(database),
    autonomy: d1Autonomy(database),
    decisions: d1Decisions(database),
    events: d1Events(database),
    notices: d1Notices(database),
    watches: d1Watches(database),
    incidents: d1Incidents(database),
    agents: d1Agents(main),
    limits: d1Limits(main),
    mailer: settingsOf(env).demo ? mailbox : emailServiceMailer(env.EMAIL),
    hints: queueHints({ contacts: env.CONTACTS, outbox: env.OUTBOX }),
    clock: systemClock,
    ids: randomIds,
  }
}

/** The shard map: a merchant's database is named in the settings, or is the first one. */
function shardOf(env: Env, merchant: MerchantId | undefined): D1Database {
  return bindingOf(env, (merchant && settingsOf(env).shards[merchant]) ?? 'DB')
}

/** Shard bindings are named in settings, so their names are not in the type of `Env`. */
function bindingOf(env: Env, name: string): D1Database {
  const bindings = env as unknown as Record<string, D1Database | undefined>
  return bindings[name] ?? env.DB
}
