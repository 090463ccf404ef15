import type { Me } from '../../shared/api.ts'
import { inboxPath, INCIDENTS_PATH, RULES_PATH, STAGES_PATH } from '../state/route.ts'
import type { Route } from '../state/route.ts'
import type { Inbox } from '../state/use-inbox.ts'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

type Props = {
  me: Me
  route: Route
  inbox: Inbox
  onLeave: () => Promise<void>
  onHelp: () => void
}

/** The bar above every page: the shop, the pages, the agent. */
export function TopBar({ me, route, inbox, onLeave, onHelp }: Props) {
  const open = inbox.counts.open
  return (
    <header class="top-bar">
      <div class="brand">
        <Logo />
        <span class="brand-merchant">{me.merchant.name}</span>
      </div>
      <nav class="top-nav" aria-label="Console">
        <Link class="top-link" to={inboxPath('open')} current={route.kind === 'inbox'}>
          Inbox{open ? <span class="count">{open}</span> : null}
        </Link>
        <Link class="top-link" to={STAGES_PATH} current={route.kind === 'stages'}>
          Stages
        </Link>
        <Link class="top-link" to={RULES_PATH} current={route.kind === 'rules'}>
          Rules
        </Link>
        <Link class="top-link" to={INCIDENTS_PATH} current={route.kind === 'incidents'}>
          Incidents
        </Link>
      </nav>
      <div class="top-end">
        <button class="button button-bare keys-button" type="button" onClick={onHelp}>
          <Icon name="keyboard" />
          <span class="wide-only">Keys</span>
        </button>
        <span class="top-agent" title={me.agent.email}>
          {me.agent.name}
        </span>
        <button class="button button-quiet" type="button" onClick={() => void onLeave()}>
          Sign out
        </button>
      </div>
    </header>
  )
}

/** The mark of the product: one lane that turns off. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 32" width="24" height="24" role="img" aria-label="Laneway">
      <rect width="32" height="32" rx="8" />
      <path d="M9 8v10a6 6 0 0 0 6 6h8" />
      <path class="logo-turn" d="M16 8v6.500a2.500 2.500 0 0 0 2.500 2.500H23" />
    </svg>
  )
}
