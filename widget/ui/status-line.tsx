import type { Model } from '../state/model.ts'
import type { Desk } from './desk.ts'

/** Says, in one line and only when it matters, that the chat cannot reach the desk. */
export function StatusLine({ model, desk }: { model: Model; desk: Desk }) {
  const text = statusOf(model, desk)
  return (
    <p class="status" role="status">
      {text}
    </p>
  )
}

function statusOf({ trouble }: Model, { strings }: Desk): string {
  if (!navigator.onLine) return strings.offline
  return trouble ? strings[trouble] : ''
}
