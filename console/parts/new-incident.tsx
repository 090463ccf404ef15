import { useState } from 'preact/hooks'
import type { Language } from '../../shared/language.ts'
import { NEW_INCIDENT } from '../state/incident-form.ts'
import type { Incidents } from '../state/use-incidents.ts'
import { IncidentDialog } from './incident-dialog.tsx'

type Props = { shop: Language; start: Incidents['start']; onStarted: () => void }

/** The button that begins an incident; what was typed is kept while the dialog is closed. */
export function NewIncident({ shop, start, onStarted }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const [form, setForm] = useState(NEW_INCIDENT)

  function started(): void {
    setIsOpen(false)
    setForm(NEW_INCIDENT)
    onStarted()
  }

  return (
    <>
      <button class="button button-main incident-new" type="button" onClick={() => setIsOpen(true)}>
        New incident…
      </button>
      {isOpen && (
        <IncidentDialog
          form={form}
          shop={shop}
          start={start}
          onForm={setForm}
          onClose={() => setIsOpen(false)}
          onStarted={started}
        />
      )}
    </>
  )
}
