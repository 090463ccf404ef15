import { useState } from 'preact/hooks'
import { LanewayError } from '../../shared/error.ts'
import type { PolicyChange } from '../../shared/policy.ts'
import type { PolicyVersion } from '../../shared/policy-version.ts'
import { proposePolicy } from '../net/policy-api.ts'
import { messageOf } from '../words/failures.ts'
import { Dialog } from './dialog.tsx'

type Props = {
  change: PolicyChange
  signers: string
  onClose: () => void
  onProposed: (version: PolicyVersion) => void
}

/** Asks why, and stores the change as a version that waits for its signatures. */
export function ProposeDialog({ change, signers, onClose, onProposed }: Props) {
  const [note, setNote] = useState('')
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (busy) return
    if (note.trim() === '') return setTrouble('Write a line, so that others know why.')
    setBusy(true)
    try {
      onProposed(await proposePolicy(change, note.trim()))
    } catch (error) {
      setTrouble(refusalOf(error))
      setBusy(false)
    }
  }

  return (
    <Dialog title="Propose the change" onClose={onClose}>
      <form class="dialog-body" onSubmit={(event) => void submit(event)}>
        <p>
          It becomes a new version. Nothing changes for customers until it is signed by {signers}.
        </p>
        <div class="field">
          <label for="propose-note">What is it for?</label>
          <textarea
            id="propose-note"
            class="input"
            autoFocus
            rows={3}
            maxLength={500}
            value={note}
            aria-describedby="propose-trouble"
            onInput={(event) => setNote(event.currentTarget.value)}
          />
          <p class="trouble" id="propose-trouble" role="alert">
            {trouble}
          </p>
        </div>
        <div class="dialog-actions">
          <button class="button" type="button" onClick={onClose}>
            Cancel
          </button>
          <button class="button button-main" type="submit" aria-disabled={busy}>
            Propose
          </button>
        </div>
      </form>
    </Dialog>
  )
}

function refusalOf(error: unknown): string {
  const place = error instanceof LanewayError ? /^rules\.(\d+)$/.exec(error.field ?? '')?.[1] : ''
  return place ? `Rule ${Number(place) + 1}: ${messageOf(error)}` : messageOf(error)
}
