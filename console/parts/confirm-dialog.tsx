import type { ComponentChildren } from 'preact'
import { Dialog } from './dialog.tsx'

type Props = {
  title: string
  yes: string
  no?: string
  onYes: () => void
  onClose: () => void
  children: ComponentChildren
}

/** Asks before something that is not undone with a click. */
export function ConfirmDialog({ title, yes, no = 'Cancel', onYes, onClose, children }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="dialog-body">
        {children}
        <div class="dialog-actions">
          <button class="button" type="button" onClick={onClose}>
            {no}
          </button>
          <button class="button button-main" type="button" onClick={onYes}>
            {yes}
          </button>
        </div>
      </div>
    </Dialog>
  )
}
