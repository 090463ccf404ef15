import { useState } from 'preact/hooks'
import type { Commitment, Settlement } from '../../shared/promise.ts'
import { RESOLUTION_METHODS, ROOT_CAUSES } from '../../shared/ticket.ts'
import type { ResolutionMethod, RootCause } from '../../shared/ticket.ts'
import type { Resolution } from '../net/ticket-api.ts'
import { METHOD_WORDS, ROOT_CAUSE_WORDS } from '../words/tickets.ts'
import { Dialog } from './dialog.tsx'
import { Picks } from './picks.tsx'
import { PromisePick } from './promise-pick.tsx'

type Props = {
  promises: Commitment[]
  onClose: () => void
  onResolve: (resolution: Resolution) => void
}

const MOST_NOTE = 2_000

/** Asks what was behind the contact, what was done about it, and what became of what was promised. */
export function ResolveDialog({ promises, onClose, onResolve }: Props) {
  const [rootCause, setRootCause] = useState<RootCause | undefined>()
  const [method, setMethod] = useState<ResolutionMethod | undefined>()
  const [settled, setSettled] = useState<Settlement | undefined>()
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState('')

  function submit(event: Event): void {
    event.preventDefault()
    if (!rootCause) return setTrouble('Choose what was behind it.')
    if (!method) return setTrouble('Choose what you did.')
    if (promises.length > 0 && !settled) return setTrouble('Say what became of the promise.')
    const said = note.trim()
    onResolve({
      rootCause,
      method,
      ...(said ? { note: said } : {}),
      ...(settled ? { promises: settled } : {}),
    })
  }

  return (
    <Dialog title="Resolve the ticket" onClose={onClose}>
      <form class="dialog-body" onSubmit={submit}>
        <Picks
          legend="What was behind it?"
          name="root-cause"
          values={ROOT_CAUSES}
          words={ROOT_CAUSE_WORDS}
          picked={rootCause}
          onPick={setRootCause}
        />
        <Picks
          legend="What did you do?"
          name="method"
          values={RESOLUTION_METHODS}
          words={METHOD_WORDS}
          picked={method}
          onPick={setMethod}
        />
        <PromisePick promises={promises} picked={settled} onPick={setSettled} />
        <Note note={note} onNote={setNote} />
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <div class="dialog-actions">
          <button class="button" type="button" onClick={onClose}>
            Cancel
          </button>
          <button class="button button-main" type="submit">
            Resolve
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function Note({ note, onNote }: { note: string; onNote: (note: string) => void }) {
  return (
    <div class="field">
      <label for="resolve-note">Note (optional)</label>
      <textarea
        id="resolve-note"
        class="input"
        rows={2}
        maxLength={MOST_NOTE}
        value={note}
        onInput={(event) => onNote(event.currentTarget.value)}
      />
    </div>
  )
}
