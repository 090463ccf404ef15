import { useEffect, useState } from 'preact/hooks'
import type { Me, TicketPage as Page } from '../../shared/api.ts'
import type { TicketId } from '../../shared/ids.ts'
import { Blank } from '../parts/blank.tsx'
import { BriefPanel } from '../parts/brief-panel.tsx'
import { Conversation } from '../parts/conversation.tsx'
import { Link } from '../parts/link.tsx'
import { ResolveDialog } from '../parts/resolve-dialog.tsx'
import { TicketSkeleton } from '../parts/skeletons.tsx'
import { Tabs } from '../parts/tabs.tsx'
import type { TicketTab } from '../parts/tabs.tsx'
import { TicketHead } from '../parts/ticket-head.tsx'
import { TicketActions } from '../parts/ticket-actions.tsx'
import { TicketPromises } from '../parts/ticket-promises.tsx'
import { TicketRail } from '../parts/ticket-rail.tsx'
import type { InboxFilter } from '../state/inbox-view.ts'
import { goTo, inboxPath } from '../state/route.ts'
import { useActions } from '../state/use-actions.ts'
import type { Inbox } from '../state/use-inbox.ts'
import { useMedia } from '../state/use-media.ts'
import type { Say } from '../state/use-notice.ts'
import { useNeighbours } from '../state/use-neighbours.ts'
import { useTicket } from '../state/use-ticket.ts'
import type { TicketDesk } from '../state/use-ticket.ts'
import { useTyping } from '../state/use-typing.ts'
import { settlePromise } from '../net/promise-api.ts'
import { answerAction, fetchTicket, giveBack, resolveTicket, takeOver } from '../net/ticket-api.ts'
import type { Resolution } from '../net/ticket-api.ts'
import { customerOf } from '../words/customers.ts'

type Props = {
  id: TicketId
  me: Me
  inbox: Inbox
  filter: InboxFilter
  say: Say
}

/** One ticket: the conversation, what is known, and everything an agent can do with it. */
export function TicketPage(props: Props) {
  const { id, me, inbox, filter } = props
  const { typist, notice } = useTyping(me)
  const desk = useTicket(id, notice)
  useNeighbours(id, inbox, filter, me)

  return (
    <div class="ticket-layout">
      <TicketRail current={id} me={me} inbox={inbox} filter={filter} />
      {desk.view.kind === 'ready' ? (
        <ReadyTicket {...props} desk={desk} page={desk.view.page} typist={typist} />
      ) : (
        <main class="ticket" id="content">
          <Unready desk={desk} inbox={inbox} />
        </main>
      )}
    </div>
  )
}

function Unready({ desk, inbox }: { desk: TicketDesk; inbox: Inbox }) {
  if (desk.view.kind === 'missing') {
    return (
      <Blank whole title="This ticket does not exist" text="It may belong to another shop.">
        <Link class="button button-main" to={inboxPath(inbox.status)}>
          Back to the inbox
        </Link>
      </Blank>
    )
  }
  if (desk.view.kind !== 'failed') return <TicketSkeleton />
  return (
    <Blank
      whole
      title="The ticket cannot be read"
      text={`${desk.view.why} It is tried again by itself.`}
    >
      <button class="button button-main" type="button" onClick={() => void desk.reload()}>
        Try again now
      </button>
    </Blank>
  )
}

type ReadyProps = Props & { desk: TicketDesk; page: Page; typist: string | undefined }

function ReadyTicket({ id, me, inbox, say, desk, page, typist }: ReadyProps) {
  const customer = customerOf(page, inbox.rows)
  const actions = useActions({ accept: desk.accept, reload: desk.reload, say })
  const [resolving, setResolving] = useState(false)
  const [tab, setTab] = useState<TicketTab>('conversation')
  const narrow = useMedia('(max-width: 47.9rem)')
  useEffect(() => {
    document.title = `${customer} · Laneway`
  }, [customer])

  async function resolve(resolution: Resolution): Promise<void> {
    setResolving(false)
    if (!(await actions.run('resolve', () => resolveTicket(id, resolution)))) return
    say({ tone: 'good', text: `Resolved: ${customer}` })
    void inbox.refresh()
    goTo(inboxPath(inbox.status))
  }

  return (
    <main class="ticket" id="content" data-tab={narrow ? tab : undefined}>
      <TicketHead
        page={page}
        me={me}
        customer={customer}
        back={inboxPath(inbox.status)}
        busy={actions.busy}
        onTakeOver={() => void actions.run('take-over', () => takeOver(id))}
        onGiveBack={() => void actions.run('give-back', () => giveBack(id))}
        onResolve={() => setResolving(true)}
      />
      {narrow && <Tabs current={tab} onPick={setTab} />}
      <Conversation
        key={me.agent.id}
        me={me}
        page={page}
        customer={customer}
        desk={desk}
        typist={typist}
        onFailed={actions.complain}
      />
      <BriefPanel page={page}>
        <Owed id={id} me={me} page={page} actions={actions} />
      </BriefPanel>
      {resolving && (
        <ResolveDialog
          promises={page.promises}
          onClose={() => setResolving(false)}
          onResolve={(r) => void resolve(r)}
        />
      )}
    </main>
  )
}

type OwedProps = Pick<ReadyProps, 'id' | 'me' | 'page'> & { actions: ReturnType<typeof useActions> }

/** What waits for a yes, and what was promised. */
function Owed({ id, me, page, actions }: OwedProps) {
  const busy = actions.busy !== undefined
  return (
    <>
      <TicketActions
        me={me}
        page={page}
        busy={busy}
        onAnswer={(action, answer) =>
          void actions.run('action', () => answerAction(id, action, answer))
        }
      />
      <TicketPromises
        me={me}
        page={page}
        busy={busy}
        onSettle={(promise, as) =>
          void actions.run('settle', () => settlePromise(promise, as).then(() => fetchTicket(id)))
        }
      />
    </>
  )
}
