import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { Me, TicketPage } from '../../shared/api.ts'
import type { DraftFlaw } from '../../shared/ticket.ts'
import { langOf, languageWords } from '../words/languages.ts'
import { ownerOf } from '../words/owners.ts'
import { FlawPick, isInsteadOfDraft } from './flaw-pick.tsx'

type Props = {
  box: RefObject<HTMLTextAreaElement | null>
  page: TicketPage
  me: Me
  text: string
  onText: (text: string) => void
  onTyping: () => void
  onSend: (text: string, flaw?: DraftFlaw) => void
}

/** The server refuses longer replies. */
const MOST = 10_000

/** The agent's reply box. */
export function Composer({ box, page, me, text, onText, onTyping, onSend }: Props) {
  const tooLong = text.trim().length > MOST
  const empty = text.trim() === ''
  const [flaw, setFlaw] = useState<DraftFlaw | undefined>()
  const instead = isInsteadOfDraft(page, text)

  function send(event: Event): void {
    event.preventDefault()
    if (empty || tooLong) return box.current?.focus()
    onSend(text, instead ? flaw : undefined)
    onText('')
    setFlaw(undefined)
    box.current?.focus()
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event)
    if (event.key === 'Escape') box.current?.blur()
  }

  return (
    <form class="composer" onSubmit={send}>
      <label class="unseen" for="reply">
        Your reply
      </label>
      <textarea
        ref={box}
        id="reply"
        class="input reply"
        dir="auto"
        rows={3}
        placeholder={placeholderOf(page.ticket.language)}
        value={text}
        aria-invalid={tooLong}
        aria-describedby="reply-hint"
        {...langOf(page.ticket.language)}
        onInput={(event) => {
          onText(event.currentTarget.value)
          onTyping()
        }}
        onKeyDown={press}
      />
      {instead && <FlawPick flaw={flaw} onPick={setFlaw} />}
      <div class="composer-foot">
        <p class={tooLong ? 'composer-hint trouble' : 'composer-hint'} id="reply-hint">
          {tooLong ? `${text.trim().length - MOST} characters too long` : hintOf(page, me)}
        </p>
        <button class="button button-main" type="submit" aria-disabled={empty || tooLong}>
          Send <kbd aria-hidden="true">Ctrl ↵</kbd>
        </button>
      </div>
    </form>
  )
}

function placeholderOf(language: string): string {
  return language === 'other' ? 'Reply' : `Reply in ${languageWords(language)}`
}

function hintOf(page: TicketPage, me: Me): string {
  const owner = ownerOf(page, me)
  if (owner.kind === 'you') return `The customer sees your name, ${me.agent.name}.`
  return owner.kind === 'other'
    ? `${owner.words} has this in hand. Sending takes it over.`
    : 'Sending takes the conversation over.'
}
