import { useRef, useState } from 'preact/hooks'
import type { Message } from '../../shared/message.ts'
import { useMedia } from '../state/use-media.ts'
import { langOf } from '../words/languages.ts'
import { AiMark } from './chips.tsx'

type Props = {
  draft: string
  language: string
  messages: Message[]
  onInsert: (text: string) => void
  onSend: (text: string) => void
}

/** The desk's proposal, apart from what was said and from what the agent writes. */
export function DraftBox({ draft, language, messages, onInsert, onSend }: Props) {
  const roomy = useMedia('(min-width: 48rem) and (min-height: 40rem)')
  const used = messages.some(({ author, text }) => author.kind === 'agent' && text === draft.trim())
  const [picked, setOpen] = useState<boolean | undefined>()
  const open = picked ?? (roomy && !used)
  const stale = useStale(draft, messages)

  function use(work: (text: string) => void): void {
    work(draft)
    setOpen(false)
  }

  return (
    <section class="draft" aria-label="Draft reply">
      <header class="draft-head">
        <AiMark words="AI-drafted" explained="Written by the desk; nobody has sent it" />
        <span class="draft-title">{used ? 'Sent' : 'Draft'}</span>
        <button
          class="button button-bare"
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide' : 'Show'}
        </button>
        {!open && (
          <button class="button" type="button" onClick={() => use(onInsert)}>
            Use draft
          </button>
        )}
      </header>
      {open && (
        <>
          {stale && <p class="draft-stale">The customer has written since this was drafted.</p>}
          <p class="draft-text" dir="auto" tabIndex={0} {...langOf(language)}>
            {draft}
          </p>
          <div class="draft-actions">
            <button class="button" type="button" onClick={() => use(onInsert)}>
              Insert
            </button>
            <button class="button button-ai" type="button" onClick={() => use(onSend)}>
              Send as is
            </button>
          </div>
        </>
      )}
    </section>
  )
}

/** Whether the customer has written after this draft was first on the page. */
function useStale(draft: string, messages: Message[]): boolean {
  const seen = useRef({ draft, seq: messages.at(-1)?.seq ?? 0 })
  if (seen.current.draft !== draft) seen.current = { draft, seq: messages.at(-1)?.seq ?? 0 }
  return messages.some(({ author, seq }) => author.kind === 'customer' && seq > seen.current.seq)
}
