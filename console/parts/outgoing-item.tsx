import type { Outgoing } from '../state/outgoing.ts'
import { Icon } from './icon.tsx'

type Props = { outgoing: Outgoing; onRetry: () => void; onTakeBack: () => void }

/** A reply on its way, or one that did not go out. */
export function OutgoingItem({ outgoing, onRetry, onTakeBack }: Props) {
  const isFailed = outgoing.state === 'failed'
  return (
    <article class={isFailed ? 'run run-agent run-failed' : 'run run-agent run-sending'}>
      <header class="run-head">
        <span class="run-author">You</span>
        {!isFailed && <span role="status">Sending…</span>}
      </header>
      <p class="bubble" dir="auto">
        {outgoing.text}
      </p>
      {isFailed && (
        <div class="failed-note" role="alert">
          <Icon name="warning" />
          <span>Not sent. {outgoing.why}</span>
          <button class="button" type="button" onClick={onRetry}>
            Try again
          </button>
          {outgoing.refused && (
            <button class="button button-quiet" type="button" onClick={onTakeBack}>
              Edit
            </button>
          )}
        </div>
      )}
    </article>
  )
}
