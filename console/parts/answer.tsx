import type { RefObject } from 'preact'
import type { Me, TicketPage } from '../../shared/api.ts'
import type { DraftFlaw } from '../../shared/ticket.ts'
import { useShortcuts } from '../state/use-shortcuts.ts'
import { Composer } from './composer.tsx'
import { DraftBox } from './draft-box.tsx'

type Props = {
  me: Me
  page: TicketPage
  box: RefObject<HTMLTextAreaElement | null>
  text: string
  onText: (text: string) => void
  onInsert: (text: string) => void
  onTyping: () => void
  onSend: (text: string, flaw?: DraftFlaw) => void
}

/** The draft and the reply box, for those who may answer. */
export function Answer(props: Props) {
  const { me, page, onInsert, onSend } = props
  if (me.agent.role === 'viewer') {
    return <p class="no-answer">You may read this conversation, but not answer.</p>
  }
  if (page.ticket.status === 'resolved') {
    return (
      <p class="no-answer">
        This ticket is resolved. If the customer writes again, a new one opens.
      </p>
    )
  }
  return (
    <div class="answer">
      <ReplyKeys {...props} />
      {page.ticket.draft && (
        <DraftBox
          draft={page.ticket.draft}
          language={page.ticket.language}
          messages={page.messages}
          onInsert={onInsert}
          onSend={onSend}
        />
      )}
      <Composer {...props} />
    </div>
  )
}

function ReplyKeys({ box, page, onInsert }: Props) {
  const { draft } = page.ticket
  useShortcuts({
    r: () => box.current?.focus(),
    d: () => (draft ? onInsert(draft) : undefined),
  })
  return null
}
