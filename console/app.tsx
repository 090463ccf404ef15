import { useEffect, useRef, useState } from 'preact/hooks'
import type { Me } from '../shared/api.ts'
import type { TicketId } from '../shared/ids.ts'
import { IncidentsPage } from './pages/incidents-page.tsx'
import { InboxPage } from './pages/inbox-page.tsx'
import { RulesPage } from './pages/rules-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { StagesPage } from './pages/stages-page.tsx'
import { TicketPage } from './pages/ticket-page.tsx'
import { Blank } from './parts/blank.tsx'
import { Link } from './parts/link.tsx'
import { NoticeBar } from './parts/notice-bar.tsx'
import { ShortcutsDialog } from './parts/shortcuts-dialog.tsx'
import { TopBar } from './parts/top-bar.tsx'
import { NO_FILTER } from './state/inbox-view.ts'
import { inboxPath, useRoute } from './state/route.ts'
import { useInbox } from './state/use-inbox.ts'
import { useNotice } from './state/use-notice.ts'
import { useSession } from './state/use-session.ts'
import { useShortcuts } from './state/use-shortcuts.ts'

/** The console: the sign-in page for strangers, the desk for agents. */
export function App() {
  const { session, load, leave } = useSession()
  if (session.kind === 'signed-in') return <Desk me={session.me} leave={leave} />
  if (session.kind === 'signed-out') return <SignInPage onSignedIn={load} />
  return (
    <main class="alone">
      {session.kind === 'loading' ? (
        <Blank whole title="Opening the console…" />
      ) : (
        <Blank whole title="The console cannot be opened" text={session.why}>
          <button class="button button-main" type="button" onClick={() => void load()}>
            Try again
          </button>
        </Blank>
      )}
    </main>
  )
}

function Desk({ me, leave }: { me: Me; leave: () => Promise<void> }) {
  const route = useRoute()
  const status = useRef<'open' | 'resolved'>('open')
  if (route.kind === 'inbox') status.current = route.status
  const inbox = useInbox(status.current)
  const [filter, setFilter] = useState(NO_FILTER)
  const { notice, say, dismiss } = useNotice()
  const [helpIsOpen, setHelpIsOpen] = useState(false)
  const lastTicket = useLastTicket(route.kind === 'ticket' ? route.id : undefined)
  useShortcuts({ '?': () => setHelpIsOpen(true) })

  async function leaveOrSay(): Promise<void> {
    await leave().catch(() => say({ tone: 'bad', text: 'Could not sign out. Please try again.' }))
  }

  return (
    <>
      <a class="skip" href="#content">
        Skip to content
      </a>
      <TopBar
        me={me}
        route={route}
        inbox={inbox}
        onLeave={leaveOrSay}
        onHelp={() => setHelpIsOpen(true)}
      />
      {route.kind === 'inbox' && (
        <InboxPage me={me} inbox={inbox} filter={filter} onFilter={setFilter} last={lastTicket} />
      )}
      {route.kind === 'ticket' && (
        <TicketPage key={route.id} id={route.id} me={me} inbox={inbox} filter={filter} say={say} />
      )}
      {route.kind === 'stages' && <StagesPage me={me} say={say} />}
      {route.kind === 'rules' && <RulesPage me={me} say={say} />}
      {route.kind === 'incidents' && <IncidentsPage me={me} say={say} />}
      {route.kind === 'unknown' && <Nowhere />}
      <NoticeBar notice={notice} onDismiss={dismiss} />
      {helpIsOpen && <ShortcutsDialog onClose={() => setHelpIsOpen(false)} />}
    </>
  )
}

/** The ticket looked at last, so that the inbox can put the focus back on it. */
function useLastTicket(id: TicketId | undefined): TicketId | undefined {
  const last = useRef<TicketId | undefined>(undefined)
  useEffect(() => {
    if (id) last.current = id
  }, [id])
  return last.current
}

function Nowhere() {
  return (
    <main class="alone" id="content">
      <Blank
        whole
        title="There is nothing here"
        text="This address belongs to no page of the console."
      >
        <Link class="button button-main" to={inboxPath('open')}>
          Go to the inbox
        </Link>
      </Blank>
    </main>
  )
}
