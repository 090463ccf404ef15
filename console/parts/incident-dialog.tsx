import { useState } from 'preact/hooks'
import type { IncidentPreview } from '../../shared/incident.ts'
import type { Language } from '../../shared/language.ts'
import { previewIncident } from '../net/incident-api.ts'
import { askedOf, missingIn, type IncidentForm } from '../state/incident-form.ts'
import type { Incidents } from '../state/use-incidents.ts'
import { messageOf } from '../words/failures.ts'
import { orderWords, previewWords, topicWords } from '../words/incidents.ts'
import { Dialog } from './dialog.tsx'
import { IncidentFields } from './incident-fields.tsx'

type Props = {
  form: IncidentForm
  shop: Language
  start: Incidents['start']
  onForm: (form: IncidentForm) => void
  onClose: () => void
  onStarted: () => void
}

/** Writes an incident, shows whom it reaches, and switches it on. */
export function IncidentDialog({ form, shop, start, onForm, onClose, onStarted }: Props) {
  const [preview, setPreview] = useState<IncidentPreview | undefined>()
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)

  async function count(): Promise<void> {
    setTried(true)
    if (missingIn(form, shop)) return
    setPreview(await previewIncident(askedOf(form).match))
  }

  async function switchOn(): Promise<void> {
    const why = await start(askedOf(form))
    if (why === undefined) onStarted()
    else setTrouble(why)
  }

  async function submit(event: Event): Promise<void> {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setTrouble('')
    await (preview ? switchOn() : count()).catch((error: unknown) => setTrouble(messageOf(error)))
    setBusy(false)
  }

  return (
    <Dialog title={preview ? 'Switch it on?' : 'A new incident'} onClose={onClose}>
      <form class="dialog-body" noValidate onSubmit={(event) => void submit(event)}>
        {preview ? (
          <Reach form={form} preview={preview} shop={shop} />
        ) : (
          <IncidentFields form={form} shop={shop} tried={tried} onForm={onForm} />
        )}
        <p class="trouble" role="alert">
          {trouble}
        </p>
        <div class="dialog-actions">
          <button
            class="button"
            type="button"
            onClick={preview ? () => setPreview(undefined) : onClose}
          >
            {preview ? 'Back' : 'Cancel'}
          </button>
          <button class="button button-main" type="submit" aria-disabled={busy}>
            {preview ? 'Switch on' : 'See whom it reaches'}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type ReachProps = { form: IncidentForm; preview: IncidentPreview; shop: Language }

/** The last look: who is told, who is written to, and in which words. */
function Reach({ form, preview, shop }: ReachProps) {
  const { name, match, text } = askedOf(form)
  return (
    <>
      <p role="status">
        <strong>{name}.</strong> {previewWords(preview)}
      </p>
      <dl class="incident-facts">
        <div>
          <dt>Answers</dt>
          <dd>{topicWords(match)}</dd>
        </div>
        <div>
          <dt>Concerns</dt>
          <dd>{orderWords(match)}</dd>
        </div>
      </dl>
      <blockquote class="incident-text" lang={shop}>
        {text[shop]}
      </blockquote>
      <p class="hint">
        Mails wait for the morning. Customers who are angry, or want a person, still get one.
      </p>
    </>
  )
}
