import { useRef } from 'preact/hooks'
import type { Me, TicketPage } from '../../shared/api.ts'
import { LanewayError } from '../../shared/error.ts'
import { sendReply } from '../net/ticket-api.ts'
import { useOutgoing } from '../state/use-outgoing.ts'
import { useReplyText } from '../state/use-reply-text.ts'
import type { TicketDesk } from '../state/use-ticket.ts'
import { Answer } from './answer.tsx'
import { Transcript } from './transcript.tsx'

type Props = {
  me: Me
  page: TicketPage
  customer: string
  desk: TicketDesk
  typist: string | undefined
  onFailed: (error: unknown) => void
}

/** What was said, the draft, and the reply box. */
export function Conversation({ me, page, customer, desk, typist, onFailed }: Props) {
  const { ticket, messages } = page
  const memory = `${me.agent.id}.${ticket.id}`
  const [text, setText] = useReplyText(`reply.${memory}`)
  const box = useRef<HTMLTextAreaElement>(null)
  const outbox = useOutgoing({
    memory: `outgoing.${memory}`,
    messages,
    deliver: (reply) => sendReply(ticket.id, reply),
    accept: desk.accept,
    onFailed(error) {
      // The failure itself is told beside the reply; that somebody else was faster concerns the ticket.
      if (error instanceof LanewayError && error.code === 'conflict') onFailed(error)
    },
  })

  function insert(added: string): void {
    setText(text.trim() === '' ? added : `${text.trimEnd()}\n\n${added}`)
    box.current?.focus()
  }

  return (
    <section class="conversation" id="panel-conversation" aria-label="Conversation">
      <Transcript
        me={me}
        customer={customer}
        messages={messages}
        outbox={outbox}
        typist={typist}
        live={desk.live}
        onEdit={insert}
      />
      <Answer
        me={me}
        page={page}
        box={box}
        text={text}
        onText={setText}
        onInsert={insert}
        onTyping={desk.typing}
        onSend={outbox.send}
      />
    </section>
  )
}
